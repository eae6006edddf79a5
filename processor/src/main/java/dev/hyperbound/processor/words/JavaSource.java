package dev.hyperbound.processor.words;

import dev.hyperbound.runtime.Wire;
import java.math.BigDecimal;
import java.util.Locale;

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
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                case '\b' -> literal.append("\\b");
                case '\f' -> literal.append("\\f");
                default -> append(c, literal);
            }
        }
        return literal.append('"').toString();
    }

    private static void append(char c, StringBuilder literal) {
        if (c < ' ' || c > '~') {
            literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            literal.append(c);
        }
    }
}
