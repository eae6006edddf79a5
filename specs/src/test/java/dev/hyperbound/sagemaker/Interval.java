package dev.hyperbound.sagemaker;

import java.util.Optional;

/** An interval as the facts write it, read without the help of the code under test. */
record Interval(boolean lowerClosed, Optional<String> lower, Optional<String> upper, boolean upperClosed) {
    static Interval of(String text) {
        int comma = text.indexOf(',');
        return new Interval(
                text.startsWith("["),
                bound(text.substring(1, comma)),
                bound(text.substring(comma + 1, text.length() - 1)),
                text.endsWith("]"));
    }

    /** Every number. */
    static Interval unbounded() {
        return of("(-inf, inf)");
    }

    private static Optional<String> bound(String text) {
        String trimmed = text.trim();
        return trimmed.endsWith("inf") ? Optional.empty() : Optional.of(trimmed);
    }

    long lowestInt() {
        return lower.map(Long::parseLong)
                .map(low -> lowerClosed ? low : low + 1)
                .orElse((long) Integer.MIN_VALUE);
    }

    long highestInt() {
        return upper.map(Long::parseLong)
                .map(high -> upperClosed ? high : high - 1)
                .orElse((long) Integer.MAX_VALUE);
    }

    double lowestDouble() {
        return lower.map(Double::parseDouble)
                .map(low -> lowerClosed ? low : Math.nextUp(low))
                .orElse(-Double.MAX_VALUE);
    }

    boolean holds(double value) {
        return value >= lowestDouble() && value <= highestDouble();
    }

    double highestDouble() {
        return upper.map(Double::parseDouble)
                .map(high -> upperClosed ? high : Math.nextDown(high))
                .orElse(Double.MAX_VALUE);
    }
}
