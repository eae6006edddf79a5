package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.RuleType;
import java.util.List;

/** The smallest intervals that hold some numbers. */
final class Hulls {
    private Hulls() {}

    static Domain ofWholes(List<Object> numbers) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (Object number : numbers) {
            low = Math.min(low, (Long) number);
            high = Math.max(high, (Long) number);
        }
        return new Domain.Whole(Bounds.of(low, high));
    }

    static Domain ofReals(List<Object> numbers) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean maybeNotANumber = false;
        for (Object value : numbers) {
            double number = (Double) value;
            if (Double.isNaN(number)) {
                maybeNotANumber = true;
            } else {
                low = Math.min(low, number);
                high = Math.max(high, number);
            }
        }
        return low <= high ? new Domain.Real(low, high, maybeNotANumber) : Domain.of(RuleType.DOUBLE);
    }
}
