package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong, or doubtful, about a set of hyperparameters.
 *
 * <p>Its message is one sentence for people; everything else is for programs. Messages hold no control, bidi or other
 * non-printing characters and at most 80 characters of any value, whatever the value was, so they are safe to log.
 * Parameters, value, constraint and arguments are raw.
 */
public final class Violation implements Serializable {
    private static final long serialVersionUID = 2L;

    /** What kind of constraint is broken. */
    private final Kind kind;
    /** Of a rule, its name; otherwise null. */
    private final @Nullable String id;
    /** Wire names, the one to change first. */
    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private final List<String> parameters;
    /** The value of the first parameter as it was given, or null. */
    private final @Nullable String value;
    /** What the stub asks for. */
    private final String constraint;
    /** Names and texts in turn. */
    @SuppressWarnings("serial") // what List.copyOf returns is serializable
    private final List<String> arguments;
    /** One sentence. */
    private final String message;
    /** Whether the values are refused. */
    private final Severity severity;

    /** Where in the message it says what is wrong, behind what is. */
    private final int reasonStart;
    /** Of a rule or condition, the sentence in parts; lost with the process. */
    private final transient @Nullable Explanation explanation;

    private Violation(Builder builder) {
        reasonStart = builder.reasonStart;
        explanation = builder.explanation;
        kind = builder.kind;
        id = builder.id;
        parameters = builder.parameters;
        value = builder.value;
        constraint = builder.constraint;
        arguments = List.copyOf(builder.arguments);
        message = builder.message;
        severity = builder.severity;
    }

    /**
     * Starts a violation.
     *
     * @param kind what kind of constraint is broken
     * @param message one sentence, in lower case and with wire names, that says what is wrong and what would be right
     * @return a builder of an error that is about no parameter
     */
    public static Builder of(Kind kind, String message) {
        return new Builder(Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(message, "message"));
    }

    /**
     * Starts from this violation, to vary it.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = of(kind, message).constraint(constraint).severity(severity);
        builder.id = id;
        builder.parameters = parameters;
        builder.value = value;
        builder.arguments = new ArrayList<>(arguments);
        builder.reasonStart = reasonStart;
        builder.explanation = explanation;
        return builder;
    }

    /**
     * Returns what kind of constraint is broken.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns a name for programs.
     *
     * @return the id of a rule; otherwise the kind in lower case, with hyphens: {@code one-of}
     */
    public String id() {
        return id == null ? kind.name().toLowerCase(Locale.ROOT).replace('_', '-') : id;
    }

    /**
     * Returns the wire names of the parameters concerned.
     *
     * @return first the one to change; for a key that is no parameter, the key; empty where there is no name at all (a
     *     {@code null} key); unmodifiable
     */
    public List<String> parameters() {
        return parameters;
    }

    /**
     * Returns the value of the first parameter.
     *
     * @return the text as it was given, uncut, of a list all of it; none for what is missing, unknown or secret
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns what the stub asks for, as written there and nothing else.
     *
     * @return an interval, a regular expression, a rule, a condition, the allowed values with commas between them; see
     *     {@link Kind}
     */
    public String constraint() {
        return constraint;
    }

