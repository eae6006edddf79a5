package dev.hyperbound.processor.model;

import java.util.List;
import java.util.Optional;

/** Looks into a list of constraints; each kind stands in it once at most. */
public final class Constraints {
    private Constraints() {}

    public static Optional<Interval> range(List<Constraint> constraints) {
        return find(constraints, Constraint.InRange.class).map(Constraint.InRange::interval);
    }

    public static Optional<Constraint.OneOf> oneOf(List<Constraint> constraints) {
        return find(constraints, Constraint.OneOf.class);
    }

    public static Optional<String> pattern(List<Constraint> constraints) {
        return find(constraints, Constraint.Matches.class).map(Constraint.Matches::regex);
    }

    private static <C extends Constraint> Optional<C> find(List<Constraint> constraints, Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
