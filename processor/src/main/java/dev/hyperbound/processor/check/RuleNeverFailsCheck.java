package dev.hyperbound.processor.check;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import java.util.Optional;
import java.util.function.Predicate;

/** Can every rule be violated? */
final class RuleNeverFailsCheck implements Check {
    private final StubAnalysis analysis;
    private final Explanation explanation;

    RuleNeverFailsCheck(StubAnalysis analysis) {
        this.analysis = analysis;
        this.explanation = new Explanation(analysis);
    }

    @Override
    public void check(Stub stub, Problems problems) {
        for (StubRule rule : stub.rules()) {
            Optional<Possibilities> possible = analysis.possibilities(rule.rule());
            if (possible.isPresent() && !possible.get().mayBeViolated()) {
                problems.add(problem(rule));
            }
        }
    }

    private Problem problem(StubRule rule) {
        Problem.Builder problem = Problem.of(Code.RULE_NEVER_FAILS, rule.position())
                .with("rule", rule.rule().text());
        return explanation
                .add(
                        problem,
                        rule.rule(),
                        Predicate.not(Possibilities::mayBeViolated),
                        "no values at all would violate it")
                .build();
    }
}
