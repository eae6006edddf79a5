package dev.hyperbound.processor.check;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Is every objective there once, and can it be reported? */
final class ObjectiveCheck implements Check {
    private final StubAnalysis analysis;
    private final Explanation explanation;

    ObjectiveCheck(StubAnalysis analysis) {
        this.analysis = analysis;
        this.explanation = new Explanation(analysis);
    }

    @Override
    public void check(Stub stub, Problems problems) {
        Map<String, Position> metrics = new HashMap<>();
        for (Objective objective : stub.objectives()) {
            if (objective.when().isPresent()) {
                check(objective.when().get(), problems);
            }
            Position same = metrics.putIfAbsent(objective.metric(), objective.position());
            if (same != null) {
                problems.add(Problem.of(Code.DUPLICATE_OBJECTIVE, objective.position())
                        .quoted("metric", objective.metric())
                        .declared(Label.BECAUSE, same)
                        .build());
            }
        }
    }

    private void check(Condition when, Problems problems) {
        Optional<Possibilities> possible = analysis.possibilities(when.rule());
        if (possible.isPresent() && !possible.get().mayHold()) {
            Problem.Builder problem = Problem.of(Code.CONDITION_NEVER_TRUE, when.position())
                    .with("rule", when.rule().text())
                    .words("help", "the metric would never be reported; remove the objective or change the condition");
            problems.add(explanation
                    .add(problem, when.rule(), outcome -> !outcome.mayHold(), "it contradicts itself")
                    .build());
        }
    }
}
