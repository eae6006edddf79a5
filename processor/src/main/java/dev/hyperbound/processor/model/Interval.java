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

    /** Whether a whole number lies inside. */
    public boolean contains(long value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return low.map(end -> above(exact.compareTo(end), lowClosed)).orElse(true)
                && high.map(end -> above(end.compareTo(exact), highClosed)).orElse(true);
    }

    /**
     * Whether a double lies inside. Ends count as the doubles nearest to them, so that {@code 0.1} is inside
     * {@code [0, 0.1]} although the double is a little more than a tenth.
     */
    public boolean contains(double value) {
        return Double.isFinite(value)
                && low.map(end -> above(Double.compare(value + 0.0, end.doubleValue() + 0.0), lowClosed))
                        .orElse(true)
                && high.map(end -> above(Double.compare(end.doubleValue() + 0.0, value + 0.0), highClosed))
                        .orElse(true);
    }

    private static boolean above(int comparison, boolean closed) {
        return closed ? comparison >= 0 : comparison > 0;
    }

    /** The smallest whole number inside, none if the interval has no lower end. */
    public Optional<BigDecimal> lowestWhole() {
        return low.map(end -> {
            BigDecimal up = end.setScale(0, RoundingMode.CEILING);
            return !lowClosed && up.compareTo(end) == 0 ? up.add(BigDecimal.ONE) : up;
        });
    }

    /** The largest whole number inside, none if the interval has no upper end. */
    public Optional<BigDecimal> highestWhole() {
        return high.map(end -> {
            BigDecimal down = end.setScale(0, RoundingMode.FLOOR);
            return !highClosed && down.compareTo(end) == 0 ? down.subtract(BigDecimal.ONE) : down;
        });
    }

    /** The smallest double inside, none if the interval has no lower end. */
    public Optional<Double> lowestReal() {
        return low.map(BigDecimal::doubleValue).map(end -> lowClosed ? end : Math.nextUp(end));
    }

    /** The largest double inside, none if the interval has no upper end. */
    public Optional<Double> highestReal() {
        return high.map(BigDecimal::doubleValue).map(end -> highClosed ? end : Math.nextDown(end));
    }
}
