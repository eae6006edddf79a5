package dev.hyperbound.processor.words;

import dev.hyperbound.processor.java.expression.JavaLiterals;
import dev.hyperbound.runtime.Wire;
import java.math.BigDecimal;

/** Numbers and text as Java literals, to be compiled or to be read. */
public final class JavaSource {
    private JavaSource() {}

    /** A whole number; beyond the range of int with the suffix of a long. */
    public static String literal(long value) {
        return (int) value == value ? Long.toString(value) : value + "L";
    }

    public static String literal(double value) {
        return Wire.write(value);
    }

    /** The double nearest to a decimal. */
    public static String literal(BigDecimal value) {
        return literal(value.doubleValue() + 0.0);
    }

    /** A string; only ASCII, so that no encoding of the source can harm it. */
    public static String literal(String text) {
        return JavaLiterals.literal(text);
    }
}
