package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.ValueType;

/** Types of values with an article: {@code an int}. */
final class TypeWords {
    private TypeWords() {}

    static String of(ValueType type) {
        if (type instanceof ValueType.Number number) {
            return switch (number) {
                case INT -> "an int";
                case LONG -> "a long";
                case DOUBLE -> "a double";
            };
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return "a value of " + enumeration.javaClass().simpleName();
        }
        if (type instanceof ValueType.Composite composite) {
            return "a record " + composite.javaClass().simpleName();
        }
        if (type instanceof ValueType.Sequence) {
            return "a list";
        }
        if (type instanceof ValueType.Bool) {
            return "a boolean";
        }
        return type instanceof ValueType.Regex ? "a regular expression" : "a string";
    }
}
