package dev.hyperbound.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The shortest decimal that reads back as a given double, and of several the closest, found in exact arithmetic: digits
 * are produced one by one until what is left is smaller than half the gap to a neighbour.
 *
 * <p>The number is {@code rest / unit}, the halves of the gaps to its neighbours are {@code below / unit} and
 * {@code above / unit}; a factor of four keeps them whole.
 */
final class ShortestDigits {
    private static final int FRACTION_BITS = 52;
    private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
    private static final int SMALLEST_EXPONENT = -1074;

    /** Half a gap away, reading rounds to the even mantissa. */
    private final boolean endsIncluded;

    private BigInteger rest;
    private BigInteger unit;
    private BigInteger above;
    private BigInteger below;

    /** The power of ten of the next digit, and one. */
    private int power;

    private ShortestDigits(double positive) {
        long bits = Double.doubleToRawLongBits(positive);
        int biased = (int) (bits >>> FRACTION_BITS);
        long fraction = bits & (HIDDEN_BIT - 1);
        long mantissa = biased == 0 ? fraction : fraction | HIDDEN_BIT;
        int exponent = SMALLEST_EXPONENT + Math.max(0, biased - 1);
        // Below a power of two the doubles are twice as dense as above it.
        boolean denserBelow = fraction == 0 && biased > 1;
        endsIncluded = (mantissa & 1) == 0;
        rest = BigInteger.valueOf(mantissa).shiftLeft(2 + Math.max(0, exponent));
        unit = BigInteger.ONE.shiftLeft(2 + Math.max(0, -exponent));
        above = BigInteger.ONE.shiftLeft(1 + Math.max(0, exponent));
        below = denserBelow ? above.shiftRight(1) : above;
        // One off makes a zero in front or one more turn of the loop.
        power = 1 + (int) Math.floor(Math.log10(positive));
    }

    static BigDecimal of(double positive) {
        ShortestDigits digits = new ShortestDigits(positive);
        digits.scale();
        return digits.produce();
    }

    /** Brings the number below one. */
    private void scale() {
        if (power > 0) {
            unit = unit.multiply(BigInteger.TEN.pow(power));
        } else {
            BigInteger factor = BigInteger.TEN.pow(-power);
            rest = rest.multiply(factor);
            above = above.multiply(factor);
            below = below.multiply(factor);
        }
        while (reaches(rest.add(above), unit)) {
            unit = unit.multiply(BigInteger.TEN);
            power++;
        }
    }

    private BigDecimal produce() {
        long digits = 0;
        while (true) {
            BigInteger[] next = rest.multiply(BigInteger.TEN).divideAndRemainder(unit);
            rest = next[1];
            above = above.multiply(BigInteger.TEN);
            below = below.multiply(BigInteger.TEN);
            digits = digits * 10 + next[0].intValue();
            power--;
            boolean downReadsBack = reaches(below, rest);
            boolean upReadsBack = reaches(rest.add(above), unit);
            if (downReadsBack || upReadsBack) {
                boolean isUp = upReadsBack && (!downReadsBack || isUpCloser(digits));
                return BigDecimal.valueOf(isUp ? digits + 1 : digits, -power);
            }
        }
    }

    private boolean reaches(BigInteger a, BigInteger b) {
        int comparison = a.compareTo(b);
        return comparison > 0 || (endsIncluded && comparison == 0);
    }

    private boolean isUpCloser(long digits) {
        int comparison = rest.shiftLeft(1).compareTo(unit);
        return comparison > 0 || (comparison == 0 && (digits & 1) == 1);
    }
}
