package dev.hyperbound.runtime;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Describes a parameter; each method is called where it applies, and returns the builder. */
public final class ParameterBuilder {
    final String wireName;
    final String accessor;
    final ParameterType type;
    List<String> alsoNames = List.of();
    boolean required;
    Optional<String> defaultValue = Optional.empty();
    Optional<String> range = Optional.empty();
    List<String> allowedValues = List.of();
    OptionalLong multipleOf = OptionalLong.empty();
    Optional<String> pattern = Optional.empty();
    Optional<String> usedWhen = Optional.empty();
    Optional<String> requiredWhen = Optional.empty();
    boolean context;
    boolean secret;
    boolean deprecated;
    Optional<String> group = Optional.empty();
    boolean tunable;
    Optional<String> tunableRange = Optional.empty();
    List<String> absentTexts = List.of();
    Optional<String> description = Optional.empty();

    ParameterBuilder(String wireName, String accessor, ParameterType type) {
        this.wireName = wireName;
        this.accessor = accessor;
        this.type = type;
    }

    /**
     * It has other names.
     *
     * @param names that are read and never sent
     * @return this
     */
    public ParameterBuilder alsoNames(String... names) {
        alsoNames = List.of(names);
        return this;
    }

    /**
     * There must be a value.
     *
     * @return this
     */
    public ParameterBuilder required() {
        required = true;
        return this;
    }

    /**
     * It has a default.
     *
     * @param value in wire form
     * @return this
     */
    public ParameterBuilder defaultValue(String value) {
        defaultValue = Optional.of(value);
        return this;
    }

    /**
     * Numbers lie in an interval.
     *
     * @param interval for example {@code [0, 1)}
     * @return this
     */
    public ParameterBuilder range(String interval) {
        range = Optional.of(interval);
        return this;
    }

    /**
     * Values are named one by one; those of an enum or a boolean are known from the type.
     *
     * @param values in wire form
     * @return this
     */
    public ParameterBuilder allowedValues(String... values) {
        allowedValues = List.of(values);
        return this;
    }

    /**
     * Numbers are multiples.
     *
     * @param factor at least 1
     * @return this
     */
    public ParameterBuilder multipleOf(long factor) {
        multipleOf = OptionalLong.of(factor);
        return this;
    }

    /**
     * Strings match.
     *
     * @param regex what the whole string must match
     * @return this
     */
    public ParameterBuilder pattern(String regex) {
        pattern = Optional.of(regex);
        return this;
    }

    /**
     * It has an effect only under a condition.
     *
     * @param condition an expression over wire names
     * @return this
     */
    public ParameterBuilder usedWhen(String condition) {
        usedWhen = Optional.of(condition);
        return this;
    }

    /**
     * It must be set under a condition.
     *
     * @param condition an expression over wire names
     * @return this
     */
    public ParameterBuilder requiredWhen(String condition) {
        requiredWhen = Optional.of(condition);
        return this;
    }

    /**
     * It is never sent.
     *
     * @return this
     */
    public ParameterBuilder context() {
        context = true;
        return this;
    }

    /**
     * Its value must not be shown.
     *
     * @return this
     */
    public ParameterBuilder secret() {
        secret = true;
        return this;
    }

    /**
     * It should no longer be used.
     *
     * @return this
     */
    public ParameterBuilder deprecated() {
        deprecated = true;
        return this;
    }

    /**
     * It stands under a heading.
     *
     * @param heading plain text
     * @return this
     */
    public ParameterBuilder group(String heading) {
        group = Optional.of(heading);
        return this;
    }

    /**
     * A tuning job may vary it.
     *
     * @return this
     */
    public ParameterBuilder tunable() {
        tunable = true;
        return this;
    }

    /**
     * A tuning job may vary it, and a range is recommended.
     *
     * @param interval for example {@code [1e-6, 0.999]}
     * @return this
     */
    public ParameterBuilder tunableRange(String interval) {
        tunable = true;
        tunableRange = Optional.of(interval);
        return this;
    }

    /**
     * Texts mean that it is not set.
     *
     * @param texts exact, in wire form
     * @return this
     */
    public ParameterBuilder absentTexts(String... texts) {
        absentTexts = List.of(texts);
        return this;
    }

    /**
     * It is described.
     *
     * @param text plain text
     * @return this
     */
    public ParameterBuilder description(String text) {
        description = Optional.of(text);
        return this;
    }

    /**
     * Ends the description.
     *
     * @return the parameter
     */
    public Parameter build() {
        if (allowedValues.isEmpty()) {
            allowedValues = type.accept(TypeValues.ALL);
        }
        return new Parameter(this);
    }
}
