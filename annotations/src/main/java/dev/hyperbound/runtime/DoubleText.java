package dev.hyperbound.runtime;

/**
 * Writes finite doubles as Python's {@code repr} does: the shortest digits that read back as the same double, and of
 * those the closest to it.
 *
 * <p>{@link Double#toString(double)} will not do: before JDK 19 it is often longer than need be, and since then it
 * still writes at least two digits ({@code 4.9E-324}).
 */
final class DoubleText {
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final double SIXTEEN_DIGITS = 1e15;
    private static final double SMALL = 1e11;
    private static final double TEN_THOUSAND = 1e4;

    private DoubleText() {}

    static String of(double value) {
        StringBuilder out = new StringBuilder(24);
        double positive = value;
        if (value < 0 || (value == 0 && 1 / value < 0)) {
            out.append('-');
            positive = -value;
        }
        if (positive == 0) {
            return out.append("0.0").toString();
        }
        if (positive < SMALL) {
            double whole = Math.rint(positive * TEN_THOUSAND);
            // As below, for the few digits that most values have: there are fewer zeros to take off
            if (whole / TEN_THOUSAND == positive) {
                append((long) whole, -4, out);
                return out.toString();
            }
        }
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
                append((long) whole, -scale, out);
                return out.toString();
            }
        }
        ShortestDigits digits = ShortestDigits.of(positive);
        append(digits.digits(), digits.exponent(), out);
        return out.toString();
    }

    /**
     * Returns the power of ten that makes fifteen digits of the value, or sixteen, as far as doubles hold it exactly.
     */
    private static int scaleOfFifteenDigits(double positive) {
        // 1233 / 4096 is a little more than log10(2).
        int magnitude = (Math.getExponent(positive) * 1233) >> 12;
        return Math.max(-22, Math.min(22, 14 - magnitude));
    }

    private static double timesPowerOfTen(double value, int power) {
        return power < 0 ? value / POWERS_OF_TEN[-power] : value * POWERS_OF_TEN[power];
    }

    /** Appends {@code digits * 10^exponent}. */
    private static void append(long digits, int exponent, StringBuilder out) {
        long significant = digits;
        int power = exponent;
        while (significant % 10 == 0) {
            significant /= 10;
            power++;
        }
        int start = out.length();
        out.append(significant);
        int length = out.length() - start;
        int point = length + power;
        if (point > 16 || point <= -4) {
            if (length > 1) {
                out.insert(start + 1, '.');
            }
            appendExponent(point - 1, out);
        } else if (point <= 0) {
            out.insert(start, "0.000", 0, 2 - point);
        } else if (point < length) {
            out.insert(start + point, '.');
        } else {
            appendZeros(point - length, out);
            out.append(".0");
        }
    }

    private static void appendExponent(int exponent, StringBuilder out) {
        out.append(exponent < 0 ? "e-" : "e+");
        int size = Math.abs(exponent);
        if (size < 10) {
            out.append('0');
        }
        out.append(size);
    }

    private static void appendZeros(int count, StringBuilder out) {
        for (int i = 0; i < count; i++) {
            out.append('0');
        }
    }
}
