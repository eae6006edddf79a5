package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.HashSet;
import java.util.Set;

/** Is every objective there once? */
final class ObjectiveCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        Set<String> metrics = new HashSet<>();
        for (Objective objective : stub.objectives()) {
            if (!metrics.add(objective.metric())) {
                problems.add(Problem.of(Code.DUPLICATE_OBJECTIVE, objective.position())
                        .quoted("metric", objective.metric())
                        .build());
            }
        }
    }
}
