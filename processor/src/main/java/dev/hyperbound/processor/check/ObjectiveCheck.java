package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.HashMap;
import java.util.Map;

/** Is every objective there once? */
final class ObjectiveCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        Map<String, Position> metrics = new HashMap<>();
        for (Objective objective : stub.objectives()) {
            Position same = metrics.putIfAbsent(objective.metric(), objective.position());
            if (same != null) {
                problems.add(Problem.of(Code.DUPLICATE_OBJECTIVE, objective.position())
                        .quoted("metric", objective.metric())
                        .declared(Label.BECAUSE, same)
                        .build());
            }
        }
    }
}
