package dev.hyperbound.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a stub.
 *
 * @param accessor the stub's method
 * @param wireName the name on the wire
 * @param alsoNames other names that are read, and never written
 * @param absent texts that mean that it is not set
 * @param secret where it was said that nobody is to see the value
 * @param group the heading that starts at this parameter
 */
public record Parameter(
        String accessor,
        String wireName,
        List<String> alsoNames,
        ValueType type,
        Presence presence,
        List<Constraint> constraints,
        Optional<Condition> usedWhen,
        Optional<Condition> requiredWhen,
        boolean context,
        Optional<Absent> absent,
        Optional<Position> secret,
        Optional<AuthorsExample> example,
        Optional<Tunable> tunable,
        Optional<String> group,
        Description description,
        Optional<Deprecation> deprecation,
        Position position) {
    public Parameter {
        alsoNames = List.copyOf(alsoNames);
        constraints = List.copyOf(constraints);
    }

    /** The same parameter with conditions. */
    public Parameter withConditions(Optional<Condition> used, Optional<Condition> required) {
        return with(type, used, required);
    }

    /** The same parameter with another type. */
    public Parameter withType(ValueType other) {
        return with(other, usedWhen, requiredWhen);
    }

    private Parameter with(ValueType other, Optional<Condition> used, Optional<Condition> required) {
        return new Parameter(
                accessor,
                wireName,
                alsoNames,
                other,
                presence,
                constraints,
                used,
                required,
                context,
                absent,
                secret,
                example,
                tunable,
                group,
                description,
                deprecation,
                position);
    }

    public boolean isRequired() {
        return presence.isRequired();
    }

    public boolean isSecret() {
        return secret.isPresent();
    }

    /** Whether the stub's method returns an {@code Optional…}. */
    public boolean isAbsentable() {
        return presence.isAbsentable();
    }

    /** The default, if there is one. */
    public Optional<Presence.Defaulted> defaulted() {
        return presence.defaulted();
    }

    /** The default, if there is one that anybody may see. */
    public Optional<Presence.Defaulted> shownDefault() {
        return isSecret() ? Optional.empty() : defaulted();
    }

    /** Whether it may be tuned over ranges: it is a number, or a number or keyword, and no finite set. */
    public boolean isTunedOverRanges() {
        return tunable.isPresent()
                && type.constrained().number().isPresent()
                && Constraints.oneOf(constraints).isEmpty();
    }

    /** The interval of {@code @Range}, if there is one. */
    public Optional<Interval> range() {
        return Constraints.range(constraints);
    }
}
