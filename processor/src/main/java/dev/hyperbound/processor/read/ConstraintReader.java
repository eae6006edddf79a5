package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what single values of a parameter or component have to satisfy: a small reader for each annotation. */
final class ConstraintReader {
    private final RangeReader ranges;
    private final ForeignConstraints foreign;
    private final MultipleOfReader multiples;
    private final OneOfReader sets;
    private final MatchesReader patterns;

    ConstraintReader(Reading reading) {
        this.ranges = new RangeReader(reading);
        this.foreign = new ForeignConstraints(reading);
        this.multiples = new MultipleOfReader(reading);
        this.sets = new OneOfReader(reading);
        this.patterns = new MatchesReader(reading);
    }

    /** The constraints that could be read and go with the type; problems are added for the others. */
    List<Constraint> read(NamedElement subject, ValueType type) {
        ValueType single = type.constrained();
        List<Constraint> constraints = new ArrayList<>();
        add(range(subject, type), constraints);
        add(multiples.read(subject, single), constraints);
        add(sets.read(subject, single), constraints);
        add(patterns.read(subject, single), constraints);
        return constraints;
    }

    /** What {@code @Range} and annotations of other libraries leave of the numbers. */
    private Optional<Constraint> range(NamedElement subject, ValueType type) {
        Optional<Constraint> own = ranges.read(subject, type.constrained());
        Optional<Constraint> met = own;
        for (ForeignConstraints.PlacedInterval other : foreign.intervals(subject, type)) {
            Optional<Interval> range = met.isPresent() ? met.get().range() : Optional.empty();
            met = Optional.of(new Constraint.InRange(
                    range.isPresent() ? range.get().and(other.interval()) : other.interval(),
                    own.isPresent() ? own.get().position() : other.position()));
        }
        return met;
    }

    private static void add(Optional<Constraint> constraint, List<Constraint> constraints) {
        if (constraint.isPresent()) {
            constraints.add(constraint.get());
        }
    }
}
