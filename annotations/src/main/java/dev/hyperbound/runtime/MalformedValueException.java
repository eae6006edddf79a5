package dev.hyperbound.runtime;

import java.util.List;

/**
 * Thrown where a text cannot be read as a value of a type. It carries no stack trace: generated code turns it into a
 * {@link Violation}.
 */
public final class MalformedValueException extends RuntimeException {
    private static final long serialVersionUID = 2L;

    /** What kind of violation this is. */
    private final Violation.Kind kind;
    /** What is wrong and what would be right. */
    private final Malformed problem;

    /**
     * Creates the exception for a text that is not of the type asked for.
     *
     * @param problem what is wrong and what would be right, without the parameter's name and the text
     */
    public MalformedValueException(Malformed problem) {
        super(problem.phrase(), null, false, false);
        this.kind = problem.cause() == Malformed.Cause.NOT_ONE_OF ? Violation.Kind.ONE_OF : Violation.Kind.MALFORMED;
        this.problem = problem;
    }

    /**
     * Makes the exception for a text that is none of the values named one by one.
     *
     * @param text the text
     * @param allowed the values, in wire form
     * @return an exception of kind {@link Violation.Kind#ONE_OF}
     */
    static MalformedValueException notOneOf(String text, List<String> allowed) {
        return new MalformedValueException(Malformed.notOneOf(text, allowed));
    }

    /** Makes the exception for a part of a list or record that is empty. */
    static MalformedValueException empty() {
        return new MalformedValueException(Malformed.of(Malformed.Cause.SYNTAX, "string", Phrases.EMPTY_ELEMENT));
    }

    /** The same problem, of a part that is named. */
    MalformedValueException inside(String place, String text) {
        return new MalformedValueException(problem.inside(place, text));
    }

    /**
     * Returns what kind of violation this is.
     *
     * @return {@link Violation.Kind#ONE_OF} for a text that is none of the values named one by one, otherwise
     *     {@link Violation.Kind#MALFORMED}
     */
    public Violation.Kind kind() {
        return kind;
    }

    /**
     * Returns what is wrong and what would be right, in parts.
     *
     * @return the parts
     */
    public Malformed problem() {
        return problem;
    }

    /**
     * Returns what is wrong and what would be right.
     *
     * @return for example {@code not an int; write it as digits, for example 3}
     */
    public String reason() {
        return problem.phrase();
    }
}
