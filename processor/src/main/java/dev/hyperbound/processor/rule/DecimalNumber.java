package dev.hyperbound.processor.rule;

/**
 * The grammar of decimal numbers without a sign, of rules and of intervals alike: digits, a fraction if there is one, an
 * exponent if there is one. It knows where each part ends; the end is the start where there is no number.
 *
 * @param startOfExponent where the digits of the exponent begin; the end if there is none
 */
public record DecimalNumber(int start, int endOfWhole, int startOfExponent, int end) {
    /** The longest number that starts at a place of a text. */
    public static DecimalNumber at(String text, int start) {
        int endOfWhole = endOfDigits(text, start);
        boolean hasFraction = is(text, endOfWhole, '.') && isDigit(text, endOfWhole + 1);
        int endOfFraction = hasFraction ? endOfDigits(text, endOfWhole + 1) : endOfWhole;
        boolean hasNone = endOfFraction == start;
        if (hasNone || (!is(text, endOfFraction, 'e') && !is(text, endOfFraction, 'E'))) {
            return new DecimalNumber(start, endOfWhole, endOfFraction, endOfFraction);
        }
        boolean isSigned = is(text, endOfFraction + 1, '+') || is(text, endOfFraction + 1, '-');
        int digits = endOfFraction + (isSigned ? 2 : 1);
        return isDigit(text, digits)
                ? new DecimalNumber(start, endOfWhole, digits, endOfDigits(text, digits))
                : new DecimalNumber(start, endOfWhole, endOfFraction, endOfFraction);
    }

    /** Whether digits come before the fraction. */
    public boolean hasWhole() {
        return endOfWhole > start;
    }

    /** Whether there are digits and nothing else. */
    public boolean isWhole() {
        return end == endOfWhole;
    }

    /** How many digits the exponent has. */
    public int exponentDigits() {
        return end - startOfExponent;
    }

    /** Whether there is a zero before other digits. */
    public boolean hasLeadingZero(String text) {
        return is(text, start, '0') && endOfWhole > start + 1;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean is(String text, int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
