package dev.hyperbound.benchmarks.run;

import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What one call takes. */
record Figures(double nanoseconds, double bytes) {
    private static final String BYTES = "gc.alloc.rate.norm";

    /** The best of a benchmark's iterations. */
    static Figures best(RunResult result) {
        double nanoseconds = Double.MAX_VALUE;
        double bytes = Double.MAX_VALUE;
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                nanoseconds = Math.min(nanoseconds, iteration.getPrimaryResult().getScore());
                bytes = Math.min(
                        bytes,
                        Objects.requireNonNull(iteration.getSecondaryResults().get(BYTES), "the profiler gc")
                                .getScore());
            }
        }
        return new Figures(nanoseconds, bytes);
    }

    static Figures best(Figures one, Figures other) {
        return new Figures(Math.min(one.nanoseconds, other.nanoseconds), Math.min(one.bytes, other.bytes));
    }

    /** As the cell of a table. */
    String alone() {
        return String.format(Locale.ROOT, "%.0f ns, %.0f B", nanoseconds, bytes);
    }

    /** As the cell of a table, with the ratio to a row's first cell. */
    String against(Figures reference) {
        return String.format(
                Locale.ROOT,
                "%.0f ns %.2f×, %.0f B %.2f×",
                nanoseconds,
                nanoseconds / reference.nanoseconds,
                bytes,
                bytes / reference.bytes);
    }
}
