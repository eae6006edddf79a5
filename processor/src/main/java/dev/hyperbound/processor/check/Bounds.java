package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.Wire;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The smallest and the largest value of a type in an interval.
 *
 * @param low the smallest
 * @param high the largest
 */
record Bounds(BigDecimal low, BigDecimal high) {
    private static final BigDecimal SMALLEST_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal SMALLEST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LARGEST_DOUBLE = new BigDecimal(Double.MAX_VALUE);

    /** The bounds, if there is a value at all. */
    static Optional<Bounds> of(ValueType.Numeric type, Interval interval) {
        Bounds bounds = type.isWhole() ? whole(type, interval) : real(interval);
        return bounds.low.compareTo(bounds.high) <= 0 ? Optional.of(bounds) : Optional.empty();
    }

    /** All values of a type. */
    static Bounds of(ValueType.Numeric type) {
        return switch (type) {
            case INT -> new Bounds(SMALLEST_INT, LARGEST_INT);
            case LONG -> new Bounds(SMALLEST_LONG, LARGEST_LONG);
            case DOUBLE -> new Bounds(LARGEST_DOUBLE.negate(), LARGEST_DOUBLE);
        };
    }

    /** An end that lies beyond the values of a type. */
    static Optional<BigDecimal> firstEndBeyond(ValueType.Numeric type, Interval interval) {
        Bounds all = of(type);
        if (interval.low().isPresent() && !all.holds(interval.low().get())) {
            return interval.low();
        }
        return interval.high().isPresent() && !all.holds(interval.high().get()) ? interval.high() : Optional.empty();
    }

    /** The values of a type in words. */
    static String words(ValueType.Numeric type) {
        return switch (type) {
            case INT, LONG ->
                "from " + of(type).low().toPlainString() + " to "
                        + of(type).high().toPlainString();
            case DOUBLE -> "from " + Wire.write(-Double.MAX_VALUE) + " to " + Wire.write(Double.MAX_VALUE);
        };
    }

    boolean holds(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    boolean hold(Bounds other) {
        return low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
    }

    private static Bounds whole(ValueType.Numeric type, Interval interval) {
        Bounds all = of(type);
        return new Bounds(
                all.low.max(interval.lowestWhole().orElse(all.low)),
                all.high.min(interval.highestWhole().orElse(all.high)));
    }

    /** Ends count as the doubles nearest to them. */
    private static Bounds real(Interval interval) {
        Bounds all = of(ValueType.Numeric.DOUBLE);
        return new Bounds(finite(interval.lowestReal(), all.low), finite(interval.highestReal(), all.high));
    }

    private static BigDecimal finite(Optional<Double> end, BigDecimal otherwise) {
        return end.isPresent() && Double.isFinite(end.get()) ? new BigDecimal(end.get()) : otherwise;
    }
}
