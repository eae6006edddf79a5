package dev.hyperbound.runtime;

import java.math.BigDecimal;

/**
 * Writes finite doubles as Python's {@code repr} does: the shortest digits that read back as the same double, and of
 * those the closest to it.
 *
 * <p>{@link Double#toString(double)} will not do: before JDK 19 it is often longer than need be, and since then it
 * still writes at least two digits ({@code 4.9E-324}).
 */
final class DoubleText {
    private static final double[] POWERS_OF_TEN = powersOfTen();
    private static final double SIXTEEN_DIGITS = 1e15;
    private static final double SMALL = 2e5;
    private static final int TEN_THOUSAND = 10_000;

    private DoubleText() {}

    static String of(double value) {
        return between("", "", value, "");
    }

    /** Writes a double with texts around it, at once where it can: messages are made of many. */
    static String between(String first, String before, double value, String after) {
        String sign = value < 0 || (value == 0 && 1 / value < 0) ? "-" : "";
        double positive = Math.abs(value);
        if (positive < SMALL) {
            double whole = Math.rint(positive * TEN_THOUSAND);
            // As below, for the few decimals that most values have
            if (whole / TEN_THOUSAND == positive) {
                int tenThousandths = (int) whole;
                int decimals = tenThousandths % TEN_THOUSAND;
                String zeros =
                        decimals >= 1000 || decimals == 0 ? "" : decimals >= 100 ? "0" : decimals >= 10 ? "00" : "000";
                while (decimals % 10 == 0 && decimals > 0) {
                    decimals /= 10;
                }
                return first + before + sign + tenThousandths / TEN_THOUSAND + '.' + zeros + decimals + after;
            }
        }
        return first + before + manyDecimals(sign, positive) + after;
    }

    private static String manyDecimals(String sign, double positive) {
        int scale = scaleOfFifteenDigits(positive);
        double scaled = timesPowerOfTen(positive, scale);
        if (scaled >= SIXTEEN_DIGITS && scale > -22) {
            scale--;
            scaled = timesPowerOfTen(positive, scale);
        }
        if (scaled < SIXTEEN_DIGITS) {
            double whole = Math.rint(scaled);
            // Both operands are exact, so the quotient or product is what reading the digits would give. At most one
            // decimal of fifteen digits reads as a given double: without its zeros at the end it is the shortest.
            if (whole < SIXTEEN_DIGITS && timesPowerOfTen(whole, -scale) == positive) {
                return text(sign, (long) whole, -scale);
            }
        }
        BigDecimal shortest = ShortestDigits.of(positive);
        return text(sign, shortest.unscaledValue().longValue(), -shortest.scale());
    }

    /**
     * Returns the power of ten that makes fifteen digits of the value, or sixteen, as far as doubles hold it exactly.
     */
    private static int scaleOfFifteenDigits(double positive) {
        // 1233 / 4096 is a little more than log10(2).
        int magnitude = (Math.getExponent(positive) * 1233) >> 12;
        return Math.max(-22, Math.min(22, 14 - magnitude));
    }

    /** Up to 1e22: those that doubles hold exactly, and so each is exactly ten times the one before it. */
    private static double[] powersOfTen() {
        double[] powers = new double[23];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    private static double timesPowerOfTen(double value, int power) {
        return power < 0 ? value / POWERS_OF_TEN[-power] : value * POWERS_OF_TEN[power];
    }

    /** Writes {@code digits * 10^exponent}. */
    private static String text(String sign, long digits, int exponent) {
        long significant = digits;
        int power = exponent;
        while (significant % 10 == 0) {
            significant /= 10;
            power++;
        }
        String text = Long.toString(significant);
        int length = text.length();
        int point = length + power;
        if (point > 16 || point <= -4) {
            String decimals = length > 1 ? "." + text.substring(1) : "";
            int size = Math.abs(point - 1);
            return sign + text.charAt(0) + decimals + (point > 0 ? "e+" : size < 10 ? "e-0" : "e-") + size;
        }
        if (point <= 0) {
            return sign + "0." + "000".substring(3 + point) + text;
        }
        return point < length
                ? sign + text.substring(0, point) + '.' + text.substring(point)
                : sign + text + "0".repeat(point - length) + ".0";
    }
}
