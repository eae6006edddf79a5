package dev.hyperbound.processor.docs.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The axis of a number line: which numbers it shows, and where. Linear where both ends are finite and of like size;
 * logarithmic for positive numbers, otherwise symmetrically logarithmic around zero.
 *
 * @param kind how numbers are spread over it
 * @param low the number at its left end
 * @param high the number at its right end
 * @param unit of a symmetrically logarithmic axis, the size at which it turns from linear to logarithmic
 */
record NumberAxis(Kind kind, double low, double high, double unit) {
    /** Numbers that differ by more than this factor do not share a linear axis. */
    private static final double LINEAR = 1_000;

    private static final double STEP = 10;

    /** How numbers are spread over an axis. */
    enum Kind {
        LINEAR("linear"),
        LOGARITHMIC("logarithmic"),
        SYMMETRIC("symmetrically logarithmic");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * An axis from one end to the other. An end that is open to infinity lies one power of ten beyond the numbers to
     * show.
     *
     * @param marked a number whose place must be told from those of the ends
     * @param shown other numbers to show
     */
    static NumberAxis of(
            Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<Double> marked, List<Double> shown) {
        List<Double> numbers = new ArrayList<>();
        if (low.isPresent()) {
            numbers.add(low.get().doubleValue());
        }
        if (high.isPresent()) {
            numbers.add(high.get().doubleValue());
        }
        if (marked.isPresent()) {
            numbers.add(marked.get());
        }
        List<Double> decisive = sizes(numbers);
        if (low.isPresent() && high.isPresent() && largest(decisive) / smallest(decisive) < LINEAR) {
            return new NumberAxis(
                    Kind.LINEAR, low.get().doubleValue(), high.get().doubleValue(), 1);
        }
        numbers.addAll(shown);
        List<Double> all = sizes(numbers);
        double beyond = powerAbove(largest(all));
        double from = low.isPresent() ? low.get().doubleValue() : -beyond;
        double to = high.isPresent() ? high.get().doubleValue() : beyond;
        return from > 0
                ? new NumberAxis(Kind.LOGARITHMIC, from, to, 1)
                : new NumberAxis(Kind.SYMMETRIC, from, to, smallest(all));
    }

    /** The absolute values that are not zero, in ascending order. */
    private static List<Double> sizes(List<Double> numbers) {
        List<Double> sizes = new ArrayList<>();
        for (double number : numbers) {
            if (Math.abs(number) > 0) {
                sizes.add(Math.abs(number));
            }
        }
        Collections.sort(sizes);
        return sizes;
    }

    private static double smallest(List<Double> sizes) {
        return sizes.isEmpty() ? 1 : sizes.get(0);
    }

    private static double largest(List<Double> sizes) {
        return sizes.isEmpty() ? 1 : sizes.get(sizes.size() - 1);
    }

    /** Where a number lies: 0 at the left end, 1 at the right one. */
    double at(double number) {
        double from = spread(low);
        double to = spread(high);
        return to > from ? Math.max(0, Math.min(1, (spread(number) - from) / (to - from))) : 0.5;
    }

    private double spread(double number) {
        return switch (kind) {
            case LINEAR -> number;
            case LOGARITHMIC -> StrictMath.log10(number);
            case SYMMETRIC -> Math.signum(number) * StrictMath.log1p(Math.abs(number) / unit);
        };
    }

    private static double powerAbove(double size) {
        double exponent = Math.floor(StrictMath.log10(size)) + 1;
        return StrictMath.pow(STEP, exponent);
    }
}
