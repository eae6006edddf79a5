package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says what is wrong with one value: that of a parameter, a component of a record or an element of a list. Each method
 * ends with the violations to go on with. A parameter whose text could not be read gets none: its field holds no value
 * of the user's.
 *
 * <p>Functions for doubles have names of their own: the compiler takes its time to choose between overloads that an int
 * would fit both.
 */
public final class WrongValue {
    private final Violations found;
    private final String parameter;
    private final String path;
    private final int index;
    private @Nullable String whole;

    WrongValue(Violations found, String parameter, String path) {
        this.found = found;
        this.parameter = parameter;
        this.path = path;
        this.index = -1;
    }

    WrongValue(Violations found, String parameter, int index) {
        this.found = found;
        this.parameter = parameter;
        this.path = parameter + '[' + index + ']';
        this.index = index;
    }

    /**
     * Tells all of a value of which a part is wrong.
     *
     * @param text the list or record in wire form
     * @return this
     */
    public WrongValue of(String text) {
        whole = text;
        return this;
    }

    /**
     * There is none, though there must be.
     *
     * @return what to go on with
     */
    public Violations required() {
        return add(of(Kind.REQUIRED, "required", path + ": required, but not set"));
    }

    /**
     * There is none, though a condition demands it.
     *
     * @param condition the condition as the stub writes it
     * @param words the condition in words
     * @return what to go on with
     */
    public Violations required(String condition, String words) {
        return add(of(Kind.REQUIRED, condition, path + ": required when " + words + ", but not set")
                .argument("when", condition));
    }

    /**
     * A value should be set, for a condition holds; a warning.
     *
     * @param condition the condition as the stub writes it
     * @param words the condition in words
     * @return the violations to go on with
     */
    public Violations advised(String condition, String words) {
        return add(of(Kind.REQUIRED, condition, path + ": advised when " + words + ", but not set")
                .severity(Severity.WARNING)
                .argument("when", condition));
    }

    /**
     * An integer lies outside its interval.
     *
     * @param value the value
     * @param interval the interval as the stub writes it
     * @param words what it must be, for example {@code at least 1}
     * @return what to go on with
     */
    public Violations range(long value, String interval, String words) {
        return add(mustBe(Kind.RANGE, Wire.write(value), interval, words));
    }

    /**
     * A double lies outside its interval or is not finite.
     *
     * @param value the value
     * @param interval the interval as the stub writes it
     * @param words what it must be, for example {@code at least 1}
     * @return what to go on with
     */
    public Violations realRange(double value, String interval, String words) {
        String must = Double.isFinite(value) ? words : Phrases.finite(interval, words);
        return add(mustBe(Kind.RANGE, Wire.write(value), interval, must));
    }

    /**
     * An integer is none of those allowed.
     *
     * @param value the value
     * @param allowed every allowed value in wire form, with commas between them
     * @param words what it must be, for example {@code one of 1, 2}
     * @return what to go on with
     */
    public Violations oneOf(long value, String allowed, String words) {
        return add(mustBe(Kind.ONE_OF, Wire.write(value), allowed, words).argument("allowed", allowed));
    }

    /**
     * A double is none of those allowed.
     *
     * @param value the value
     * @param allowed every allowed value in wire form, with commas between them
     * @param words what it must be, for example {@code one of 1, 2}
     * @return what to go on with
     */
    public Violations realOneOf(double value, String allowed, String words) {
        return add(mustBe(Kind.ONE_OF, Wire.write(value), allowed, words).argument("allowed", allowed));
    }

    /**
     * A string, or the name of a constant, is none of those allowed.
     *
     * @param value the value
     * @param allowed every allowed value in wire form
     * @return what to go on with
     */
    public Violations oneOf(String value, List<String> allowed) {
        List<String> suggested = Suggestions.closest(value, allowed);
        return add(chosen(
                quoted(Kind.ONE_OF, value, Phrases.list(allowed), Phrases.mustBeOneOf(allowed, suggested)),
                Phrases.list(allowed),
                suggested));
    }

    /**
     * An integer is no multiple of a number.
     *
     * @param value the value
     * @param number what it must be a multiple of
     * @return what to go on with
     */
    public Violations multipleOf(long value, long number) {
        return multipleOf(value, number, "a multiple of " + Wire.write(number));
    }

    /**
     * An integer is no multiple of a number, where there may be a word as well.
     *
     * @param value the value
     * @param number what it must be a multiple of
     * @param words what it must be, for example {@code a multiple of 8 or "auto"}
     * @return what to go on with
     */
    public Violations multipleOf(long value, long number, String words) {
        String text = Wire.write(number);
        return add(mustBe(Kind.MULTIPLE_OF, Wire.write(value), text, words).argument("multipleOf", text));
    }

    /**
     * A string does not match a regular expression, or not within a million steps.
     *
     * @param value the value
     * @param pattern the expression
     * @return what to go on with
     */
    public Violations pattern(String value, Pattern pattern) {
        return pattern(value, pattern, "must match " + Text.show(pattern.pattern()));
    }

