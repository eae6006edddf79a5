package dev.hyperbound.processor.read;

import java.text.Normalizer;

/** When two names are too alike. */
final class Spellings {
    private Spellings() {}

    /** The same for two texts that differ in how characters are composed, or not at all. */
    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The same for two texts that differ in case only, too. */
    static String folded(String text) {
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
