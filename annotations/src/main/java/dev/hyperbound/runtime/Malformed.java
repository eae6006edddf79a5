package dev.hyperbound.runtime;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Why a text is no value, each part by itself: what is wrong with it, how to mend it, the limit that it exceeds, an
 * example, and of which part of the text all this is said. {@link #phrase()} puts them together.
 */
public final class Malformed implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What sort of fault it is. */
    private final Cause cause;
    /** The type of the value, in a word. */
    private final String type;
    /** What is wrong. */
    private final String what;
    /** How to mend it. */
    private @Nullable String remedy;
    /** What it exceeds. */
    private @Nullable String limit;
    /** A text of the type, or several. */
    private @Nullable String example;
    /** Whether the remedy tells the example. */
    private boolean isExampleTold;
    /** All there is to choose from. */
    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private List<String> allowed = List.of();
    /** Those that resemble it. */
    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private List<String> suggested = List.of();
    /** Which part of the text is wrong, and that part. */
    private String place = "";
    /** The innermost part. */
    private String part = "";
    /** Whether all is said. */
    private boolean asItIs;

    /** What sort of fault a text has. */
    public enum Cause {
        /** It is not written as values of its type are. */
        SYNTAX,
        /** It is written as values are, but exceeds what the type holds. */
        DOES_NOT_FIT,
        /** It is none of the values named one by one. */
        NOT_ONE_OF,
        /** It has more or fewer parts than there must be. */
        NUMBER_OF_PARTS
    }

    private Malformed(Cause cause, String type, String what) {
        this.cause = cause;
        this.type = type;
        this.what = what;
    }

    /**
     * Says what is wrong.
     *
     * @param cause what sort of fault it is
     * @param type the type in a word, for example {@code int}
     * @param what for example {@code not an int}
     * @return what can be completed
     */
    public static Malformed of(Cause cause, String type, String what) {
        return new Malformed(cause, type, what);
    }

    /** A text is none of the values named one by one. */
    static Malformed notOneOf(String text, List<String> allowed) {
        return notOneOf("enum", "must be ", text, allowed);
    }

    /** The same where there is more that it might be. */
    static Malformed notOneOf(String type, String words, String text, List<String> allowed) {
        List<String> suggested = Suggestions.closest(text, allowed);
        String what = words + Phrases.oneOf(allowed) + Phrases.didYouMean(suggested);
        Malformed problem = of(Cause.NOT_ONE_OF, type, what);
        problem.allowed = List.copyOf(allowed);
        problem.suggested = suggested;
        return problem;
    }

    private Malformed copy() {
        Malformed copy = new Malformed(cause, type, what);
        copy.remedy = remedy;
        copy.limit = limit;
        copy.example = example;
        copy.isExampleTold = isExampleTold;
        copy.place = place;
        copy.part = part;
        copy.asItIs = asItIs;
        copy.allowed = allowed;
        copy.suggested = suggested;
        return copy;
    }

    /**
     * Adds how to mend it.
     *
     * @param words for example {@code write it as digits}
     * @return all that was said, and this
     */
    public Malformed withRemedy(String words) {
        Malformed copy = copy();
        copy.remedy = words;
        return copy;
    }

    /** Adds what it exceeds, for example {@code largest is 2147483647}. */
    Malformed withLimit(String words) {
        Malformed copy = copy();
        copy.limit = words;
        return copy;
    }

    /** Adds texts of the type, or puts them in the place of others. */
    Malformed withExample(String texts) {
        Malformed copy = copy();
        copy.example = texts;
        return copy;
    }

    /** Adds the text that would be right. */
    Malformed telling(String right) {
        Malformed copy = copy();
        copy.remedy = "write " + Text.show(right);
        copy.example = right;
        copy.isExampleTold = true;
        return copy;
    }

    boolean isExampleTold() {
        return isExampleTold;
    }

    /** The name of the part that it is said of, or the empty text. */
    String part() {
        return part;
    }

    /** Says that the text must not be looked at for what people write elsewhere. */
    Malformed asItIs() {
        Malformed copy = copy();
        copy.asItIs = true;
        return copy;
    }

    boolean isAsItIs() {
        return asItIs;
    }

    /** Says the same of a part of a longer text. */
    Malformed inside(String name, String text) {
        Malformed copy = copy();
        copy.part = part.isEmpty() ? name : part;
        copy.place = name + " = " + Text.quote(text) + ": " + place;
        return copy;
    }

    /**
     * Returns what sort of fault it is.
     *
     * @return the cause
     */
    public Cause cause() {
        return cause;
    }

    /**
     * Returns the type that was asked for.
     *
     * @return for example {@code int}
     */
    public String type() {
        return type;
    }

    /**
     * Returns what is wrong.
     *
     * @return for example {@code not an int}
     */
    public String what() {
        return what;
    }

    /**
     * Returns how to mend it.
     *
     * @return for example {@code write it as digits}
     */
    public Optional<String> remedy() {
        return Optional.ofNullable(remedy);
    }

    /**
     * Returns what it exceeds.
     *
     * @return for example {@code largest is 2147483647}
     */
    public Optional<String> limit() {
        return Optional.ofNullable(limit);
    }

    /**
     * Returns what would be read.
     *
     * @return for example {@code 3}
     */
    public Optional<String> example() {
        return Optional.ofNullable(example);
    }

    /**
     * Returns what there is to choose from.
     *
     * @return values in wire form; none where values are not named one by one; unmodifiable
     */
    public List<String> allowed() {
        return allowed;
    }

    /**
     * Returns what was probably meant.
     *
     * @return some of what is allowed, the likeliest first; unmodifiable
     */
    public List<String> suggested() {
        return suggested;
    }

    /**
     * Returns remedy and example together.
     *
     * @return for example {@code write it as digits, for example 3}
     */
    public Optional<String> help() {
        if (remedy == null || example == null || isExampleTold) {
            return remedy();
        }
        return Optional.of(remedy + ", for example " + example);
    }

    /**
     * Returns what is wrong and what would be right, with the part of which it is said.
     *
     * @return for example {@code not an int; write it as digits, for example 3}
     */
    public String phrase() {
        String words = place + what;
        if (limit != null) {
            words += " (" + limit + ')';
        }
        return help().isPresent() ? words + "; " + help().get() : words;
    }

    @Override
    public String toString() {
        return phrase();
    }
}
