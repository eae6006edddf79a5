package dev.hyperbound.processor.read;

import java.util.Locale;
import java.util.Optional;

/** Characters that texts of a stub may not hold. */
final class Characters {
    private Characters() {}

    /** The first character that may not stand in a name, in words. */
    static Optional<String> firstUnfitForNames(String text) {
        return firstUnfit(text, true);
    }

    /** The first character that may not stand in any text, in words. */
    static Optional<String> firstUnfitForText(String text) {
        return firstUnfit(text, false);
    }

    /** A name without the characters that may not stand in one; blanks between words become {@code _}. */
    static String withoutUnfitForNames(String text) {
        StringBuilder fit = new StringBuilder();
        text.strip().codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                fit.append('_');
            } else if (!isUnfitForNames(point)) {
                fit.appendCodePoint(point);
            }
        });
        return fit.toString();
    }

    private static Optional<String> firstUnfit(String text, boolean isName) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isName ? isUnfitForNames(point) : isUnfitForText(point)) {
                return Optional.of(words(point));
            }
            at += Character.charCount(point);
        }
        return Optional.empty();
    }

    private static boolean isUnfitForNames(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.CONTROL
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isUnfitForText(int point) {
        boolean control = Character.getType(point) == Character.CONTROL;
        return (control && point != '\t' && point != '\n' && point != '\r')
                || Character.getType(point) == Character.SURROGATE
                || isBidiControl(point);
    }

    /** Arabic letter mark, left-to-right and right-to-left marks, embeddings, overrides and isolates. */
    private static boolean isBidiControl(int point) {
        return point == 0x061c
                || point == 0x200e
                || point == 0x200f
                || (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069);
    }

    private static String words(int point) {
        return switch (point) {
            case ' ' -> "a space";
            case '\t' -> "a tab";
            case '\n', '\r' -> "a line break";
            default -> kind(point) + " " + codePoint(point);
        };
    }

    private static String kind(int point) {
        if (isBidiControl(point)) {
            return "the bidirectional control";
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL -> "the control character";
            case Character.FORMAT -> "the format character";
            case Character.SURROGATE -> "the lone surrogate";
            default -> "the white space";
        };
    }

    private static String codePoint(int point) {
        String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
