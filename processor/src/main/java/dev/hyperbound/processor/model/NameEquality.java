package dev.hyperbound.processor.model;

import java.text.Normalizer;

/** When two names are too alike. */
public final class NameEquality {
    private static final char FIRST_COMBINING = 0x300;

    private NameEquality() {}

    /** The same for two texts that differ in how characters are composed, or not at all. */
    public static String normalized(String text) {
        return isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Nothing changes below the first combining character, where most names are; the tables take long to load. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    /** The same for two texts that differ in case only, too. */
    public static String folded(String text) {
        String normalized = normalized(text);
        StringBuilder folded = new StringBuilder();
        int at = 0;
        while (at < normalized.length()) {
            int point = normalized.codePointAt(at);
            folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(point)));
            at += Character.charCount(point);
        }
        return folded.toString();
    }
}
