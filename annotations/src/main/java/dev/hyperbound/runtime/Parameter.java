package dev.hyperbound.runtime;

import java.util.List;
import java.util.Optional;

/**
 * What a stub says about one parameter, for tools; generated classes list them in {@code PARAMETERS}.
 *
 * <p>All values are in wire form, intervals, expressions and patterns as the stub writes them.
 *
 * @param wireName the external name
 * @param accessor name of the stub's method
 * @param type the type in words: {@code int}, {@code long}, {@code double}, {@code boolean}, {@code string},
 *     {@code pattern}, {@code enum}, {@code record(height, width)}, {@code list of int} and so on
 * @param required whether there must be a value: no default, not optional
 * @param defaultValue the default
 * @param range the interval of a number, or of a list's elements
 * @param allowedValues the values of an enum or a boolean and those named one by one; empty where there is no such set
 * @param pattern regular expression that the whole string matches
 * @param usedWhen condition under which the parameter has an effect
 * @param requiredWhen condition under which an optional parameter must be set
 * @param context whether the parameter only takes part in rules and is never sent
 * @param tunableRange the recommended range of a tunable number
 * @param description what the parameter is for
 */
public record Parameter(
        String wireName,
        String accessor,
        String type,
        boolean required,
        Optional<String> defaultValue,
        Optional<String> range,
        List<String> allowedValues,
        Optional<String> pattern,
        Optional<String> usedWhen,
        Optional<String> requiredWhen,
        boolean context,
        Optional<String> tunableRange,
        Optional<String> description) {
    /**
     * Copies the list.
     *
     * @param wireName the external name
     * @param accessor name of the stub's method
     * @param type the type in words
     * @param required whether there must be a value
     * @param defaultValue the default
     * @param range the interval
     * @param allowedValues the values allowed one by one
     * @param pattern the regular expression
     * @param usedWhen the condition of use
     * @param requiredWhen the condition under which it must be set
     * @param context whether it is never sent
     * @param tunableRange the recommended range
     * @param description what it is for
     */
    public Parameter {
        allowedValues = List.copyOf(allowedValues);
    }

    /**
     * Returns an optional parameter without a default and without constraints, to start from.
     *
     * @param wireName the external name
     * @param accessor name of the stub's method
     * @param type the type in words
     * @return a new object
     */
    public static Parameter of(String wireName, String accessor, String type) {
        Optional<String> none = Optional.empty();
        return new Parameter(
                wireName, accessor, type, false, none, none, List.of(), none, none, none, false, none, none);
    }

    /**
     * Returns this parameter as one that must have a value.
     *
     * @return a new object
     */
    public Parameter asRequired() {
        return new Parameter(
                wireName,
                accessor,
                type,
                true,
                defaultValue,
                range,
                allowedValues,
                pattern,
                usedWhen,
                requiredWhen,
                context,
                tunableRange,
                description);
    }

    /**
     * Returns this parameter as one that is never sent.
     *
     * @return a new object
     */
    public Parameter asContext() {
        return new Parameter(
                wireName,
                accessor,
                type,
                required,
                defaultValue,
                range,
                allowedValues,
                pattern,
                usedWhen,
                requiredWhen,
                true,
                tunableRange,
                description);
    }

    /**
     * Returns this parameter with a default.
     *
     * @param value in wire form
     * @return a new object
     */
    public Parameter withDefault(String value) {
        return new Parameter(
                wireName,
                accessor,
                type,
                required,
                Optional.of(value),
                range,
                allowedValues,
                pattern,
                usedWhen,
                requiredWhen,
                context,
                tunableRange,
                description);
    }

    /**
     * Returns this parameter with an interval.
     *
     * @param value for example {@code [0, 1)}
     * @return a new object
     */
    public Parameter withRange(String value) {
        return new Parameter(
                wireName,
                accessor,
                type,
                required,
                defaultValue,
                Optional.of(value),
                allowedValues,
                pattern,
                usedWhen,
                requiredWhen,
                context,
                tunableRange,
                description);
    }

    /**
     * Returns this parameter with a regular expression.
     *
     * @param value what the whole string must match
     * @return a new object
     */
    public Parameter withPattern(String value) {
        return new Parameter(
                wireName,
                accessor,
                type,
                required,
                defaultValue,
                range,
                allowedValues,
                Optional.of(value),
                usedWhen,
                requiredWhen,
                context,
                tunableRange,
                description);
    }

    /**
     * Returns this parameter with a condition of use.
     *
     * @param value an expression over wire names
     * @return a new object
     */
    public Parameter withUsedWhen(String value) {
        return new Parameter(
                wireName,
                accessor,
                type,
                required,
                defaultValue,
                range,
                allowedValues,
                pattern,
                Optional.of(value),
                requiredWhen,
                context,
                tunableRange,
                description);
    }

    /**
     * Returns this parameter with a condition under which it must be set.
     *
     * @param value an expression over wire names
     * @return a new object
     */
    public Parameter withRequiredWhen(String value) {
        return new Parameter(
                wireName,
                accessor,
                type,
                required,
                defaultValue,
                range,
                allowedValues,
                pattern,
                usedWhen,
                Optional.of(value),
                context,
                tunableRange,
                description);
    }

    /**
     * Returns this parameter with a recommended range for tuning.
     *
     * @param value for example {@code [1e-6, 0.999]}
     * @return a new object
     */
    public Parameter withTunableRange(String value) {
        return new Parameter(
                wireName,
                accessor,
                type,
                required,
                defaultValue,
                range,
                allowedValues,
                pattern,
                usedWhen,
                requiredWhen,
                context,
                Optional.of(value),
                description);
    }

    /**
     * Returns this parameter with a description.
     *
     * @param value plain text
     * @return a new object
     */
    public Parameter withDescription(String value) {
        return new Parameter(
                wireName,
                accessor,
                type,
                required,
                defaultValue,
                range,
                allowedValues,
                pattern,
                usedWhen,
                requiredWhen,
                context,
                tunableRange,
                Optional.of(value));
    }

    /**
     * Returns this parameter with a finite set of values.
     *
     * @param values in wire form
     * @return a new object
     */
    public Parameter withAllowedValues(String... values) {
        return new Parameter(
                wireName,
                accessor,
                type,
                required,
                defaultValue,
                range,
                List.of(values),
                pattern,
                usedWhen,
                requiredWhen,
                context,
                tunableRange,
                description);
    }
}
