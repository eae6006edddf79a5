package dev.hyperbound.processor.model;

import dev.hyperbound.runtime.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The smallest and the largest value of a type in an interval: what an interval is where it is clipped to a type.
 *
 * @param low the smallest
 * @param high the largest
 */
public record Extremes(BigDecimal low, BigDecimal high) {
    private static final BigDecimal SMALLEST_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal SMALLEST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LARGEST_DOUBLE = new BigDecimal(Double.MAX_VALUE);

    /** Both, if there is a value at all. */
    public static Optional<Extremes> of(ValueType.Numeric type, Interval interval) {
        Extremes extremes = type.isWhole() ? whole(type, interval) : real(interval);
        return extremes.low.compareTo(extremes.high) <= 0 ? Optional.of(extremes) : Optional.empty();
    }

    /** The smallest and the largest multiple of a number among these, if there is one at all. */
    public Optional<Extremes> multiplesOf(long number) {
        BigDecimal step = BigDecimal.valueOf(number);
        BigDecimal first = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        BigDecimal last = high.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        return first.compareTo(last) <= 0 ? Optional.of(new Extremes(first, last)) : Optional.empty();
    }

    /** All values of a type. */
    public static Extremes of(ValueType.Numeric type) {
        return switch (type) {
            case INT -> new Extremes(SMALLEST_INT, LARGEST_INT);
            case LONG -> new Extremes(SMALLEST_LONG, LARGEST_LONG);
            case DOUBLE -> new Extremes(LARGEST_DOUBLE.negate(), LARGEST_DOUBLE);
        };
    }

    /** An end that lies beyond the values of a type. */
    public static Optional<BigDecimal> firstEndBeyond(ValueType.Numeric type, Interval interval) {
        Extremes all = of(type);
        if (interval.low().isPresent() && !all.holds(interval.low().get())) {
            return interval.low();
        }
        return interval.high().isPresent() && !all.holds(interval.high().get()) ? interval.high() : Optional.empty();
    }

    /** The values of a type in words. */
    public static String words(ValueType.Numeric type) {
        return switch (type) {
            case INT, LONG ->
                "from " + of(type).low().toPlainString() + " to "
                        + of(type).high().toPlainString();
            case DOUBLE -> "from " + Wire.write(-Double.MAX_VALUE) + " to " + Wire.write(Double.MAX_VALUE);
        };
    }

    /** Whether a number is neither smaller nor larger. */
    public boolean holds(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    /** Whether others lie within. */
    public boolean hold(Extremes other) {
        return low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
    }

    private static Extremes whole(ValueType.Numeric type, Interval interval) {
        Extremes all = of(type);
        return new Extremes(
                all.low.max(interval.lowestWhole().orElse(all.low)),
                all.high.min(interval.highestWhole().orElse(all.high)));
    }

    /** Ends count as the doubles nearest to them. */
    private static Extremes real(Interval interval) {
        Extremes all = of(ValueType.Numeric.DOUBLE);
        return new Extremes(finite(interval.lowestReal(), all.low), finite(interval.highestReal(), all.high));
    }

    private static BigDecimal finite(Optional<Double> end, BigDecimal otherwise) {
        return end.isPresent() && Double.isFinite(end.get()) ? new BigDecimal(end.get()) : otherwise;
    }
}
