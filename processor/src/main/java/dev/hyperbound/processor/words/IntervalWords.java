package dev.hyperbound.processor.words;

import dev.hyperbound.processor.model.Interval;
import java.math.BigDecimal;

/** Intervals in words: "at least 1", "greater than 0 and at most 1", "from 0 to 1". */
public final class IntervalWords {
    /** Longer plain decimals are harder to read than exponents. */
    private static final int LONGEST_PLAIN = 12;

    private IntervalWords() {}

    /**
     * What a value has to be, to follow "must be": of a whole number the ends are written as given, {@code (1, inf)} is
     * "greater than 1".
     */
    public static String of(Interval interval) {
        if (interval.low().isPresent() && interval.high().isPresent()) {
            return between(
                    interval,
                    number(interval.low().get()),
                    number(interval.high().get()));
        }
        if (interval.low().isPresent()) {
            return lower(number(interval.low().get()), interval.lowClosed());
        }
        return interval.high().isPresent()
                ? upper(number(interval.high().get()), interval.highClosed())
                : "any finite number";
    }

    private static String between(Interval interval, String low, String high) {
        if (interval.lowClosed() && interval.highClosed()) {
            return low.equals(high) ? low : "from " + low + " to " + high;
        }
        return lower(low, interval.lowClosed()) + " and " + upper(high, interval.highClosed());
    }

    /** A decimal as people write it: plain while short, with an exponent beyond. */
    public static String number(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean far = Math.abs(stripped.scale()) > LONGEST_PLAIN;
        boolean few = stripped.precision() <= LONGEST_PLAIN && stripped.scale() != 0;
        boolean plain = !far && (!few || stripped.toPlainString().length() <= LONGEST_PLAIN);
        return plain
                ? stripped.toPlainString()
                : stripped.toString().replace("E+", "e").replace('E', 'e');
    }

    private static String lower(String end, boolean closed) {
        return (closed ? "at least " : "greater than ") + end;
    }

    private static String upper(String end, boolean closed) {
        return (closed ? "at most " : "less than ") + end;
    }
}
