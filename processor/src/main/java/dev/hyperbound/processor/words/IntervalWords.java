package dev.hyperbound.processor.words;

import dev.hyperbound.processor.model.Interval;
import java.math.BigDecimal;
import java.util.Optional;

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
        Optional<String> low = interval.low().map(IntervalWords::number);
        Optional<String> high = interval.high().map(IntervalWords::number);
        if (low.isPresent() && high.isPresent()) {
            if (interval.lowClosed() && interval.highClosed()) {
                return low.get().equals(high.get()) ? low.get() : "from " + low.get() + " to " + high.get();
            }
            return lower(low.get(), interval.lowClosed()) + " and " + upper(high.get(), interval.highClosed());
        }
        return low.map(end -> lower(end, interval.lowClosed()))
                .or(() -> high.map(end -> upper(end, interval.highClosed())))
                .orElse("any finite number");
    }

    /** A decimal as people write it: plain while short, with an exponent beyond. */
    public static String number(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String plain = Math.abs(stripped.scale()) > LONGEST_PLAIN ? "" : stripped.toPlainString();
        return !plain.isEmpty() && plain.length() <= LONGEST_PLAIN
                ? plain
                : stripped.unscaledValue().toString().length() <= LONGEST_PLAIN && stripped.scale() != 0
                        ? stripped.toString().replace("E+", "e").replace('E', 'e')
                        : stripped.toPlainString();
    }

    private static String lower(String end, boolean closed) {
        return (closed ? "at least " : "greater than ") + end;
    }

    private static String upper(String end, boolean closed) {
        return (closed ? "at most " : "less than ") + end;
    }
}
