package dev.hyperbound.benchmarks.start;

import java.io.IOException;
import java.util.List;

/** Runs first uses in many fresh processes, and prints the medians as ratios to the first of each table. */
public final class StartBenchmarks {
    private static final List<String> LIBRARIES =
            List.of("hand-written", "hyperbound", "autovalue", "immutables", "avaje", "hibernate");

    private StartBenchmarks() {}

    /** Measures the first job, the first use of one of many algorithms, and the command line. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        FreshProcesses.compare(FirstUse.class, "build", "build and toMap", LIBRARIES);
        FreshProcesses.compare(
                FirstLookup.class,
                "find",
                "find, fromMap and toMap",
                List.of(FirstLookup.DIRECTLY, FirstLookup.LOOKED_UP));
        CommandLineStart.print();
    }
}
