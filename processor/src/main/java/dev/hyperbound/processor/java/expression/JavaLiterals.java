package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/** Writes constants as Java literals. */
public final class JavaLiterals {
    private JavaLiterals() {}

    /**
     * A string literal on one line, of characters that print. JavaPoet's own {@code $S} breaks it into a sum at line
     * ends, which falls apart beside other operators.
     */
    static CodeBlock string(String text) {
        return CodeBlock.of("$L", literal(text));
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
