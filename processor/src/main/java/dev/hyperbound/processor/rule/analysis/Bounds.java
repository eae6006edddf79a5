package dev.hyperbound.processor.rule.analysis;

import java.math.BigInteger;

/** Between which whole numbers a value lies, both ends included. */
public record Bounds(BigInteger min, BigInteger max) {
    public static final Bounds LONG = of(Long.MIN_VALUE, Long.MAX_VALUE);
    public static final Bounds INT = of(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** All of them are doubles. */
    public static final Bounds EXACT_DOUBLE = of(-(1L << 53), 1L << 53);

    public static Bounds of(long min, long max) {
        return new Bounds(BigInteger.valueOf(min), BigInteger.valueOf(max));
    }

    public boolean contains(long value) {
        BigInteger exact = BigInteger.valueOf(value);
        return min.compareTo(exact) <= 0 && exact.compareTo(max) <= 0;
    }

    public boolean isWithin(Bounds other) {
        return other.min.compareTo(min) <= 0 && max.compareTo(other.max) <= 0;
    }

    public Bounds and(Bounds other) {
        BigInteger lowest = min.max(other.min);
        BigInteger highest = max.min(other.max);
        return new Bounds(lowest, highest);
    }

    public Bounds or(Bounds other) {
        BigInteger lowest = min.min(other.min);
        BigInteger highest = max.max(other.max);
        return new Bounds(lowest, highest);
    }

    /** From the smallest to the largest multiple of a positive number; the ends are out of order if there is none. */
    public Bounds multiplesOf(BigInteger number) {
        return new Bounds(min.add(min.negate().mod(number)), max.subtract(max.mod(number)));
    }

    /** Whether there is no number between the ends. */
    public boolean isEmpty() {
        return min.compareTo(max) > 0;
    }

    public Bounds negated() {
        return new Bounds(max.negate(), min.negate());
    }

    public Bounds absolute() {
        return min.signum() >= 0
                ? this
                : new Bounds(max.signum() >= 0 ? BigInteger.ZERO : max.negate(), max.max(min.negate()));
    }

    public Bounds plus(Bounds other) {
        return new Bounds(min.add(other.min), max.add(other.max));
    }

    public Bounds minus(Bounds other) {
        return plus(other.negated());
    }

    public Bounds times(Bounds other) {
        return among(
                min.multiply(other.min), min.multiply(other.max), max.multiply(other.min), max.multiply(other.max));
    }

    /** Of a quotient: no farther from zero than the dividend is, as divisors are whole. */
    public Bounds quotient(Bounds divisor) {
        Bounds wide = or(negated());
        return divisor.min.signum() > 0 ? or(of(0, 0)) : wide.or(of(0, 0));
    }

    /** Of a remainder: nearer to zero than the divisor is, and with the dividend's sign. */
    public Bounds remainder(Bounds divisor) {
        BigInteger farthest = divisor.absolute().max().subtract(BigInteger.ONE).max(BigInteger.ZERO);
        return new Bounds(
                min.signum() >= 0 ? BigInteger.ZERO : farthest.negate().max(min),
                max.signum() <= 0 ? BigInteger.ZERO : farthest.min(max));
    }

    private static Bounds among(BigInteger... corners) {
        BigInteger lowest = corners[0];
        BigInteger highest = corners[0];
        for (BigInteger corner : corners) {
            lowest = lowest.min(corner);
            highest = highest.max(corner);
        }
        return new Bounds(lowest, highest);
    }
}
