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
import java.util.stream.Collectors;

/** Is every rule true for some values? One that only warns has to be as well: a warning that is always there is none. */
final class RuleNeverHoldsCheck implements Check {
    private final StubAnalysis analysis;
    private final Explanation explanation;

    RuleNeverHoldsCheck(StubAnalysis analysis) {
        this.analysis = analysis;
        this.explanation = new Explanation(analysis);
    }

    @Override
    public void check(Stub stub, Problems problems) {
        for (StubRule rule : stub.rules()) {
            Optional<Possibilities> possible = analysis.possibilities(rule.rule());
            if (possible.isPresent() && !possible.get().mayHold()) {
                problems.add(problem(stub, rule));
            }
        }
    }

    private Problem problem(Stub stub, StubRule rule) {
        Problem.Builder problem = Problem.of(Code.RULE_NEVER_HOLDS, rule.position())
                .with("rule", rule.rule().text())
                .words("help", consequence(stub, rule));
        return explanation
                .add(problem, rule.rule(), possible -> !possible.mayHold(), "it contradicts itself")
                .build();
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
