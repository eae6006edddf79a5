package dev.hyperbound.processor.model;

import java.util.Locale;

/** Names in Java's spelling, respelt for the wire. */
public final class SnakeCase {
    private SnakeCase() {}

    /** {@code HTTPServerPort} becomes {@code http_server_port}. */
    public static String of(String camelCase) {
        return split(camelCase, "_").toLowerCase(Locale.ROOT);
    }

    /** {@code ImageClassification} becomes {@code Image Classification}. */
    public static String words(String camelCase) {
        return split(camelCase, " ");
    }

    /** {@code ImageClassification} becomes {@code image-classification}. */
    public static String hyphens(String camelCase) {
        return split(camelCase, "-").toLowerCase(Locale.ROOT);
    }

    private static String split(String camelCase, String separator) {
        StringBuilder split = new StringBuilder();
        int at = 0;
        while (at < camelCase.length()) {
            int point = camelCase.codePointAt(at);
            int next = at + Character.charCount(point);
            if (at > 0 && Character.isUpperCase(point) && startsWord(camelCase, at, next)) {
                split.append(separator);
            }
            split.appendCodePoint(point);
            at = next;
        }
        return split.toString();
    }

    /** Whether an upper case letter starts a word: {@code P} of {@code serverPort} and of {@code HTTPPort} does. */
    private static boolean startsWord(String camelCase, int at, int next) {
        int before = camelCase.codePointBefore(at);
        return Character.isLowerCase(before)
                || Character.isDigit(before)
                || (Character.isUpperCase(before)
                        && next < camelCase.length()
                        && Character.isLowerCase(camelCase.codePointAt(next)));
    }
}
