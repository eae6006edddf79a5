package dev.hyperbound.benchmarks.compile;

import java.util.List;

/** What one compilation took: the whole process in seconds, and what it left in kilobytes. */
record Cost(double wall, double cpu, double peakMegabytes, double sourceKilobytes, double classKilobytes) {
    /** The least of each: noise only ever adds. */
    static Cost least(List<Cost> costs) {
        return costs.stream().reduce(Cost::least).orElseThrow();
    }

    private static Cost least(Cost one, Cost other) {
        return new Cost(
                Math.min(one.wall, other.wall),
                Math.min(one.cpu, other.cpu),
                Math.min(one.peakMegabytes, other.peakMegabytes),
                one.sourceKilobytes,
                one.classKilobytes);
    }
}
