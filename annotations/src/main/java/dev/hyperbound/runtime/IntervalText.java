package dev.hyperbound.runtime;

import java.util.Map;

/**
 * An interval as a stub writes it, taken apart by its own grammar: {@code [0, 1)}.
 *
 * @param min the lower end as it is written, {@code -inf} included
 * @param max the upper end
 */
record IntervalText(String min, String max, boolean minInclusive, boolean maxInclusive) {
    static IntervalText of(String text) {
        String interval = text.strip();
        int comma = interval.indexOf(',');
        return new IntervalText(
                interval.substring(1, comma).strip(),
                interval.substring(comma + 1, interval.length() - 1).strip(),
                interval.startsWith("["),
                interval.endsWith("]"));
    }

    void putInto(Map<String, String> arguments) {
        arguments.put("min", min);
        arguments.put("max", max);
        arguments.put("minInclusive", String.valueOf(minInclusive));
        arguments.put("maxInclusive", String.valueOf(maxInclusive));
    }

    boolean hasMin() {
        return JsonNumber.isNumber(min);
    }

    boolean hasMax() {
        return JsonNumber.isNumber(max);
    }

    /** The ends of an interval that has two. */
    double[] ends() {
        return new double[] {lowest(), highest()};
    }

    /** Whether a number lies inside, as far as a double can tell. */
    boolean contains(double value) {
        boolean above = !hasMin() || (minInclusive ? value >= lowest() : value > lowest());
        return above && (!hasMax() || (maxInclusive ? value <= highest() : value < highest()));
    }

    private double lowest() {
        return Double.parseDouble(min);
    }

    private double highest() {
        return Double.parseDouble(max);
    }

    /** A multiple inside, the usual number if it is one: for examples. The usual one too where none is found. */
    String example(boolean whole, String usual, long multiple) {
        double wanted = Double.parseDouble(usual);
        if (contains(wanted) && (!whole || wanted % multiple == 0)) {
            return usual;
        }
        if (whole && multiple > 1 && contains((double) multiple)) {
            return Wire.write(multiple);
        }
        double near = hasMin() ? lowest() : hasMax() ? highest() : 0;
        double far = hasMin() && hasMax() ? highest() : hasMin() ? near + 2 : near - 2;
        double middle = whole ? Math.ceil(near / multiple) * multiple : near;
        double[] candidates = {middle, whole ? middle + multiple : (near + far) / 2, whole ? middle - multiple : far};
        for (double candidate : candidates) {
            if (contains(candidate)) {
                return whole ? Wire.write((long) candidate) : Wire.write(candidate);
            }
        }
        return usual;
    }
}
