package dev.hyperbound.runtime;

import dev.hyperbound.runtime.Mending.Found;
import java.math.BigDecimal;
import java.util.List;

/**
 * Finds the number that somebody wrote as a programming language, a country or a person writes it: {@code 1_000},
 * {@code 0x1F}, {@code .5}, {@code 1 000}, {@code 3e1} for an integer, {@code 10%}, {@code 30 epochs}.
 */
final class WrittenNumber {
    private static final Found NOTHING = new Found("", "");

    /** One number may be strange in several ways. */
    private static final int MOST_STEPS = 4;

    /** A longer one is no value of a parameter, and takes its time to be computed with. */
    private static final int LONGEST = 24;

    /** With its letter and sign. */
    private static final int LONGEST_EXPONENT = 6;

    private static final BigDecimal TOO_LARGE = BigDecimal.ONE.scaleByPowerOfTen(2 * LONGEST);

    private static final String SUFFIXES = "fFdDlL";
    private static final String MULTIPLES = "kKMG";

    /** What stands between groups of digits: blanks of all widths, apostrophes. */
    private static final String BETWEEN_GROUPS = " \u00a0\u2009\u202f'\u2019";

    private static final int BLANKS = 4;

    private static final String MINUS_SIGNS = "\u2212\u2013\u2014\uff0d";

    private final boolean whole;

    private WrittenNumber(boolean whole) {
        this.whole = whole;
    }

    /**
     * Finds what was meant.
     *
     * @param whole whether it shall be an integer
     * @return a number in the grammar that is read, and what was strange; nothing if it is not strange, or not certain
     */
    static Found of(String bare, boolean whole) {
        return bare.length() > LONGEST ? commented(bare) : new WrittenNumber(whole).of(bare);
    }

    private Found of(String bare) {
        Found found = step(bare);
        for (int i = 0; i < MOST_STEPS && !found.text().isEmpty() && !isRight(found.text()); i++) {
            found = new Found(step(found.text()).text(), found.what());
        }
        return isRight(found.text()) ? found : NOTHING;
    }

    private boolean isRight(String text) {
        return whole ? JsonNumber.isInteger(text) : JsonNumber.isNumber(text);
    }

    /** Takes away one strange thing. */
    private Found step(String bare) {
        if (bare.isEmpty()) {
            return NOTHING;
        }
        if (JsonNumber.isNumber(bare)) {
            return whole ? integer(bare) : NOTHING;
        }
        String ascii = ascii(bare);
        if (!ascii.equals(bare)) {
            return new Found(ascii, "in other characters than 0 to 9, point and hyphen: with these");
        }
        if (bare.charAt(0) == '+') {
            return new Found(bare.substring(1), "a sign: without '+'");
        }
        if (bare.indexOf('_') > 0) {
            return new Found(bare.replace("_", ""), "with underscores: without them");
        }
        Found radix = inOtherRadix(bare);
        return radix.text().isEmpty() ? behindOrBetween(bare) : radix;
    }

    private Found behindOrBetween(String bare) {
        Found grouped = grouped(bare);
        if (!grouped.text().isEmpty()) {
            return grouped;
        }
        String digits = withDigitsAroundPoint(bare);
        if (!digits.equals(bare)) {
            return new Found(digits, "a point at an end: with digits on both sides of the decimal point");
        }
        String stripped = withoutLeadingZeros(bare);
        if (!stripped.equals(bare)) {
            return new Found(stripped, "zeros in front: without leading zeros");
        }
        int last = bare.length() - 1;
        String front = bare.substring(0, last);
        if (bare.charAt(last) == '%' && !whole && JsonNumber.isNumber(front.strip())) {
            return new Found(plain(decimal(front.strip()).movePointLeft(2)), "a percentage: as a fraction");
        }
        if (!JsonNumber.isNumber(front)) {
            return followed(bare);
        }
        if (SUFFIXES.indexOf(bare.charAt(last)) >= 0) {
            return new Found(front, "with a suffix, as in Java: without it");
        }
        if (MULTIPLES.indexOf(bare.charAt(last)) >= 0) {
            int zeros = bare.charAt(last) == 'G' ? 9 : bare.charAt(last) == 'M' ? 6 : 3;
            return new Found(plain(decimal(front).movePointRight(zeros)), "with a letter for zeros: in full");
        }
        return followed(bare);
    }