    /**
     * A string does not match a regular expression for which the stub has words.
     *
     * @param value the value
     * @param pattern the expression
     * @param words what the value must be, for example {@code must be a class name}
     * @return what to go on with
     */
    public Violations pattern(String value, Pattern pattern, String words) {
        String regex = pattern.pattern();
        String more =
                Match.of(pattern, value) == Match.UNDECIDED ? ", which could not be decided in a million steps" : "";
        return add(quoted(Kind.PATTERN, value, regex, words + more).argument("pattern", regex));
    }

    /**
     * A pattern would not come back from the wire as it was, see {@link WirePatterns#isSendable}.
     *
     * @param value the pattern
     * @return what to go on with
     */
    public Violations notSendable(Pattern value) {
        if (value.pattern().length() > WirePatterns.LONGEST) {
            return malformed(value.pattern(), "pattern", WirePatterns.tooLong(value.pattern()));
        }
        String words = "must have no flags, which are not sent; write them in the pattern, for example (?i)";
        return add(quoted(Kind.PATTERN, value.pattern(), "no flags", words).argument("pattern", value.pattern()));
    }

    /**
     * A list that must have elements has none.
     *
     * @return what to go on with
     */
    public Violations emptyList() {
        String words = "must have at least one element";
        return add(value(of(Kind.MALFORMED, "list", path + " = []: " + words), "")
                .argument("type", "list")
                .argument("reason", words));
    }

    /**
     * A string of a list or record would not come back when that is written and read, see {@link WireLists#isElement}.
     *
     * @param value the element or component
     * @param separator what is written between two
     * @return what to go on with
     */
    public Violations notAnElement(String value, String separator) {
        return malformed(value, "string", WireLists.whyNotElement(value, separator));
    }

    /**
     * The constructor of a record refused its components.
     *
     * @param value the record in wire form
     * @param thrown what the constructor threw
     * @return what to go on with
     */
    public Violations refused(String value, RuntimeException thrown) {
        String message = thrown.getMessage();
        String why = message == null || message.isEmpty() ? thrown.getClass().getSimpleName() : message;
        return malformed(value, "record", "refused: " + Text.show(why));
    }

    /**
     * A text cannot be used.
     *
     * @param value the text
     * @param type the type in a word
     * @param reason what is wrong and what would be right
     * @return what to go on with
     */
    public Violations malformed(String value, String type, String reason) {
        return add(quoted(Kind.MALFORMED, value, type, reason)
                .argument("type", type)
                .argument("reason", reason));
    }

    /** A text cannot be read. */
    Violations malformed(String value, Malformed problem) {
        if (problem.cause() == Malformed.Cause.NOT_ONE_OF) {
            String allowed = Phrases.list(problem.allowed());
            Violation.Builder violation = quoted(Kind.ONE_OF, value, allowed, problem.phrase());
            return add(chosen(violation, allowed, problem.suggested()));
        }
        Violation.Builder violation = quoted(Kind.MALFORMED, value, problem.type(), problem.phrase())
                .argument("type", problem.type())
                .argument("reason", problem.what());
        return add(
                problem.example().isPresent()
                        ? violation.argument("example", problem.example().get())
                        : violation);
    }

    private static Violation.Builder chosen(Violation.Builder violation, String allowed, List<String> suggested) {
        violation.argument("allowed", allowed);
        return suggested.isEmpty() ? violation : violation.argument("suggestion", suggested.get(0));
    }

    /** There is a value by each of two names. */
    Violations twice(String name, String other) {
        String names = Text.name(name) + " and " + Text.name(other);
        return add(of(Kind.DUPLICATE, "one name", path + ": given twice, as " + names + "; keep one of them")
                .argument("name", name)
                .argument("other", other));
    }

    /** There is null in the place of a text. */
    Violations noValue() {
        String reason = "must have a value, or be left out";
        return add(of(Kind.MALFORMED, "a value", Text.name(path) + " = null: " + reason)
                .argument("reason", reason));
    }

    /** Returns {@code epochs = 0: must be at least 1}. */
    private Violation.Builder mustBe(Kind kind, String value, String constraint, String words) {
        String message = path + " = " + value + ": must be " + words;
        return value(of(kind, constraint, message).reason("must be ".length() + words.length()), value);
    }

    /** Returns {@code optimizer = "adm": must be "adam"}. */
    private Violation.Builder quoted(Kind kind, String value, String constraint, String words) {
        return value(
                of(kind, constraint, path + " = " + Text.quote(value) + ": " + words)
                        .reason(words.length()),
                value);
    }

    private Violation.Builder of(Kind kind, String constraint, String message) {
        return Violation.of(kind, message).parameters(List.of(parameter)).constraint(constraint);
    }

    private Violation.Builder value(Violation.Builder violation, String value) {
        return violation.value(whole == null ? value : whole);
    }

    private Violations add(Violation.Builder violation) {
        if (found.isUnread(parameter)) {
            return found;
        }
        if (index >= 0) {
            violation.argument("index", Integer.toString(index));
        }
        return found.add(violation.build());
    }
}
