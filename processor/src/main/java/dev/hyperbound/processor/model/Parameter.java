package dev.hyperbound.processor.model;

import java.util.List;
import java.util.Optional;

/** A parameter of a stub. */
public record Parameter(
        DeclaredNames names,
        ParameterValues values,
        Usage usage,
        ParameterDocumentation documentation,
        Position position) {
    /** The same parameter with conditions. */
    public Parameter withConditions(Optional<Condition> used, Optional<Condition> required) {
        return new Parameter(names, values, usage.withConditions(used, required), documentation, position);
    }

    /** The same parameter with another type. */
    public Parameter withType(ValueType other) {
        ParameterValues others = new ParameterValues(other, presence(), constraints(), absent());
        return new Parameter(names, others, usage, documentation, position);
    }

    /** The stub's method. */
    public String accessor() {
        return names.javaName();
    }

    /** The name on the wire. */
    public String wireName() {
        return names.wireName();
    }

    /** Other names that are read, and never written. */
    public List<String> alsoNames() {
        return names.alsoNames();
    }

    public ValueType type() {
        return values.type();
    }

    public Presence presence() {
        return values.presence();
    }

    public List<Constraint> constraints() {
        return values.constraints();
    }

    /** Texts that mean that it is not set. */
    public Optional<Absent> absent() {
        return values.absent();
    }

    /** When it has an effect, if not always. */
    public Optional<Condition> usedWhen() {
        return usage.usedWhen();
    }

    /** When it has to be given though it is optional, if ever. */
    public Optional<Condition> requiredWhen() {
        return usage.requiredWhen();
    }

    /** Whether it takes part in rules only, and is never sent. */
    public boolean context() {
        return usage.context();
    }

    /** How a tuning job may vary it, if it may. */
    public Optional<Tunable> tunable() {
        return usage.tunable();
    }

    /** Where it was said that nobody is to see the value. */
    public Optional<Position> secret() {
        return documentation.secret();
    }

    public Optional<AuthorsExample> example() {
        return documentation.example();
    }

    /** The heading that starts at this parameter. */
    public Optional<String> group() {
        return documentation.group();
    }

    public Description description() {
        return documentation.description();
    }

    public Optional<Deprecation> deprecation() {
        return documentation.deprecation();
    }

    public boolean isRequired() {
        return presence().isRequired();
    }

    public boolean isSecret() {
        return secret().isPresent();
    }

    /** Whether the stub's method returns an {@code Optional…}. */
    public boolean isAbsentable() {
        return presence().isAbsentable();
    }

    /** The default, if there is one. */
    public Optional<Presence.Defaulted> defaulted() {
        return presence().defaulted();
    }

    /** The default, if there is one that anybody may see. */
    public Optional<Presence.Defaulted> shownDefault() {
        return isSecret() ? Optional.empty() : defaulted();
    }

    /** Whether it may be tuned over ranges: it is a number, or a number or keyword, and no finite set. */
    public boolean isTunedOverRanges() {
        return tunable().isPresent()
                && type().constrained().number().isPresent()
                && Constraints.oneOf(constraints()).isEmpty();
    }

    /** The interval of {@code @Range}, if there is one. */
    public Optional<Interval> range() {
        return Constraints.range(constraints());
    }
}
