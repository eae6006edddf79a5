package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value that a stub names: a default, an allowed value. */
public sealed interface Value {
    /** Whether it is inside an interval; whatever is no number is. */
    default boolean isInside(Interval interval) {
        return true;
    }

    /** Whether it is a multiple of a number; whatever is no whole number is. */
    default boolean isMultipleOf(long number) {
        return true;
    }

    /**
     * The same for equal values of one type; {@code -0.0} and {@code 0.0} are equal numbers. A plain object, and not the
     * value: to link the hash code of one record takes the JVM as long as to read a stub.
     */
    Object comparable();

    private static List<Object> comparable(List<Value> parts) {
        List<Object> comparable = new ArrayList<>();
        for (Value part : parts) {
            comparable.add(part.comparable());
        }
        return comparable;
    }

    /** The string, if it is one. */
    default Optional<String> string() {
        return Optional.empty();
    }

    /** The number, if it is one; a whole one as the double nearest to it. */
    default Optional<Double> number() {
        return Optional.empty();
    }

    /** The elements of a list, the components of a record, or the value itself. */
    default List<Value> parts() {
        return List.of(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** A value of an int or long. */
    record Whole(long value) implements Value {
        @Override
        public Optional<Double> number() {
            return Optional.of((double) value);
        }

        @Override
        public boolean isInside(Interval interval) {
            return interval.contains(value);
        }

        @Override
        public boolean isMultipleOf(long number) {
            return value % number == 0;
        }

        @Override
        public Object comparable() {
            return value;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** A value of a double; finite. */
    record Real(double value) implements Value {
        @Override
        public Optional<Double> number() {
            return Optional.of(value);
        }

        @Override
        public boolean isInside(Interval interval) {
            return interval.contains(value);
        }

        @Override
        public Object comparable() {
            return value + 0.0;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.real(this);
        }
    }

    /** A boolean. */
    record Truth(boolean value) implements Value {
        @Override
        public Object comparable() {
            return value;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }
    }

    /** A string, or the text of a pattern. */
    record Text(String value) implements Value {
        @Override
        public Optional<String> string() {
            return Optional.of(value);
        }

        @Override
        public Object comparable() {
            return value;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A constant of an enum. */
    record Constant(ValueType.Constant constant) implements Value {
        @Override
        public Object comparable() {
            return constant.name();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** A record: a value a component. */
    record Composite(List<Value> components) implements Value {
        public Composite {
            components = List.copyOf(components);
        }

        @Override
        public List<Value> parts() {
            return components;
        }

        @Override
        public Object comparable() {
            return Value.comparable(components);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.composite(this);
        }
    }

    /** A list. */
    record Sequence(List<Value> elements) implements Value {
        public Sequence {
            elements = List.copyOf(elements);
        }

        @Override
        public List<Value> parts() {
            return elements;
        }

        @Override
        public Object comparable() {
            return Value.comparable(elements);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /**
     * Answers for each kind of value: one more kind does not compile until every visitor has an answer.
     *
     * @param <R> the type of the answers
     */
    interface Visitor<R> {
        R whole(Whole whole);

        R real(Real real);

        R truth(Truth truth);

        R text(Text text);

        R constant(Constant constant);

        R composite(Composite composite);

        R sequence(Sequence sequence);
    }
}
