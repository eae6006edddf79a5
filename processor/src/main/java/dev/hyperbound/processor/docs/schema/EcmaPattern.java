package dev.hyperbound.processor.docs.schema;

import java.util.Optional;

/**
 * Regular expressions of {@code java.util.regex} in the words of ECMA-262 (with its {@code u} flag), which JSON Schema
 * uses. Only what both know is translated: literals, {@code .}, classes of characters and ranges, {@code \d \w \s} and
 * their opposites, groups, alternatives, greedy and reluctant quantifiers. The two differ in the rest: in what a word
 * boundary is, in flags, in intersections of classes, possessive quantifiers, Unicode properties, look-behind.
 */
final class EcmaPattern {
    private static final String BLANKS = " \\t\\n\\x0B\\f\\r";
    private static final String LINE_ENDS = "\\n\\r\\u0085\\u2028\\u2029";
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final String regex;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean translatable = true;

    private EcmaPattern(String regex) {
        this.regex = regex;
    }

    /** A pattern for texts that match the expression as a whole. */
    static Optional<String> whole(String regex) {
        String inner = regex.startsWith("^") ? regex.substring(1) : regex;
        boolean anchored = inner.endsWith("$") && !inner.endsWith("\\$");
        Optional<String> translated = translate(anchored ? inner.substring(0, inner.length() - 1) : inner);
        return translated.isPresent() ? Optional.of("^(?:" + translated.get() + ")$") : Optional.empty();
    }

    /** A pattern for texts in which the expression matches somewhere. */
    static Optional<String> part(String regex) {
        return translate(regex);
    }

    /** A pattern that matches exactly this text, somewhere. */
    static String literal(String text) {
        EcmaPattern pattern = new EcmaPattern("");
        int next = 0;
        while (next < text.length()) {
            int codePoint = text.codePointAt(next);
            pattern.literal(codePoint);
            next += Character.charCount(codePoint);
        }
        return pattern.out.toString();
    }

    /** A pattern for texts that are not empty, don't hold the separator, and neither begin nor end with a blank. */
    static String unbroken(String separator) {
        return "^(?! )(?![\\s\\S]*(?:" + literal(separator) + "| (?![\\s\\S])))[\\s\\S]";
    }

    private static Optional<String> translate(String regex) {
        EcmaPattern pattern = new EcmaPattern(regex);
        while (pattern.at < regex.length()) {
            pattern.next();
        }
        return pattern.translatable ? Optional.of(pattern.out.toString()) : Optional.empty();
    }

    /** Goes to the end: here begins what only one of the two knows. */
    private void giveUp() {
        translatable = false;
        at = regex.length();
    }

    private void next() {
        char c = regex.charAt(at);
        switch (c) {
            case '(' -> open();
            case ')', '|' -> copy();
            case '[' -> characters();
            case '.' -> {
                at++;
                out.append("[^").append(LINE_ENDS).append(']');
            }
            case '*', '+', '?', '{' -> quantifier();
            case '^', '$' -> giveUp();
            case '\\' -> escape();
            default -> literal(codePoint());
        }
    }

    private void open() {
        if (looksAt("(?:")) {
            out.append("(?:");
            at += 3;
        } else if (looksAt("(?")) {
            giveUp();
        } else {
            copy();
        }
    }

    private void quantifier() {
        if (at == 0) {
            giveUp(); // it belonged to an anchor
            return;
        }
        int end = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        out.append(regex, at, end);
        at = end;
        if (looksAt("+")) {
            giveUp();
        } else if (looksAt("?")) {
            copy();
        }
    }

    private void escape() {
        char escaped = escaped();
        switch (escaped) {
            case 'd', 'D', 'w', 'W', 't', 'n', 'r', 'f' -> out.append('\\').append(escaped);
            case 's' -> out.append('[').append(BLANKS).append(']');
            case 'S' -> out.append("[^").append(BLANKS).append(']');
            default -> literal(punctuation(escaped));
        }
    }

    private void characters() {
        copy();
        if (looksAt("^")) {
            copy();
        }
        if (looksAt("]")) {
            giveUp();
        }
        while (at < regex.length() && !looksAt("]")) {
            if (looksAt("[") || looksAt("&&")) {
                giveUp();
            } else {
                member();
            }
        }
        if (at < regex.length()) {
            copy();
        }
    }

    private void member() {
        if (looksAt("\\")) {
            char escaped = escaped();
            if ("dDwW".indexOf(escaped) >= 0) {
                out.append('\\').append(escaped);
                noRange();
                return;
            }
            if (escaped == 's') {
                out.append(BLANKS);
                noRange();
                return;
            }
            inClass("tnrf".indexOf(escaped) >= 0 ? "\t\n\r\f".charAt("tnrf".indexOf(escaped)) : punctuation(escaped));
        } else if (looksAt("^")) {
            giveUp();
        } else {
            inClass(codePoint());
        }
        if (looksAt("-") && !looksAt("-]")) {
            copy();
            if (looksAt("\\")) {
                inClass(punctuation(escaped()));
            } else if (looksAt("[") || looksAt("&")) {
                giveUp();
            } else {
                inClass(codePoint());
            }
        }
    }

    /** A class of characters is no end of a range. */
    private void noRange() {
        if (looksAt("-") && !looksAt("-]")) {
            giveUp();
        }
    }

    private char escaped() {
        char escaped = regex.charAt(at + 1);
        at += 2;
        return escaped;
    }

    private char punctuation(char escaped) {
        boolean letterOrDigit = (escaped >= 'a' && escaped <= 'z')
                || (escaped >= 'A' && escaped <= 'Z')
                || (escaped >= '0' && escaped <= '9');
        if (letterOrDigit || escaped >= 0x7f || escaped < ' ') {
            giveUp();
        }
        return escaped;
    }

    private int codePoint() {
        int codePoint = regex.codePointAt(at);
        at += Character.charCount(codePoint);
        if (!Character.isBmpCodePoint(codePoint)) {
            giveUp();
        }
        return codePoint;
    }

    private void literal(int codePoint) {
        if (SYNTAX.indexOf(codePoint) >= 0) {
            out.append('\\');
        }
        out.appendCodePoint(codePoint);
    }

    private void inClass(int codePoint) {
        if (codePoint == '&') {
            out.append("\\x26");
            return;
        }
        if ("\\]^-[".indexOf(codePoint) >= 0) {
            out.append('\\');
        }
        out.appendCodePoint(codePoint);
    }

    private void copy() {
        out.append(regex.charAt(at++));
    }

    private boolean looksAt(String text) {
        return regex.startsWith(text, at);
    }
}
