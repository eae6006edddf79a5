package dev.hyperbound.processor.check;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import java.util.Optional;

/** Can every {@code @UsedWhen} be true? */
final class UsedWhenCheck implements Check {
    private final StubAnalysis analysis;
    private final Explanation explanation;

    UsedWhenCheck(StubAnalysis analysis) {
        this.analysis = analysis;
        this.explanation = new Explanation(analysis);
    }

    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            if (parameter.usedWhen().isPresent()) {
                Condition condition = parameter.usedWhen().get();
                Optional<Possibilities> possible = analysis.possibilities(condition.rule());
                if (possible.isPresent() && !possible.get().mayHold()) {
                    problems.add(problem(condition, possible.get()));
                }
            }
        }
    }

    private Problem problem(Condition condition, Possibilities possible) {
        boolean isDecided = !possible.mayBeUnknown() && !possible.mayFail();
        Problem.Builder problem = Problem.of(Code.CONDITION_NEVER_TRUE, condition.position())
                .with("rule", condition.rule().text())
                .words(
                        "help",
                        isDecided
                                ? "the parameter would never be used; remove it or change the condition"
                                : "change the condition, or remove it if the parameter is always used");
        return explanation.addContradiction(problem, condition.rule()).build();
    }
}
