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
        return normalized(text)
                .codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
