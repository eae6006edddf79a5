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
            String separator = SEPARATORS.stream()
                    .filter(mark -> texts.stream().noneMatch(text -> text.contains(mark)))
                    .findFirst()
                    .orElse(NOWHERE);
            return CodeBlock.of(
                    "$L.split($L, -1)", literal(String.join(separator, texts)), JavaSource.literal(separator));
        }
        return texts.stream().map(JavaText::literal).collect(CodeBlock.joining(",$W"));
    }

    /** A constant expression, as annotations need it; for text that comes from an annotation, so that it fits. */
    static CodeBlock constant(String text) {
        return CodeBlock.of("$L", JavaSource.literal(text));
    }

    /** Several constant expressions, as elements of an array. */
    static CodeBlock constants(List<String> texts) {
        return texts.stream().map(JavaText::constant).collect(CodeBlock.joining(",$W"));
    }

    /** Plain text for a Javadoc comment: nothing in it can end the comment, or be markup or a tag. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
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
        });
        return comment.toString();
    }

    /** Text set as code: by the inline tag where that can hold it, by an escaped element otherwise. */
    static String code(String text) {
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c < 0x7f && "@*\\{}".indexOf(c) < 0);
        return plain ? "{@code " + text + "}" : "<code>" + comment(text) + "</code>";
    }
}