    /**
     * Returns what a program needs to make a sentence of its own.
     *
     * @return by kind, in a fixed order: {@code min max minInclusive maxInclusive}, {@code allowed suggestion},
     *     {@code type reason example}, {@code multipleOf}, {@code pattern}, {@code when default}, {@code suggestion},
     *     {@code name other}; of a rule each wire name with its value; in lists also {@code index}; unmodifiable
     */
    public Map<String, String> arguments() {
        Map<String, String> map = new LinkedHashMap<>();
        if (kind == Kind.RANGE) {
            IntervalText.of(constraint).putInto(map);
        }
        for (int i = 0; i < arguments.size(); i += 2) {
            map.put(arguments.get(i), arguments.get(i + 1));
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Returns one sentence for people.
     *
     * @return what is wrong and what would be right, in lower case and with wire names
     */
    public String message() {
        return message;
    }

    /**
     * Returns whether the values are refused, or accepted with a warning.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, without the parameter and its value, for sentences that name them. */
    String reason() {
        return message.substring(reasonStart);
    }

    /** The sentence for one that tells the values of some parameters before. */
    String messageAt(List<String> told) {
        return explanation == null ? message : explanation.without(told);
    }

    /** Whether it is about one parameter's value, and not about what several say together. */
    boolean isOwn() {
        return kind != Kind.RULE && kind != Kind.UNUSED;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Violation that
                        && kind == that.kind
                        && id().equals(that.id())
                        && parameters.equals(that.parameters)
                        && Objects.equals(value, that.value)
                        && constraint.equals(that.constraint)
                        && arguments.equals(that.arguments)
                        && message.equals(that.message)
                        && severity == that.severity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, parameters, constraint, message, severity);
    }

    /**
     * Returns the kind and the message, without what is raw.
     *
     * @return for example {@code RANGE: learning_rate = 1.5: must be from 0 to 1}
     */
    @Override
    public String toString() {
        return kind + ": " + message;
    }

    /** Completes a violation. */
    public static final class Builder {
        private final Kind kind;
        private String message;
        private @Nullable String id;
        private List<String> parameters = List.of();
        private @Nullable String value;
        private String constraint = "";
        private List<String> arguments = List.of();
        private Severity severity = Severity.ERROR;

        private int reasonStart;
        private @Nullable Explanation explanation;

        private Builder(Kind kind, String message) {
            this.kind = kind;
            this.message = message;
        }

        /** Says how long that is which the message ends with: what is wrong, without what is. */
        Builder reason(int length) {
            reasonStart = message.length() - length;
            return this;
        }

        /** Adds the sentence in parts. */
        Builder explanation(Explanation parts) {
            explanation = parts;
            return this;
        }

        /** Puts another sentence in the place of the first. */
        Builder message(String sentence) {
            message = sentence;
            reasonStart = 0;
            return this;
        }

        /**
         * Names the violation, where the kind does not.
         *
         * @param name the id of a rule
         * @return this
         */
        public Builder id(String name) {
            id = Objects.requireNonNull(name, "id");
            return this;
        }

        /**
         * Says whom it concerns.
         *
         * @param names wire names, the one to change first
         * @return this
         */
        public Builder parameters(List<String> names) {
            parameters = List.copyOf(names);
            return this;
        }

        /**
         * Tells the value of the first parameter.
         *
         * @param text as it was given, or null if that is not to be told
         * @return this
         */
        public Builder value(@Nullable String text) {
            value = text;
            return this;
        }

        /**
         * Says what the stub asks for.
         *
         * @param text as it is written there
         * @return this
         */
        public Builder constraint(String text) {
            constraint = Objects.requireNonNull(text, "constraint");
            return this;
        }

        /**
         * Adds what a program may want to know.
         *
         * @param name for example {@code multipleOf}
         * @param text for example {@code 8}
         * @return this
         */
        public Builder argument(String name, String text) {
            if (arguments.isEmpty()) {
                arguments = new ArrayList<>(4);
            }
            arguments.add(Objects.requireNonNull(name, "name"));
            arguments.add(Objects.requireNonNull(text, name));
            return this;
        }

        /**
         * Says whether the values are refused.
         *
         * @param how the severity
         * @return this
         */
        public Builder severity(Severity how) {
            severity = Objects.requireNonNull(how, "severity");
            return this;
        }

        /**
         * Ends it.
         *
         * @return the violation
         */
        public Violation build() {
            return new Violation(this);
        }
    }

    /** Kinds of constraints, and what {@link Violation#constraint()} is for each. */
    public enum Kind {
        /** A value is missing; the constraint is the condition under which it is required, or empty. */
        REQUIRED,
        /**
         * A text cannot be read as, or a value cannot be written in, the parameter's type; the constraint is the type
         * in a word.
         */
        MALFORMED,
        /** A number lies outside its interval or is not finite; the constraint is the interval. */
        RANGE,
        /** A value is none of those allowed; the constraint lists them. */
        ONE_OF,
        /** A number is no multiple; the constraint is what it must be a multiple of. */
        MULTIPLE_OF,
        /** A string does not match; the constraint is the regular expression. */
        PATTERN,
        /** A rule does not hold, or cannot be evaluated; the constraint is the rule. */
        RULE,
        /** A key names no parameter, or one that is never sent; the constraint is the algorithm's name. */
        UNKNOWN,
        /** Two names of one parameter are in one map; the constraint is the name that is written. */
        DUPLICATE,
        /** A value is set but has no effect; the constraint is the condition of use. */
        UNUSED,
        /** A search space is wrong or doubtful; the constraint is what it breaks. */
        TUNING
    }
}
