package dev.hyperbound.runtime;

import java.util.Optional;

/** JSON's grammar of numbers, which is the only one that is read anywhere: ASCII digits, no {@code +}, no blanks. */
final class JsonNumber {
    /** What is said of a text of which nothing more is known. */
    static final String ADVICE = "write it as digits";

    private JsonNumber() {}

    /** Tells whether the text is an optional minus sign and digits without a superfluous zero in front. */
    static boolean isInteger(String text) {
        int end = endOfInteger(text);
        return end > 0 && end == text.length();
    }

    /** Tells whether the text is an integer with or without a fraction and an exponent. */
    static boolean isNumber(String text) {
        int end = endOfInteger(text);
        int length = text.length();
        if (end > 0 && end < length && text.charAt(end) == '.') {
            int fraction = end + 1;
            end = endOfDigits(text, fraction);
            if (end == fraction) {
                return false;
            }
        }
        if (end > 0 && end < length && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < length && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
                exponent++;
            }
            end = endOfDigits(text, exponent);
            if (end == exponent) {
                return false;
            }
        }
        return end > 0 && end == length;
    }

    /** Says what is wrong with a text that is no integer, as precisely as can be said with certainty. */
    static Malformed whyNotInteger(String text, String article, String type) {
        String remedy = isNumber(text) ? "write it without a decimal point or an exponent" : advice(text);
        return Malformed.of(Malformed.Cause.SYNTAX, type, "not " + article + ' ' + type)
                .withRemedy(remedy)
                .withExample("3");
    }

    /** Says what is wrong with a text that is no number, as precisely as can be said with certainty. */
    static Malformed whyNotNumber(String text) {
        if (isNotFinite(text)) {
            return Malformed.of(Malformed.Cause.SYNTAX, "double", "not a finite number")
                    .withRemedy(ADVICE)
                    .withExample("0.1");
        }
        return Malformed.of(Malformed.Cause.SYNTAX, "double", "not a number")
                .withRemedy(endsInPoint(text) ? "write digits on both sides of the decimal point" : advice(text))
                .withExample("0.1 or 1e-05");
    }

    private static boolean endsInPoint(String text) {
        return !text.isEmpty() && (text.charAt(0) == '.' || text.charAt(text.length() - 1) == '.');
    }

    /** Whether what is said of a text that is no number fits it alone. */
    static boolean isAdvised(String text) {
        return endsInPoint(text) || isNumber(text) || particularAdvice(text).isPresent();
    }

    /** Says how a text that is no number might become one. */
    static String advice(String text) {
        return particularAdvice(text).orElse(ADVICE);
    }

    private static Optional<String> particularAdvice(String text) {
        if (text.isEmpty()) {
            return Optional.of("write digits, not nothing");
        }
        if (hasBlank(text)) {
            return Optional.of("write it without blanks");
        }
        if (text.charAt(0) == '+') {
            return Optional.of("write it without '+'");
        }
        int digits = text.charAt(0) == '-' ? 1 : 0;
        if (text.length() > digits + 1 && text.charAt(digits) == '0' && isDigit(text.charAt(digits + 1))) {
            return Optional.of("write it without leading zeros");
        }
        return Optional.empty();
    }

    private static boolean isNotFinite(String text) {
        int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int length = text.length() - start;
        return (length == 3
                        && (text.regionMatches(true, start, "nan", 0, 3)
                                || text.regionMatches(true, start, "inf", 0, 3)))
                || (length == 8 && text.regionMatches(true, start, "infinity", 0, 8));
    }

    private static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the integer that the text begins with ends, or 0 if it begins with none. */
    private static int endOfInteger(String text) {
        int first = !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
        int end = endOfDigits(text, first);
        if (end == first || (text.charAt(first) == '0' && end > first + 1)) {
            return 0;
        }
        return end;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
