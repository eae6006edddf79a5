package dev.hyperbound.processor.model;

import java.util.List;

/** A value that a stub names: a default, an allowed value. */
public sealed interface Value {
    /** A value of an int or long. */
    record Whole(long value) implements Value {}

    /** A value of a double; finite. */
    record Real(double value) implements Value {}

    /** A boolean. */
    record Truth(boolean value) implements Value {}

    /** A string, or the text of a pattern. */
    record Text(String value) implements Value {}

    /** A constant of an enum. */
    record Constant(ValueType.Constant constant) implements Value {}

    /** A record: a value a component. */
    record Composite(List<Value> components) implements Value {
        public Composite {
            components = List.copyOf(components);
        }
    }

    /** A list. */
    record Sequence(List<Value> elements) implements Value {
        public Sequence {
            elements = List.copyOf(elements);
        }
    }
}
