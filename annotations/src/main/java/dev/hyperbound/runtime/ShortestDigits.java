package dev.hyperbound.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The shortest decimal that reads back as a given double, and of several the closest, found in exact arithmetic: digits
 * are produced one by one until what is left is smaller than half the gap to a neighbour.
 */
final class ShortestDigits {
    private static final int FRACTION_BITS = 52;
    private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
    private static final int SMALLEST_EXPONENT = -1074;

    private ShortestDigits() {}

    static BigDecimal of(double positive) {
        long bits = Double.doubleToRawLongBits(positive);
        int biased = (int) (bits >>> FRACTION_BITS);
        long fraction = bits & (HIDDEN_BIT - 1);
        long mantissa = biased == 0 ? fraction : fraction | HIDDEN_BIT;
        int exponent = SMALLEST_EXPONENT + Math.max(0, biased - 1);
        // Below a power of two the doubles are twice as dense as above it.
        boolean denserBelow = fraction == 0 && biased > 1;
        // Half a gap away, reading rounds to the even mantissa.
        boolean endsIncluded = (mantissa & 1) == 0;

        // The value is rest / unit and the halves of the gaps are below / unit and above / unit; the factor of four
        // keeps both whole.
        BigInteger rest = BigInteger.valueOf(mantissa).shiftLeft(2 + Math.max(0, exponent));
        BigInteger unit = BigInteger.ONE.shiftLeft(2 + Math.max(0, -exponent));
        BigInteger above = BigInteger.ONE.shiftLeft(1 + Math.max(0, exponent));
        BigInteger below = denserBelow ? above.shiftRight(1) : above;

        // One off makes a zero in front or one more turn of the loop.
        int power = 1 + (int) Math.floor(Math.log10(positive));
        if (power > 0) {
            unit = unit.multiply(BigInteger.TEN.pow(power));
        } else {
            BigInteger factor = BigInteger.TEN.pow(-power);
            rest = rest.multiply(factor);
            above = above.multiply(factor);
            below = below.multiply(factor);
        }
        while (reaches(rest.add(above), unit, endsIncluded)) {
            unit = unit.multiply(BigInteger.TEN);
            power++;
        }

        long digits = 0;
        while (true) {
            BigInteger[] next = rest.multiply(BigInteger.TEN).divideAndRemainder(unit);
            rest = next[1];
            above = above.multiply(BigInteger.TEN);
            below = below.multiply(BigInteger.TEN);
            digits = digits * 10 + next[0].intValue();
            power--;
            boolean downReadsBack = reaches(below, rest, endsIncluded);
            boolean upReadsBack = reaches(rest.add(above), unit, endsIncluded);
            if (downReadsBack || upReadsBack) {
                if (upReadsBack && (!downReadsBack || isUpCloser(rest, unit, digits))) {
                    digits++;
                }
                return BigDecimal.valueOf(digits, -power);
            }
        }
    }

    private static boolean reaches(BigInteger a, BigInteger b, boolean orEqual) {
        int comparison = a.compareTo(b);
        return comparison > 0 || (orEqual && comparison == 0);
    }

    private static boolean isUpCloser(BigInteger rest, BigInteger unit, long digits) {
        int comparison = rest.shiftLeft(1).compareTo(unit);
        return comparison > 0 || (comparison == 0 && (digits & 1) == 1);
    }
}
