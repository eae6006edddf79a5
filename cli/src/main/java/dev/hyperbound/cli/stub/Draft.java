package dev.hyperbound.cli.stub;

import java.util.List;
import java.util.Optional;

/**
 * A parameter on its way into a stub.
 *
 * @param description in words; may be empty
 * @param range as in {@code @Range}
 * @param values the allowed values, in wire form; empty where there is no list of them
 * @param notes what could not be carried over, a line each
 */
record Draft(
        String wireName,
        Kind kind,
        String description,
        Optional<String> range,
        List<String> values,
        Optional<String> pattern,
        Optional<String> multipleOf,
        Optional<String> defaultText,
        boolean required,
        boolean tunable,
        List<String> notes) {
    Draft {
        values = List.copyOf(values);
        notes = List.copyOf(notes);
    }

    /** What a value is. */
    enum Kind {
        INT("int", "OptionalInt"),
        LONG("long", "OptionalLong"),
        DOUBLE("double", "OptionalDouble"),
        BOOLEAN("boolean", "Optional<Boolean>"),
        STRING("String", "Optional<String>"),
        ENUM("", ""),
        INTS("List<Integer>", "Optional<List<Integer>>"),
        DOUBLES("List<Double>", "Optional<List<Double>>"),
        STRINGS("List<String>", "Optional<List<String>>");

        private final String type;
        private final String optional;

        Kind(String type, String optional) {
            this.type = type;
            this.optional = optional;
        }

        String type() {
            return type;
        }

        String optional() {
            return optional;
        }

        boolean isNumber() {
            return this == INT || this == LONG || this == DOUBLE;
        }
    }
}
