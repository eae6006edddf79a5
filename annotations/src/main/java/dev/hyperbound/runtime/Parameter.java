package dev.hyperbound.runtime;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a stub says about one parameter, for tools; generated classes list them in {@code PARAMETERS}. Immutable.
 *
 * <p>All values are in wire form, intervals, expressions and patterns as the stub writes them. A component of a record
 * is described in the same way.
 */
public final class Parameter {
    private final String wireName;
    private final List<String> alsoNames;
    private final String accessor;
    private final ParameterType type;
    private final boolean required;
    private final Optional<String> defaultValue;
    private final Optional<String> range;
    private final List<String> allowedValues;
    private final OptionalLong multipleOf;
    private final Optional<String> pattern;
    private final Optional<String> usedWhen;
    private final Optional<String> requiredWhen;
    private final boolean context;
    private final boolean secret;
    private final boolean deprecated;
    private final Optional<String> group;
    private final boolean tunable;
    private final Optional<String> tunableRange;
    private final List<String> absentTexts;
    private final Optional<String> description;

    Parameter(ParameterBuilder builder) {
        wireName = builder.wireName;
        alsoNames = builder.alsoNames;
        accessor = builder.accessor;
        type = builder.type;
        required = builder.required;
        defaultValue = builder.defaultValue;
        range = builder.range;
        allowedValues = builder.allowedValues;
        multipleOf = builder.multipleOf;
        pattern = builder.pattern;
        usedWhen = builder.usedWhen;
        requiredWhen = builder.requiredWhen;
        context = builder.context;
        secret = builder.secret;
        deprecated = builder.deprecated;
        group = builder.group;
        tunable = builder.tunable;
        tunableRange = builder.tunableRange;
        absentTexts = builder.absentTexts;
        description = builder.description;
    }

    /**
     * Begins an optional parameter without a default and without constraints.
     *
     * @param wireName the external name
     * @param accessor name of the stub's method, or of the record's component
     * @param type the type of its values
     * @return a new builder
     */
    public static ParameterBuilder builder(String wireName, String accessor, ParameterType type) {
        return new ParameterBuilder(wireName, accessor, type);
    }

    /**
     * Builds several.
     *
     * @param builders what describes them
     * @return an unmodifiable list in the same order
     */
    public static List<Parameter> listOf(ParameterBuilder[] builders) {
        Parameter[] parameters = new Parameter[builders.length];
        for (int i = 0; i < builders.length; i++) {
            parameters[i] = builders[i].build();
        }
        return List.of(parameters);
    }

    /**
     * Returns the external name.
     *
     * @return the key in maps
     */
    public String wireName() {
        return wireName;
    }

    /**
     * Returns other names of it that are read and never sent.
     *
     * @return an unmodifiable list, mostly empty
     */
    public List<String> alsoNames() {
        return alsoNames;
    }

    /**
     * Returns the name of the stub's method.
     *
     * @return for example {@code numClasses}
     */
    public String accessor() {
        return accessor;
    }

    /**
     * Returns the type of its values.
     *
     * @return all that there is to know of values beside the constraints below
     */
    public ParameterType type() {
        return type;
    }

    /**
     * Tells whether there must be a value: no default, not optional.
     *
     * @return false where only a condition asks for a value
     */
    public boolean required() {
        return required;
    }

    /**
     * Returns the default.
     *
     * @return in wire form; empty if there is none
     */
    public Optional<String> defaultValue() {
        return defaultValue;
    }

    /**
     * Returns the interval of a number, or of a list's elements.
     *
     * @return as the stub writes it, for example {@code [0, 1)}; empty if there is none
     */
    public Optional<String> range() {
        return range;
    }

    /**
     * Returns the values of an enum or a boolean, and those named one by one.
     *
     * @return an unmodifiable list in wire form; empty where there is no such set
     */
    public List<String> allowedValues() {
        return allowedValues;
    }

    /**
     * Returns what a number, or a list's elements, must be a multiple of.
     *
     * @return at least 1; empty if there is none
     */
    public OptionalLong multipleOf() {
        return multipleOf;
    }

    /**
     * Returns the regular expression that the whole string matches.
     *
     * @return in the syntax of {@link java.util.regex.Pattern}; empty if there is none
     */
    public Optional<String> pattern() {
        return pattern;
    }

    /**
     * Returns the condition under which it has an effect.
     *
     * @return an expression over wire names; empty if always
     */
    public Optional<String> usedWhen() {
        return usedWhen;
    }

    /**
     * Returns the condition under which an optional parameter must be set.
     *
     * @return an expression over wire names; empty if there is none
     */
    public Optional<String> requiredWhen() {
        return requiredWhen;
    }

    /**
     * Tells whether it only takes part in rules and is never sent.
     *
     * @return false for what the service is sent
     */
    public boolean context() {
        return context;
    }

    /**
     * Tells whether its value must not be shown.
     *
     * @return true where messages show {@code ***} in place of the value
     */
    public boolean secret() {
        return secret;
    }

    /**
     * Tells whether it should no longer be used.
     *
     * @return whether the stub's method is deprecated
     */
    public boolean deprecated() {
        return deprecated;
    }

    /**
     * Returns the heading under which documents list it.
     *
     * @return the one that stands before it or one of those before; empty if there is none
     */
    public Optional<String> group() {
        return group;
    }

    /**
     * Tells whether a tuning job may vary it.
     *
     * @return also where no range is recommended
     */
    public boolean tunable() {
        return tunable;
    }

    /**
     * Returns the recommended range of a tunable number.
     *
     * @return as the stub writes it, for example {@code [1e-6, 0.999]}; empty if there is none
     */
    public Optional<String> tunableRange() {
        return tunableRange;
    }

    /**
     * Returns exact texts that mean that it is not set.
     *
     * @return an unmodifiable list, mostly empty
     */
    public List<String> absentTexts() {
        return absentTexts;
    }

    /**
     * Returns what it is for.
     *
     * @return plain text; empty if there is none
     */
    public Optional<String> description() {
        return description;
    }

    /**
     * Returns the name and the type.
     *
     * @return for example {@code epochs: int}
     */
    @Override
    public String toString() {
        return wireName + ": " + type.words();
    }
}
