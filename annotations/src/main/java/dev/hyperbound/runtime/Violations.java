package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gathers violations for generated code. Every function takes the list found so far and returns the list to go on with:
 * generated code starts with {@link List#of()}, and a list is made for the first violation, so that checking valid
 * values allocates nothing. The functions only describe; whether there is a violation is the caller's to decide.
 *
 * <p>Functions for doubles have names of their own: the compiler takes its time to choose between overloads that an int
 * would fit both.
 *
 * <p>Names of parameters, intervals, conditions and the like come from a stub that has been checked, and are shown as
 * they are; values and keys may come from anywhere and are escaped and cut.
 */
public final class Violations {
    private Violations() {}

    /**
     * Adds a violation.
     *
     * @param found what has been found so far
     * @param violation one more
     * @return the list to go on with
     */
    public static List<Violation> add(List<Violation> found, Violation violation) {
        List<Violation> all = found;
        if (found.isEmpty()) {
            all = new ArrayList<>();
        } else if (!(found instanceof ArrayList<Violation>)) {
            all = new ArrayList<>(found);
        }
        all.add(violation);
        return all;
    }

    /**
     * Adds violations.
     *
     * @param found what has been found so far
     * @param more any number of others
     * @return the list to go on with
     */
    public static List<Violation> addAll(List<Violation> found, List<Violation> more) {
        List<Violation> all = found;
        for (int i = 0; i < more.size(); i++) {
            all = add(all, more.get(i));
        }
        return all;
    }

    /**
     * Checks that the whole of a value matches a regular expression, which may read it a million times at most.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param value the value
     * @param pattern the expression
     * @return the list to go on with
     */
    public static List<Violation> matches(List<Violation> found, String parameter, String value, Pattern pattern) {
        return matches(found, parameter, parameter, value, pattern);
    }

    /**
     * Checks that the whole of a part of a value matches a regular expression, which may read it a million times at
     * most.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param path how messages name the part, for example {@code model.name}
     * @param value the part
     * @param pattern the expression
     * @return the list to go on with
     */
    public static List<Violation> matches(
            List<Violation> found, String parameter, String path, String value, Pattern pattern) {
        try {
            return pattern.matcher(new CountedText(value)).matches()
                    ? found
                    : pattern(found, parameter, path, value, pattern.pattern(), "");
        } catch (RuleFailure | StackOverflowError gaveUp) {
            return patternTooSlow(found, parameter, path, value, pattern.pattern());
        }
    }

    /**
     * Ends the gathering, in the order of the parameters.
     *
     * @param found what has been found
     * @param parameters the parameters, in declaration order
     * @return the same violations, unmodifiable
     */
    public static List<Violation> done(List<Violation> found, List<Parameter> parameters) {
        return List.copyOf(found instanceof Unread unread ? unread.inOrder(parameters) : found);
    }

    /**
     * Tells whether a parameter has a violation of its own: any but those of rules and of use. Rules and conditions
     * that read such a parameter are not evaluated, so that one mistake makes one violation.
     *
     * @param found what has been found so far
     * @param name wire name of a parameter
     * @return whether it is to blame for a violation
     */
    public static boolean blames(List<Violation> found, String name) {
        for (int i = 0; i < found.size(); i++) {
            Violation violation = found.get(i);
            if (violation.isOwn() && violation.parameters().contains(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether either parameter has a violation of its own.
     *
     * @param found what has been found so far
     * @param first wire name of a parameter
     * @param second wire name of another
     * @return as {@link #blames(List, String)}
     */
    public static boolean blames(List<Violation> found, String first, String second) {
        return !found.isEmpty() && (blames(found, first) || blames(found, second));
    }

    /**
     * Tells whether any of the parameters has a violation of its own. Making the array costs something, so generated
     * code asks first whether anything has been found.
     *
     * @param found what has been found so far
     * @param names wire names of parameters
     * @return as {@link #blames(List, String)}
     */
    public static boolean blames(List<Violation> found, String... names) {
        for (String name : names) {
            if (blames(found, name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A value is missing.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param required {@code required}, or {@code required when} and a condition in words
     * @return the list to go on with
     */
    public static List<Violation> required(List<Violation> found, String parameter, String required) {
        return error(found, Kind.REQUIRED, parameter, required, parameter + ": " + required + ", but not set");
    }

    /**
     * An integer lies outside its interval.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param value the value
     * @param interval the interval as the stub writes it
     * @param words how the message goes on after the value, for example {@code : must be at least 1}
     * @return the list to go on with
     */
    public static List<Violation> range(
            List<Violation> found, String parameter, long value, String interval, String words) {
        return range(found, parameter, parameter, value, interval, words);
    }

    /**
     * An integer in a list or a record lies outside its interval.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param path what the message calls the value: the parameter, a dot and the component, or as {@link #element} does
     * @param value the element or component
     * @param interval the interval as the stub writes it
     * @param words how the message goes on after the value, for example {@code : must be at least 1}
     * @return the list to go on with
     */
    public static List<Violation> range(
            List<Violation> found, String parameter, String path, long value, String interval, String words) {
        return error(found, Kind.RANGE, parameter, interval, Phrases.mustBe(path, value, words));
    }

    /**
     * A double lies outside its interval or is not finite.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param value the value
     * @param interval the interval as the stub writes it
     * @param words how the message goes on after the value, for example {@code : must be at least 1}
     * @return the list to go on with
     */
    public static List<Violation> realRange(
            List<Violation> found, String parameter, double value, String interval, String words) {
        return realRange(found, parameter, parameter, value, interval, words);
    }

    /**
     * A double in a list or a record lies outside its interval or is not finite.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param path what the message calls the value: the parameter, a dot and the component, or as {@link #element} does
     * @param value the element or component
     * @param interval the interval as the stub writes it
     * @param words how the message goes on after the value, for example {@code : must be at least 1}
     * @return the list to go on with
     */
    public static List<Violation> realRange(
            List<Violation> found, String parameter, String path, double value, String interval, String words) {
        String message = Double.isFinite(value)
                ? DoubleText.between(path, " = ", value, words)
                : Phrases.mustBe(path, Wire.write(value), Phrases.finite(words));
        return error(found, Kind.RANGE, parameter, interval, message);
    }

    /**
     * A string, or the name of a constant, is none of those allowed.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param value the value
     * @param allowed every allowed value in wire form
     * @return the list to go on with
     */
    public static List<Violation> oneOf(List<Violation> found, String parameter, String value, List<String> allowed) {
        return oneOf(found, parameter, parameter, value, allowed);
    }

    /**
     * A string in a list or a record is none of those allowed.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param path what the message calls the value: the parameter, a dot and the component, or as {@link #element} does
     * @param value the element or component
     * @param allowed every allowed value in wire form
     * @return the list to go on with
     */
    public static List<Violation> oneOf(
            List<Violation> found, String parameter, String path, String value, List<String> allowed) {
        return error(
                found,
                Kind.ONE_OF,
                parameter,
                Phrases.list(allowed),
                wrong(path, value, Phrases.mustBeOneOf(value, allowed)));
    }

    /**
     * An integer is none of those allowed.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param value the value
     * @param allowed every allowed value in wire form, with commas between them
     * @param words how the message goes on after the value, for example {@code : must be one of 1, 2}
     * @return the list to go on with
     */
    public static List<Violation> oneOf(
            List<Violation> found, String parameter, long value, String allowed, String words) {
        return error(found, Kind.ONE_OF, parameter, allowed, Phrases.mustBe(parameter, value, words));
    }

    /**
     * An integer in a list or a record is none of those allowed.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param path what the message calls the value: the parameter, a dot and the component, or as {@link #element} does
     * @param value the element or component
     * @param allowed every allowed value in wire form, with commas between them
     * @param words how the message goes on after the value, for example {@code : must be one of 1, 2}
     * @return the list to go on with
     */
    public static List<Violation> oneOf(
            List<Violation> found, String parameter, String path, long value, String allowed, String words) {
        return error(found, Kind.ONE_OF, parameter, allowed, Phrases.mustBe(path, value, words));
    }

    /**
     * A double is none of those allowed.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param value the value
     * @param allowed every allowed value in wire form, with commas between them
     * @param words how the message goes on after the value, for example {@code : must be one of 1, 2}
     * @return the list to go on with
     */
    public static List<Violation> oneOf(
            List<Violation> found, String parameter, double value, String allowed, String words) {
        return error(found, Kind.ONE_OF, parameter, allowed, Phrases.mustBe(parameter, Wire.write(value), words));
    }

    /**
     * A double in a list or a record is none of those allowed.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param path what the message calls the value: the parameter, a dot and the component, or as {@link #element} does
     * @param value the element or component
     * @param allowed every allowed value in wire form, with commas between them
     * @param words how the message goes on after the value, for example {@code : must be one of 1, 2}
     * @return the list to go on with
     */
    public static List<Violation> oneOf(
            List<Violation> found, String parameter, String path, double value, String allowed, String words) {
        return error(found, Kind.ONE_OF, parameter, allowed, Phrases.mustBe(path, Wire.write(value), words));
    }

    /**
     * Matching a string was given up, because it took too many steps.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param path what the message calls the value: the parameter, with an index or a component if there is one
     * @param value the value
     * @param regex the regular expression as the stub writes it
     * @return the list to go on with
     */
    public static List<Violation> patternTooSlow(
            List<Violation> found, String parameter, String path, String value, String regex) {
        return pattern(found, parameter, path, value, regex, ", which could not be decided in a million steps");
    }

    private static List<Violation> pattern(
            List<Violation> found, String parameter, String path, String value, String regex, String more) {
        return error(
                found, Kind.PATTERN, parameter, regex, wrong(path, value, "must match " + Text.show(regex) + more));
    }

    /**
     * Checks that a pattern comes back from the wire as it was: flags that its text does not carry would be lost, see
     * {@link Wire#hasFlags}, and a text that is too long is not read, see {@link Wire#toPattern}.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param value the pattern
     * @return the list to go on with
     */
    public static List<Violation> sendable(List<Violation> found, String parameter, Pattern value) {
        if (value.pattern().length() > Wire.LONGEST_PATTERN) {
            return malformed(found, parameter, value.pattern(), Wire.tooLong(value.pattern()));
        }
        return Wire.hasFlags(value)
                ? error(
                        found,
                        Kind.PATTERN,
                        parameter,
                        "no flags",
                        wrong(
                                parameter,
                                value.pattern(),
                                "must have no flags, which are not sent; write them in the pattern, for example (?i)"))
                : found;
    }

    /**
     * A list that must have elements has none.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @return the list to go on with
     */
    public static List<Violation> emptyList(List<Violation> found, String parameter) {
        return error(
                found,
                Kind.MALFORMED,
                parameter,
                "at least one element",
                parameter + " = []: must have at least one element");
    }

    /**
     * Checks that the strings of a list come back when the list is written and read.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param values the list
     * @param separator what is written between two elements
     * @return the list to go on with; one violation more, for the first element that is empty, holds the separator, or
     *     begins or ends with a blank
     */
    public static List<Violation> elements(
            List<Violation> found, String parameter, List<String> values, String separator) {
        for (int i = 0; i < values.size(); i++) {
            if (!isElement(values.get(i), separator)) {
                return notAnElement(found, parameter, element(parameter, i), values.get(i), separator);
            }
        }
        return found;
    }

    /**
     * Checks that a string of a record comes back when the record is written and read.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param path what the message calls the value: the parameter, a dot and the component, or as {@link #element} does
     * @param value the component
     * @param separator what is written between two components
     * @return the list to go on with; one violation more if the value is empty, holds the separator, or begins or ends
     *     with a blank
     */
    public static List<Violation> component(
            List<Violation> found, String parameter, String path, String value, String separator) {
        return isElement(value, separator) ? found : notAnElement(found, parameter, path, value, separator);
    }

    private static boolean isElement(String value, String separator) {
        return !value.isEmpty()
                && !Wire.isBlank(value.charAt(0))
                && !Wire.isBlank(value.charAt(value.length() - 1))
                && !holdsSeparator(value, separator);
    }

    /** A separator of several characters may also begin inside the value and end in the separator that follows it. */
    private static boolean holdsSeparator(String value, String separator) {
        if (separator.length() == 1) {
            return value.indexOf(separator.charAt(0)) >= 0;
        }
        return value.concat(separator).indexOf(separator) < value.length();
    }

    private static List<Violation> notAnElement(
            List<Violation> found, String parameter, String path, String value, String separator) {
        String reason;
        if (value.isEmpty()) {
            reason = "must not be empty";
        } else if (holdsSeparator(value, separator)) {
            reason = "must not hold the separator " + Text.quote(separator);
        } else {
            reason = "must not begin or end with a blank";
        }
        return error(found, Kind.MALFORMED, parameter, reason, wrong(path, value, reason));
    }

    /**
     * A text cannot be read.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param rawValue the text
     * @param reason what is wrong and what would be right
     * @return the list to go on with
     */
    public static List<Violation> malformed(List<Violation> found, String parameter, String rawValue, String reason) {
        return error(found, Kind.MALFORMED, parameter, reason, wrong(parameter, rawValue, reason));
    }

    /**
     * The components could be read, but the record's own constructor refuses them.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param rawValue the text
     * @param thrown what the constructor threw
     * @return the list to go on with
     */
    public static List<Violation> refused(
            List<Violation> found, String parameter, String rawValue, RuntimeException thrown) {
        String message = thrown.getMessage();
        String why = message == null || message.isEmpty() ? thrown.getClass().getSimpleName() : message;
        return malformed(found, parameter, rawValue, "refused: " + Text.show(why));
    }

    /**
     * A rule does not hold, or cannot be evaluated.
     *
     * @param found what has been found so far
     * @param rule the rule as the stub writes it
     * @param message one sentence, in which values are made by {@link #shown}
     * @param parameters wire names, first the one to change
     * @return the list to go on with
     */
    public static List<Violation> rule(List<Violation> found, String rule, String message, String... parameters) {
        return rule(found, Severity.ERROR, rule, message, parameters);
    }

    /**
     * A rule that compares two parameters, as most do, does not hold.
     *
     * @param found what has been found so far
     * @param rule the rule as the stub writes it
     * @param left the one to change, by {@link #shown}
     * @param words what it must be to the other, for example {@code must be at most}, with blanks around
     * @param right the other one, by {@link #shown}
     * @param first wire name of the one to change
     * @param second wire name of the other one
     * @return the list to go on with
     */
    public static List<Violation> comparison(
            List<Violation> found, String rule, String left, String words, String right, String first, String second) {
        String message = left + words + right;
        return add(found, new Violation(Kind.RULE, List.of(first, second), rule, message, Severity.ERROR));
    }

    /**
     * A rule does not hold, or cannot be evaluated.
     *
     * @param found what has been found so far
     * @param severity the rule's
     * @param rule the rule as the stub writes it
     * @param message one sentence, in which values are made by {@link #shown}
     * @param parameters wire names, first the one to change
     * @return the list to go on with
     */
    public static List<Violation> rule(
            List<Violation> found, Severity severity, String rule, String message, String... parameters) {
        return add(found, new Violation(Kind.RULE, List.of(parameters), rule, message, severity));
    }

    /**
     * Joins the parts of a sentence.
     *
     * @param parts any number of parts
     * @return the sentence
     */
    public static String sentence(String... parts) {
        return String.join("", parts);
    }

    /**
     * A search space is wrong or doubtful.
     *
     * @param found what has been found so far
     * @param severity whether it is refused
     * @param constraint what it breaks
     * @param message one sentence, in which values are made by {@link #shown}
     * @param parameters wire names, first the one to change
     * @return the list to go on with
     */
    public static List<Violation> tuning(
            List<Violation> found, Severity severity, String constraint, String message, String... parameters) {
        return add(found, new Violation(Kind.TUNING, List.of(parameters), constraint, message, severity));
    }

    /**
     * A rule could not be decided, because something in it could not be computed.
     *
     * @param found what has been found so far
     * @param severity of the rule
     * @param rule the rule
     * @param outcome the failure
     * @param parameters wire names of what it reads, first the one to change
     * @return the list to go on with
     */
    public static List<Violation> failed(
            List<Violation> found, Severity severity, String rule, Truth outcome, String... parameters) {
        return rule(found, severity, rule, rule + " cannot be checked: " + outcome, parameters);
    }

    /**
     * A value has no effect; a warning.
     *
     * @param found what has been found so far
     * @param parameter wire name
     * @param shown the parameter with its value, by {@link #shown(String, long)} and the like
     * @param condition the condition of use as the stub writes it
     * @param words the condition in words
     * @param actual what is the case instead, in words; may be empty
     * @return the list to go on with
     */
    public static List<Violation> unused(
            List<Violation> found, String parameter, String shown, String condition, String words, String actual) {
        String because = actual.isEmpty() ? actual : "; ".concat(actual);
        String message = shown + ": set, but used only when " + words + because;
        return add(found, new Violation(Kind.UNUSED, List.of(parameter), condition, message, Severity.WARNING));
    }

    /**
     * Shows a value in the message of a rule.
     *
     * @param name wire name
     * @param value the value
     * @return for example {@code epochs = 5}
     */
    public static String shown(String name, long value) {
        return is(name, Wire.write(value));
    }

    /**
     * Shows a value that has a default in the message of a rule.
     *
     * @param name wire name
     * @param value the value
     * @param byDefault the default
     * @return for example {@code epochs = 30 (default)}, where the value is the default
     */
    public static String shown(String name, long value, long byDefault) {
        return shown(name, value).concat(value == byDefault ? " (default)" : "");
    }

    /**
     * Shows a value in the message of a rule.
     *
     * @param name wire name
     * @param value the value
     * @return for example {@code learning_rate = 0.5}
     */
    public static String shownReal(String name, double value) {
        return is(name, Wire.write(value));
    }

    /**
     * Shows a value that has a default in the message of a rule.
     *
     * @param name wire name
     * @param value the value
     * @param byDefault the default
     * @return for example {@code learning_rate = 0.1 (default)}, where the value is the default
     */
    public static String shownReal(String name, double value, double byDefault) {
        return shownReal(name, value).concat(Double.compare(value, byDefault) == 0 ? " (default)" : "");
    }

    /**
     * Shows a string, or the name of a constant, in the message of a rule.
     *
     * @param name wire name
     * @param value the value
     * @return for example {@code optimizer = "adam"}
     */
    public static String shown(String name, String value) {
        return is(name, Text.quote(value));
    }

    /**
     * Shows a string, or the name of a constant, that has a default in the message of a rule.
     *
     * @param name wire name
     * @param value the value
     * @param byDefault the default
     * @return for example {@code optimizer = "sgd" (default)}, where the value is the default
     */
    public static String shown(String name, String value, String byDefault) {
        return shown(name, value).concat(value.equals(byDefault) ? " (default)" : "");
    }

    /**
     * Shows a value that is written without quotation marks, such as a boolean, a list or a record, in the message of a rule.
     *
     * @param name wire name
     * @param wireValue the value in wire form
     * @return for example {@code image_shape = 1,28,28}
     */
    public static String shownBare(String name, String wireValue) {
        return is(name, Text.show(wireValue));
    }

    /**
     * Shows a value that is written without quotation marks, such as a boolean, a list or a record, that has a default in the message of a rule.
     *
     * @param name wire name
     * @param wireValue the value in wire form
     * @param byDefault the default
     * @return for example {@code image_shape = 3,224,224 (default)}, where the value is the default
     */
    public static String shownBare(String name, String wireValue, String byDefault) {
        return shownBare(name, wireValue).concat(wireValue.equals(byDefault) ? " (default)" : "");
    }

    /** Returns {@code optimizer = "adm": must be "adam"}. */
    static String wrong(String path, String value, String reason) {
        return is(path, Text.quote(value)) + ": " + reason;
    }

    private static String is(String name, String shown) {
        return name + " = " + shown;
    }

    /**
     * Names an element of a list in messages.
     *
     * @param parameter wire name of the list
     * @param index place of the element, from 0
     * @return for example {@code lr_scheduler_step[1]}
     */
    public static String element(String parameter, int index) {
        return parameter + '[' + index + ']';
    }

    private static List<Violation> error(
            List<Violation> found, Kind kind, String parameter, String constraint, String message) {
        // What could not be read has been reported; its field holds no value of the user's
        if (found instanceof Unread unread && unread.byName.containsKey(parameter)) {
            return found;
        }
        return add(found, new Violation(kind, List.of(parameter), constraint, message, Severity.ERROR));
    }
}
