package dev.hyperbound.processor.rule.analysis;

import java.util.List;

/**
 * How a rule changes with one number while all else stays as it is.
 *
 * @param cuts the constants that the number is compared with
 */
public record Trend(Kind kind, List<Double> cuts) {
    public Trend {
        cuts = List.copyOf(cuts);
    }

    /** The ways in which a rule can change. */
    public enum Kind {
        /** Only from false towards true as the number grows. */
        RISES,
        /** Only from true towards false as the number grows. */
        FALLS,
        /** Only at the cuts, or not at all. */
        STEPS,
        /** In some other way. */
        VARIES
    }
}
