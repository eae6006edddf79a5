package dev.hyperbound.benchmarks.run;

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

/** Runs {@link JobBenchmark} and prints one table of ratios to the hand-written job. */
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

    /**
     * Runs the benchmarks.
     *
     * @param arguments a regular expression for the names of the benchmarks; all without it
     */
    public static void main(String[] arguments) throws RunnerException {
        Agreement.require(LIBRARIES);
        System.out.println("All variants agree; measuring, which takes some minutes");
        Options options = new OptionsBuilder()
                .include(JobBenchmark.class.getSimpleName() + "\\." + (arguments.length == 0 ? "" : arguments[0]))
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
        System.out.print(new RatioTable(LIBRARIES, results));
    }
}
