package dev.hyperbound.processor.java;

import dev.hyperbound.runtime.Wire;
import java.math.BigDecimal;

/** Numbers as Java literals. */
final class JavaNumbers {
    private JavaNumbers() {}

    /** A whole number; beyond the range of int with the suffix of a long. */
    static String literal(long value) {
        return (int) value == value ? Long.toString(value) : value + "L";
    }

    static String literal(double value) {
        return Wire.write(value);
    }

    /** The double nearest to a decimal. */
    static String literal(BigDecimal value) {
        return literal(value.doubleValue() + 0.0);
    }
}
