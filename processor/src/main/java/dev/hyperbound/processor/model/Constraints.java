package dev.hyperbound.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Looks into a list of constraints; each kind stands in it once at most. */
public final class Constraints {
    private Constraints() {}

    public static Optional<Interval> range(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            Optional<Interval> range = constraint.range();
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    /** The number that values are multiples of. */
    public static OptionalLong divisor(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint.divisor().isPresent()) {
                return constraint.divisor();
            }
        }
        return OptionalLong.empty();
    }

    public static Optional<Constraint.OneOf> oneOf(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            Optional<Constraint.OneOf> set = constraint.set();
            if (set.isPresent()) {
                return set;
            }
        }
        return Optional.empty();
    }

    public static Optional<Constraint.Matches> pattern(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            Optional<Constraint.Matches> pattern = constraint.pattern();
            if (pattern.isPresent()) {
                return pattern;
            }
        }
        return Optional.empty();
    }
}
