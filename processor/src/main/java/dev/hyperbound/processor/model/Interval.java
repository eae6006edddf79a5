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
        Interval lower = lowerEnd().shutsOut(other.lowerEnd()) ? this : other;
        Interval upper = upperEndNegated().shutsOut(other.upperEndNegated()) ? this : other;
        String text = (lower.lowClosed ? "[" : "(") + written(lower.low, "-inf") + ", " + written(upper.high, "inf")
                + (upper.highClosed ? "]" : ")");
        return new Interval(lower.low, lower.lowClosed, upper.high, upper.highClosed, text);
    }

    private LowerEnd lowerEnd() {
        return new LowerEnd(low, lowClosed);
    }

    /** The lower end of the interval that has all numbers of this one with the other sign. */
    private LowerEnd upperEndNegated() {
        return new LowerEnd(high.isPresent() ? Optional.of(high.get().negate()) : high, highClosed);
    }

    /** Where an interval begins. */
    private record LowerEnd(Optional<BigDecimal> number, boolean closed) {
        /** Whether it shuts out at least as much as another. */
        boolean shutsOut(LowerEnd other) {
            if (number.isEmpty() || other.number.isEmpty()) {
                return number.isPresent();
            }
            int order = number.get().compareTo(other.number.get());
            return order > 0 || (order == 0 && (!closed || other.closed));
        }
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
