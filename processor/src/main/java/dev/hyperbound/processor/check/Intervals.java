package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Interval;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes intervals. */
final class Intervals {
    private static final int LONGEST = 30;

    private Intervals() {}

    /** What may have been meant by an empty interval. */
    static Optional<String> repaired(Interval interval) {
        if (interval.low().isEmpty() || interval.high().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = interval.low().get();
        BigDecimal high = interval.high().get();
        if (low.compareTo(high) == 0) {
            return Optional.of("[" + number(low) + ", " + number(high) + "]");
        }
        return low.compareTo(high) > 0
                ? Optional.of((interval.lowClosed() ? "[" : "(") + number(high) + ", " + number(low)
                        + (interval.highClosed() ? "]" : ")"))
                : Optional.empty();
    }

    /** A number as it would be written in an interval. */
    static String number(BigDecimal number) {
        String plain = Math.abs(number.scale()) > LONGEST ? number.toString() : number.toPlainString();
        return plain.replace("E+", "e").replace('E', 'e');
    }
}
