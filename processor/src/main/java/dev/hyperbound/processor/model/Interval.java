package dev.hyperbound.processor.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An interval of numbers, written {@code [0, 1)}: square brackets are closed ends, round ones open ends.
 *
 * @param low the lower end, none for {@code -inf}
 * @param high the upper end, none for {@code inf}
 * @param text the interval as it was written
 */
public record Interval(
        Optional<BigDecimal> low, boolean lowClosed, Optional<BigDecimal> high, boolean highClosed, String text) {

    /** What lies inside this one and another. */
    public Interval and(Interval other) {
        boolean ownLow = isHigher(low, lowClosed, other.low, other.lowClosed);
        boolean ownHigh = isHigher(negated(high), highClosed, negated(other.high), other.highClosed);
        Interval lower = ownLow ? this : other;
        Interval upper = ownHigh ? this : other;
        String text = (lower.lowClosed ? "[" : "(") + written(lower.low, "-inf") + ", " + written(upper.high, "inf")
                + (upper.highClosed ? "]" : ")");
        return new Interval(lower.low, lower.lowClosed, upper.high, upper.highClosed, text);
    }

    private static Optional<BigDecimal> negated(Optional<BigDecimal> end) {
        return end.isPresent() ? Optional.of(end.get().negate()) : end;
    }

    /** Whether a lower end shuts out at least as much as another. */
    private static boolean isHigher(
            Optional<BigDecimal> end, boolean closed, Optional<BigDecimal> other, boolean otherClosed) {
        if (end.isEmpty() || other.isEmpty()) {
            return end.isPresent();
        }
        int order = end.get().compareTo(other.get());
        return order > 0 || (order == 0 && (!closed || otherClosed));
    }

    private static String written(Optional<BigDecimal> end, String otherwise) {
        return end.isPresent() ? end.get().toString().replace("E+", "e").replace('E', 'e') : otherwise;
    }

    /** Whether a whole number lies inside. */
    public boolean contains(long value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return (low.isEmpty() || above(exact.compareTo(low.get()), lowClosed))
                && (high.isEmpty() || above(high.get().compareTo(exact), highClosed));
    }

    /**
     * Whether a double lies inside. Ends count as the doubles nearest to them, so that {@code 0.1} is inside
     * {@code [0, 0.1]} although the double is a little more than a tenth.
     */
    public boolean contains(double value) {
        return Double.isFinite(value)
                && (low.isEmpty() || above(Double.compare(value + 0.0, low.get().doubleValue() + 0.0), lowClosed))
                && (high.isEmpty() || above(Double.compare(high.get().doubleValue() + 0.0, value + 0.0), highClosed));
    }

    private static boolean above(int comparison, boolean closed) {
        return closed ? comparison >= 0 : comparison > 0;
    }

    /** The smallest whole number inside, none if the interval has no lower end. */
    public Optional<BigDecimal> lowestWhole() {
        if (low.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal up = low.get().setScale(0, RoundingMode.CEILING);
        boolean excluded = !lowClosed && up.compareTo(low.get()) == 0;
        return Optional.of(excluded ? up.add(BigDecimal.ONE) : up);
    }

    /** The largest whole number inside, none if the interval has no upper end. */
    public Optional<BigDecimal> highestWhole() {
        if (high.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal down = high.get().setScale(0, RoundingMode.FLOOR);
        boolean excluded = !highClosed && down.compareTo(high.get()) == 0;
        return Optional.of(excluded ? down.subtract(BigDecimal.ONE) : down);
    }

    /** The smallest double inside, none if the interval has no lower end. */
    public Optional<Double> lowestReal() {
        if (low.isEmpty()) {
            return Optional.empty();
        }
        double end = low.get().doubleValue();
        return Optional.of(lowClosed ? end : Math.nextUp(end));
    }

    /** The largest double inside, none if the interval has no upper end. */
    public Optional<Double> highestReal() {
        if (high.isEmpty()) {
            return Optional.empty();
        }
        double end = high.get().doubleValue();
        return Optional.of(highClosed ? end : Math.nextDown(end));
    }
}
