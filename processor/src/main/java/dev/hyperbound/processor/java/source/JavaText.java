package dev.hyperbound.processor.java.source;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.words.JavaSource;
import java.util.ArrayList;
import java.util.List;

/** Java source as text: calls, assignments, and what users wrote as literals of any length and in comments. */
public final class JavaText {
    /** A constant may take 65,535 bytes in a class file; a character takes three at most. */
    private static final int LONGEST_LITERAL = 16_000;

    /** Each takes eight bytes of a method, and of the compiler's time to find out their common type. */
    private static final int MOST_LITERALS = 400;

    private static final List<String> SEPARATORS = List.of(",", ";", "/");

    /** No text that is sent or shown may hold it. */
    private static final String NOWHERE = "\0";

    private JavaText() {}

    /** A call whose arguments are expressions. As one text, for JavaPoet takes its time for each piece of code. */
    public static String call(String method, String... arguments) {
        return method + "(" + String.join(", ", arguments) + ")";
    }

    /** A line that gives a variable the value of an expression. */
    public static String assignment(String variable, String expression) {
        return variable + " = " + expression + ";\n";
    }

    /** An expression for a string of any length; only ASCII, so that no encoding of the source can harm it. */
    public static String literal(String text) {
        if (text.length() <= LONGEST_LITERAL) {
            return JavaSource.literal(text);
        }
        StringBuilder parts = new StringBuilder("\"\"");
        for (int from = 0; from < text.length(); ) {
            int end = Math.min(text.length(), from + LONGEST_LITERAL);
            if (Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            parts.append(".concat(")
                    .append(JavaSource.literal(text.substring(from, end)))
                    .append(')');
            from = end;
        }
        return parts.toString();
    }

    /** Several strings as arguments; very many as an array, which takes the compiler and a method less. */
    public static CodeBlock literals(List<String> texts) {
        if (texts.size() > MOST_LITERALS) {
            String separator = separator(texts);
            return CodeBlock.of(
                    "$L.split($L, -1)", literal(String.join(separator, texts)), JavaSource.literal(separator));
        }
        List<String> literals = new ArrayList<>();
        for (String text : texts) {
            literals.add(literal(text));
        }
        return listed(literals);
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
    public static String constant(String text) {
        return JavaSource.literal(text);
    }

    /** Several constant expressions, as elements of an array. */
    public static CodeBlock constants(List<String> texts) {
        List<String> constants = new ArrayList<>();
        for (String text : texts) {
            constants.add(constant(text));
        }
        return listed(constants);
    }

    /** Arguments or elements; a line may end behind each. */
    private static CodeBlock listed(List<String> expressions) {
        CodeBlock.Builder listed = CodeBlock.builder();
        for (int i = 0; i < expressions.size(); i++) {
            String end = i < expressions.size() - 1 ? "," : "";
            listed.add(i == 0 ? "$L" : "$W$L", expressions.get(i) + end);
        }
        return listed.build();
    }

    /** Plain text for a Javadoc comment: nothing in it can end the comment, or be markup or a tag. */
    public static String comment(String text) {
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
    public static String code(String text) {
        return fitsInlineTag(text) ? "{@code " + text + "}" : element(text);
    }

    /** The element may stand in an inline tag, which ends with its own brace. */
    private static String element(String text) {
        return "<code>" + comment(text).replace("{", "&#123;").replace("}", "&#125;") + "</code>";
    }

    /**
     * A name set as code: by an element where that of a parameter is almost the same, for checkers of comments take the
     * inline tag for the parameter, misspelled.
     */
    public static String code(String name, List<String> parameters) {
        for (String parameter : parameters) {
            if (isOneEditFrom(name, parameter)) {
                return element(name);
            }
        }
        return code(name);
    }

    private static boolean isOneEditFrom(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end == 1;
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
