package dev.hyperbound.processor.constants.call;

import java.util.ArrayList;
import java.util.List;

/**
 * All calls on a builder from its making, in the order in which they run.
 *
 * @param steps the first makes the builder
 */
public record Sequence(List<Step> steps) {
    public Sequence {
        steps = List.copyOf(steps);
    }

    /** The same with more calls after these. */
    Sequence with(List<Step> more) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(more);
        return new Sequence(all);
    }

    /** The calls up to the first that builds; empty if none does. */
    List<Step> untilBuild() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).is(GeneratedMethod.Role.BUILD)) {
                return steps.subList(0, i + 1);
            }
        }
        return List.of();
    }

    /** The calls that change the builder. */
    Sequence withoutBuild() {
        List<Step> rest = new ArrayList<>();
        for (Step step : steps) {
            if (!step.is(GeneratedMethod.Role.BUILD)) {
                rest.add(step);
            }
        }
        return new Sequence(rest);
    }
}
