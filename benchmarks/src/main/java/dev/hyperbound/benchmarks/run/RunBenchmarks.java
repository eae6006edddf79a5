package dev.hyperbound.benchmarks.run;

import java.io.IOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link JobBenchmark} and prints one table of ratios to the hand-written job; then {@link TuningBenchmark}. */
public final class RunBenchmarks {
    private static final List<String> LIBRARIES =
            List.of("hand-written", "hyperbound", "autovalue", "immutables", "avaje", "hibernate");

    /**
     * Several, each with new JVMs: what disturbs a shared machine for half a minute then spoils one, and not a row; and
     * whether a method that throws becomes part of its caller depends on which of the two is compiled first.
     */
    private static final int ROUNDS = 5;

    /** Many and short, for the best one counts: on a shared machine no long iteration is left undisturbed. */
    private static final int ITERATIONS = 20;

    private RunBenchmarks() {}

    /** Only the tuning job. */
    private static final String TUNING = "tuning";

    /**
     * Runs the benchmarks.
     *
     * @param arguments a regular expression for the names of the benchmarks, or {@code tuning} for the tuning job alone;
     *     all without it
     */
    public static void main(String[] arguments) throws RunnerException, IOException, ParseException {
        String names = arguments.length == 0 ? "" : arguments[0];
        if (!names.equals(TUNING)) {
            Agreement.require(LIBRARIES);
            System.out.println("All variants agree; measuring, which takes some minutes");
            System.out.print(new RatioTable(LIBRARIES, run(JobBenchmark.class.getSimpleName() + "\\." + names)));
        }
        if (names.isEmpty() || names.equals(TUNING)) {
            Figures tuning = run(TuningBenchmark.class.getSimpleName()).stream()
                    .map(Figures::best)
                    .reduce(Figures::best)
                    .orElseThrow();
            System.out.println("\nA tuning job of nine ranges: " + tuning.alone());
            System.out.print(TuningProfile.take());
        }
    }

    private static List<RunResult> run(String benchmarks) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(benchmarks)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.milliseconds(50))
                .jvmArgsAppend("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        List<RunResult> results = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            results.addAll(new Runner(options).run());
        }
        return results;
    }
}
