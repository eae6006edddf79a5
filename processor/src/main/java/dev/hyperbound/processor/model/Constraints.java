package dev.hyperbound.processor.model;

import java.util.List;
import java.util.Optional;

/** Looks into a list of constraints; each kind stands in it once at most. */
public final class Constraints {
    private Constraints() {}

    public static Optional<Interval> range(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.InRange inRange) {
                return Optional.of(inRange.interval());
            }
        }
        return Optional.empty();
    }

    public static Optional<Constraint.OneOf> oneOf(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.OneOf oneOf) {
                return Optional.of(oneOf);
            }
        }
        return Optional.empty();
    }

    public static Optional<String> pattern(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Matches matches) {
                return Optional.of(matches.regex());
            }
        }
        return Optional.empty();
    }
}
