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
        int[] points = camelCase.codePoints().toArray();
        StringBuilder split = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (i > 0 && startsWord(points, i)) {
                split.append(separator);
            }
            split.appendCodePoint(points[i]);
        }
        return split.toString();
    }

    private static boolean startsWord(int[] points, int at) {
        if (!Character.isUpperCase(points[at])) {
            return false;
        }
        int before = points[at - 1];
        return Character.isLowerCase(before)
                || Character.isDigit(before)
                || (Character.isUpperCase(before) && at + 1 < points.length && Character.isLowerCase(points[at + 1]));
    }
}
