package dev.hyperbound.processor.model;

/** Types of values with an article: {@code an int}. */
public final class TypeWords {
    private TypeWords() {}

    /** What a value of the type is: {@code an int}, {@code a value of Optimizer}. */
    public static String of(ValueType type) {
        if (type instanceof ValueType.Numeric number) {
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
