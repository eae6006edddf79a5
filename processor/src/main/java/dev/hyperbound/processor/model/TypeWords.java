package dev.hyperbound.processor.model;

/** Types of values with an article: {@code an int}. */
public final class TypeWords implements ValueType.Visitor<String> {
    private static final TypeWords WORDS = new TypeWords();

    private TypeWords() {}

    /** What a value of the type is: {@code an int}, {@code a value of Optimizer}. */
    public static String of(ValueType type) {
        return type.accept(WORDS);
    }

    @Override
    public String numeric(ValueType.Numeric number) {
        return (number == ValueType.Numeric.INT ? "an " : "a ") + number.keyword();
    }

    @Override
    public String bool(ValueType.Bool bool) {
        return "a boolean";
    }

    @Override
    public String text(ValueType.Text text) {
        return "a string";
    }

    @Override
    public String regex(ValueType.Regex regex) {
        return "a regular expression";
    }

    @Override
    public String enumeration(ValueType.Enumeration enumeration) {
        return "a value of " + enumeration.javaClass().simpleName();
    }

    @Override
    public String numberOrKeyword(ValueType.NumberOrKeyword type) {
        return of(type.kind()) + " or " + of(type.words());
    }

    @Override
    public String composite(ValueType.Composite composite) {
        return "a record " + composite.javaClass().simpleName();
    }

    @Override
    public String sequence(ValueType.Sequence sequence) {
        return "a list";
    }
}
