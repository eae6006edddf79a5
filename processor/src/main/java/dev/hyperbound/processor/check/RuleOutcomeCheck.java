package dev.hyperbound.processor.check;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import dev.hyperbound.runtime.Text;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Is every rule true for some values, and violated by others? One that only warns has to be as well: a warning that is
 * always there is none.
 */
final class RuleOutcomeCheck implements Check {
    private final StubAnalysis analysis;
    private final Explanation explanation;

    RuleOutcomeCheck(StubAnalysis analysis) {
        this.analysis = analysis;
        this.explanation = new Explanation(analysis);
    }

    @Override
    public void check(Stub stub, Problems problems) {
        for (StubRule rule : stub.rules()) {
            Optional<Possibilities> possible = analysis.possibilities(rule.rule());
            if (possible.isPresent() && !possible.get().mayHold()) {
                problems.add(neverHolds(stub, rule));
            }
            if (possible.isPresent() && !possible.get().mayBeViolated()) {
                problems.add(neverFails(rule));
            }
        }
    }

    private Problem neverHolds(Stub stub, StubRule rule) {
        Problem.Builder problem = problem(Code.RULE_NEVER_HOLDS, rule).words("help", consequence(stub, rule));
        return explanation.addContradiction(problem, rule.rule()).build();
    }

    private Problem neverFails(StubRule rule) {
        return explanation
                .add(
                        problem(Code.RULE_NEVER_FAILS, rule),
                        rule.rule(),
                        Predicate.not(Possibilities::mayBeViolated),
                        "no values at all would violate it")
                .build();
    }

    private static Problem.Builder problem(Code code, StubRule rule) {
        return Problem.of(code, rule.position()).with("rule", rule.rule().text());
    }

    private static String consequence(Stub stub, StubRule rule) {
        String optional = stub.parameters().stream()
                .filter(parameter ->
                        parameter.isAbsentable() && rule.rule().reads().contains(parameter.wireName()))
                .map(Parameter::wireName)
                .map(name -> "'" + Text.show(name) + "'")
                .collect(Collectors.joining(" and "));
        String every = rule.severity() == Severity.WARNING ? "every builder would warn" : "every builder would fail";
        return optional.isEmpty() ? every : every + " that sets " + optional;
    }
}
