package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong, or doubtful, about a set of hyperparameters.
 *
 * <p>Its message is one sentence for people; the other components are for programs. Messages hold no control, bidi or
 * other non-printing characters and at most 80 characters of any value, whatever the value was, so they are safe to
 * log. The components {@code parameters} and {@code constraint} are raw.
 *
 * @param kind what kind of constraint is broken
 * @param parameters wire names of the parameters concerned, the one to change first; for a key that is no parameter,
 *     the key; empty where there is no name at all (a {@code null} key)
 * @param constraint what the stub asks for, as written there: an interval, a regular expression, a rule, a condition,
 *     the allowed values with commas between them; see {@link Kind}
 * @param message one sentence, in lower case and with wire names, that says what is wrong and what would be right
 * @param severity whether the values are refused, or accepted with a warning
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // @serial may stand on a class, a record is one
public record Violation(Kind kind, List<String> parameters, String constraint, String message, Severity severity)
        implements Serializable {
    /**
     * Copies the list.
     *
     * @param kind what kind of constraint is broken
     * @param parameters wire names, the one to change first
     * @param constraint what the stub asks for
     * @param message one sentence
     * @param severity whether the values are refused
     */
    public Violation {
        parameters = List.copyOf(parameters);
    }

    /** Whether it is about one parameter's value, and not about what several say together. */
    boolean isOwn() {
        return kind != Kind.RULE && kind != Kind.UNUSED;
    }

    /**
     * Returns the kind and the message, without the raw components.
     *
     * @return for example {@code RANGE: learning_rate = 1.5: must be from 0 to 1}
     */
    @Override
    public String toString() {
        return kind + ": " + message;
    }

    /** Kinds of constraints, and what {@link Violation#constraint()} is for each. */
    public enum Kind {
        /** A value is missing; the constraint is {@code required}, or the condition under which it is. */
        REQUIRED,
        /**
         * A text cannot be read as, or a value cannot be written in, the parameter's type; the constraint is the
         * reason.
         */
        MALFORMED,
        /** A number lies outside its interval or is not finite; the constraint is the interval. */
        RANGE,
        /** A value is none of those allowed; the constraint lists them. */
        ONE_OF,
        /** A string does not match; the constraint is the regular expression. */
        PATTERN,
        /** A rule does not hold, or cannot be evaluated; the constraint is the rule. */
        RULE,
        /** A key names no parameter, or one that is never sent; the constraint is the algorithm's name. */
        UNKNOWN,
        /** A value is set but has no effect; the constraint is the condition of use. */
        UNUSED,
        /** A search space is wrong or doubtful; the constraint is what it breaks. */
        TUNING
    }
}
