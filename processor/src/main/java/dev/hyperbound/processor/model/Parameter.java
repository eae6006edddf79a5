package dev.hyperbound.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a stub.
 *
 * @param accessor the stub's method
 * @param wireName the name on the wire
 * @param group the heading that starts at this parameter
 */
public record Parameter(
        String accessor,
        String wireName,
        ValueType type,
        Presence presence,
        List<Constraint> constraints,
        Optional<Condition> usedWhen,
        Optional<Condition> requiredWhen,
        boolean context,
        Optional<Tunable> tunable,
        Optional<String> group,
        Description description,
        Optional<Deprecation> deprecation,
        Position position) {
    public Parameter {
        constraints = List.copyOf(constraints);
    }

    /** The same parameter with conditions. */
    public Parameter withConditions(Optional<Condition> used, Optional<Condition> required) {
        return new Parameter(
                accessor,
                wireName,
                type,
                presence,
                constraints,
                used,
                required,
                context,
                tunable,
                group,
                description,
                deprecation,
                position);
    }

    /** The same parameter with another type. */
    public Parameter withType(ValueType other) {
        return new Parameter(
                accessor,
                wireName,
                other,
                presence,
                constraints,
                usedWhen,
                requiredWhen,
                context,
                tunable,
                group,
                description,
                deprecation,
                position);
    }

    public boolean isRequired() {
        return presence instanceof Presence.Required;
    }

    /** Whether the stub's method returns an {@code Optional…}. */
    public boolean isAbsentable() {
        return presence instanceof Presence.Absentable;
    }

    /** The default, if there is one. */
    public Optional<Presence.Defaulted> defaulted() {
        return presence instanceof Presence.Defaulted defaulted ? Optional.of(defaulted) : Optional.empty();
    }

    /** The interval of {@code @Range}, if there is one. */
    public Optional<Interval> range() {
        return Constraints.range(constraints);
    }
}
