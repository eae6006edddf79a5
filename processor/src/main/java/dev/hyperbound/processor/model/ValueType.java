package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.List;

/** The type of a parameter's value, without whether it may be absent. */
public sealed interface ValueType {
    /** Whether making a value may throw, for it is code of the author's that does so. */
    default boolean mayRefuse() {
        return false;
    }

    <R> R accept(Visitor<R> visitor);

    /** A number. */
    enum Numeric implements ValueType {
        INT,
        LONG,
        DOUBLE;

        public boolean isWhole() {
            return this != DOUBLE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numeric(this);
        }
    }

    /**
     * A boolean.
     *
     * @param yes how {@code true} is spelt on the wire
     * @param no how {@code false} is spelt on the wire
     */
    record Bool(String yes, String no) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /** A string. */
    record Text() implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A {@code java.util.regex.Pattern}. */
    record Regex() implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.regex(this);
        }
    }

    /** An enum; constants in declaration order. */
    record Enumeration(JavaClass javaClass, List<Constant> constants) implements ValueType {
        public Enumeration {
            constants = List.copyOf(constants);
        }

        /** The constants' wire names, in declaration order. */
        public List<String> wireNames() {
            List<String> names = new ArrayList<>();
            for (Constant constant : constants) {
                names.add(constant.wireName());
            }
            return List.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** A constant of an enum. */
    record Constant(String name, String wireName, Description description, boolean deprecated) {}

    /**
     * A record of scalars, written with a separator between its components.
     *
     * @param mayRefuse whether its constructor may throw: somebody has written it, or nobody knows
     */
    record Composite(JavaClass javaClass, List<Component> components, String separator, boolean mayRefuse)
            implements ValueType {
        public Composite {
            components = List.copyOf(components);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.composite(this);
        }
    }

    /** A component of a record; its type is a number, text or an enum. */
    record Component(
            String name, String wireName, ValueType type, List<Constraint> constraints, Description description) {
        public Component {
            constraints = List.copyOf(constraints);
        }
    }

    /** A list of numbers (not written as {@code Number} objects), text or enum constants. */
    record Sequence(ValueType element, String separator) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /**
     * Answers for each kind of type: one more kind does not compile until every visitor has an answer.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        R numeric(Numeric numeric);

        R bool(Bool bool);

        R text(Text text);

        R regex(Regex regex);

        R enumeration(Enumeration enumeration);

        R composite(Composite composite);

        R sequence(Sequence sequence);
    }
}
