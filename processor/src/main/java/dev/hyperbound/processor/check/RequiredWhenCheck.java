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

/** Can every {@code @RequiredWhen} be true, and not be true? */
final class RequiredWhenCheck implements Check {
    private final StubAnalysis analysis;
    private final Explanation explanation;

    RequiredWhenCheck(StubAnalysis analysis) {
        this.analysis = analysis;
        this.explanation = new Explanation(analysis);
    }

    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            if (parameter.isAbsentable() && parameter.requiredWhen().isPresent()) {
                Condition condition = parameter.requiredWhen().get();
                Optional<Possibilities> possible = analysis.possibilities(condition.rule());
                if (possible.isPresent() && !possible.get().mayHold()) {
                    problems.add(neverTrue(condition));
                } else if (possible.isPresent() && possible.get().isOnlyTrue()) {
                    problems.add(alwaysTrue(parameter, condition));
                }
            }
        }
    }

    private Problem neverTrue(Condition condition) {
        Problem.Builder problem = Problem.of(Code.CONDITION_NEVER_TRUE, condition.position())
                .with("rule", condition.rule().text())
                .words("help", "the parameter would never be required; remove @RequiredWhen or change the condition");
        return explanation.addContradiction(problem, condition.rule()).build();
    }

    private Problem alwaysTrue(Parameter parameter, Condition condition) {
        Problem.Builder problem = Problem.of(Code.ALWAYS_REQUIRED, condition.position())
                .named("name", parameter.wireName())
                .with("rule", condition.rule().text());
        return explanation
                .add(problem, condition.rule(), Possibilities::isOnlyTrue, "no values make it untrue")
                .build();
    }
}