    /** The number; one with too large an exponent, which no parameter takes, as one that none takes either. */
    private static BigDecimal decimal(String number) {
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        return exponent >= 0 && number.length() - exponent > LONGEST_EXPONENT ? TOO_LARGE : new BigDecimal(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs(stripped.scale()) > LONGEST ? "" : stripped.toPlainString();
    }

    /** An integer that is written as a real number; not where the point may stand between groups of digits. */
    private static Found integer(String bare) {
        BigDecimal number = decimal(bare);
        boolean isDoubtful =
                bare.indexOf('e') < 0 && bare.indexOf('E') < 0 && Mending.isGrouped(WireLists.split(bare, "."));
        if (isDoubtful || JsonNumber.isInteger(bare) || Math.abs((long) number.scale()) > LONGEST) {
            return NOTHING;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() > 0
                ? NOTHING
                : new Found(stripped.toPlainString(), "a real number: without a decimal point or an exponent");
    }

    /** Digits and signs of other scripts as those of ASCII. */
    private static String ascii(String bare) {
        StringBuilder ascii = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            int digit = c < 0x80 ? -1 : Character.digit(c, 10);
            if (digit >= 0) {
                ascii.append(digit);
            } else if (MINUS_SIGNS.indexOf(c) >= 0) {
                ascii.append('-');
            } else {
                ascii.append(c == '\u066b' || c == '\uff0e' ? '.' : c);
            }
        }
        return ascii.toString();
    }

    private static Found inOtherRadix(String bare) {
        int radix = bare.length() < 3 || bare.charAt(0) != '0'
                ? 0
                : switch (bare.charAt(1)) {
                    case 'x', 'X' -> 16;
                    case 'o', 'O' -> 8;
                    case 'b', 'B' -> 2;
                    default -> 0;
                };
        try {
            return radix == 0 || !Character.isLetterOrDigit(bare.charAt(2))
                    ? NOTHING
                    : new Found(
                            Long.toString(Long.parseLong(bare.substring(2), radix)),
                            "not in the decimal system: in decimal digits");
        } catch (NumberFormatException e) {
            return NOTHING;
        }
    }

    private static Found grouped(String bare) {
        for (int i = 0; i < BETWEEN_GROUPS.length(); i++) {
            String between = BETWEEN_GROUPS.substring(i, i + 1);
            List<String> parts = WireLists.split(bare, between);
            if (Mending.isGrouped(parts)) {
                return new Found(
                        String.join("", parts),
                        i < BLANKS ? "digits in groups: without blanks" : "digits in groups: without apostrophes");
            }
        }
        int comma = bare.indexOf(',');
        int point = bare.indexOf('.');
        if (comma < 0 || point < 0) {
            return NOTHING;
        }
        int mark = Math.max(comma, point);
        String front = bare.substring(0, mark);
        List<String> parts = WireLists.split(front, comma < point ? "," : ".");
        String rest = bare.substring(mark + 1);
        return Mending.isGrouped(parts) && JsonNumber.isInteger("1" + rest)
                ? new Found(
                        String.join("", parts) + '.' + rest,
                        comma < point ? "digits in groups: without commas" : "digits in groups: with one point")
                : NOTHING;
    }

    private static String withDigitsAroundPoint(String bare) {
        int point = bare.indexOf('.');
        if (point < 0 || point != bare.lastIndexOf('.') || bare.length() == 1) {
            return bare;
        }
        boolean isFirst = point == 0 || (point == 1 && bare.charAt(0) == '-');
        boolean isLast = point + 1 == bare.length() || "eE".indexOf(bare.charAt(point + 1)) >= 0;
        if (isFirst == isLast) {
            return bare;
        }
        return isFirst
                ? bare.substring(0, point) + '0' + bare.substring(point)
                : bare.substring(0, point + 1) + '0' + bare.substring(point + 1);
    }

    private static String withoutLeadingZeros(String bare) {
        int first = bare.charAt(0) == '-' ? 1 : 0;
        int end = first;
        while (end + 1 < bare.length() && bare.charAt(end) == '0' && JsonNumber.isDigit(bare.charAt(end + 1))) {
            end++;
        }
        return bare.substring(0, first) + bare.substring(end);
    }

    /** A number with a unit behind it, or a comment. */
    private static Found followed(String bare) {
        int end = 0;
        while (end < bare.length() && (JsonNumber.isDigit(bare.charAt(end)) || ".-".indexOf(bare.charAt(end)) >= 0)) {
            end++;
        }
        String rest = bare.substring(end).strip();
        boolean isUnit = isWords(rest) && !rest.equalsIgnoreCase("e") && !rest.startsWith("x");
        return isUnit
                ? new Found(bare.substring(0, end), "with more than a number: without the rest")
                : commented(bare);
    }

    private static Found commented(String bare) {
        int start = Math.max(bare.indexOf('#'), bare.indexOf("//"));
        String front = start > 0 ? bare.substring(0, start).strip() : "";
        return JsonNumber.isNumber(front) ? new Found(front, "with a comment: without it") : NOTHING;
    }

    private static boolean isWords(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (!Character.isLetter(rest.charAt(i)) && rest.charAt(i) != ' ') {
                return false;
            }
        }
        return !rest.isEmpty();
    }
}
