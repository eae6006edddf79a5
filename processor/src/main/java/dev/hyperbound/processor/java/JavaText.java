package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.words.JavaSource;
import java.util.ArrayList;
import java.util.List;

/** Text of users inside Java source: as literals of any length, and in comments. */
final class JavaText {
    /** A constant may take 65,535 bytes in a class file; a character takes three at most. */
    private static final int LONGEST_LITERAL = 16_000;

    /** Each takes eight bytes of a method, and of the compiler's time to find out their common type. */
    private static final int MOST_LITERALS = 400;

    private static final List<String> SEPARATORS = List.of(",", ";", "/");

    /** No text that is sent or shown may hold it. */
    private static final String NOWHERE = "\0";

    private JavaText() {}

    /** An expression for a string of any length; only ASCII, so that no encoding of the source can harm it. */
    static CodeBlock literal(String text) {
        if (text.length() <= LONGEST_LITERAL) {
            return CodeBlock.of("$L", JavaSource.literal(text));
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = Math.min(text.length(), from + LONGEST_LITERAL);
            if (Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            parts.add(CodeBlock.of("$L", JavaSource.literal(text.substring(from, end))));
            from = end;
        }
        return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(parts, ", "));
    }

    /** Several strings as arguments; very many as an array, which takes the compiler and a method less. */
    static CodeBlock literals(List<String> texts) {
        if (texts.size() > MOST_LITERALS) {
            String separator = separator(texts);
            return CodeBlock.of(
                    "$L.split($L, -1)", literal(String.join(separator, texts)), JavaSource.literal(separator));
        }
        List<CodeBlock> literals = new ArrayList<>();
        for (String text : texts) {
            literals.add(literal(text));
        }
        return CodeBlock.join(literals, ",$W");
    }

    /** What stands in none of the texts. */
    private static String separator(List<String> texts) {
        for (String mark : SEPARATORS) {
            if (!isInAny(texts, mark)) {
                return mark;
            }
        }
        return NOWHERE;
    }

    private static boolean isInAny(List<String> texts, String mark) {
        for (String text : texts) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    /** A constant expression, as annotations need it; for text that comes from an annotation, so that it fits. */
    static CodeBlock constant(String text) {
        return CodeBlock.of("$L", JavaSource.literal(text));
    }

    /** Several constant expressions, as elements of an array. */
    static CodeBlock constants(List<String> texts) {
        List<CodeBlock> constants = new ArrayList<>();
        for (String text : texts) {
            constants.add(constant(text));
        }
        return CodeBlock.join(constants, ",$W");
    }

    /** Plain text for a Javadoc comment: nothing in it can end the comment, or be markup or a tag. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            appendEscaped(comment, c);
            i += Character.charCount(c);
        }
        return comment.toString();
    }

    private static void appendEscaped(StringBuilder comment, int c) {
        char before = comment.isEmpty() ? '{' : comment.charAt(comment.length() - 1);
        switch (c) {
            case '&' -> comment.append("&amp;");
            case '<' -> comment.append("&lt;");
            case '>' -> comment.append("&gt;");
            case '\\' -> comment.append("&#92;");
            case '@' -> comment.append(before == '{' ? "&#64;" : "@");
            case '/' -> comment.append(before == '*' ? "&#47;" : "/");
            case '\n', '\r', '\t' -> comment.append(' ');
            default -> {
                if (c >= ' ' && c < 0x7f) {
                    comment.append((char) c);
                } else {
                    comment.append("&#x").append(Integer.toHexString(c)).append(';');
                }
            }
        }
    }

    /** Text set as code: by the inline tag where that can hold it, by an escaped element otherwise. */
    static String code(String text) {
        return fitsInlineTag(text) ? "{@code " + text + "}" : "<code>" + comment(text) + "</code>";
    }

    private static boolean fitsInlineTag(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f || "@*\\{}".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
