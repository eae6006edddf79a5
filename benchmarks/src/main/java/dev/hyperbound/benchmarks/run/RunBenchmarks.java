package dev.hyperbound.benchmarks.run;

import java.io.IOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
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
    private static final int ROUNDS = Integer.getInteger("repetitions", 5);

    /** Many and short, for the best one counts: on a shared machine no long iteration is left undisturbed. */
    private static final int ITERATIONS = 20;

    /** Only the tuning job. */
    private static final String TUNING = "tuning";

    /** By processor time. */
    private static final String PROCESSOR = "processor";

    private RunBenchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments a regular expression for the names of the benchmarks, {@code tuning} for the tuning job alone, or
     *     {@code processor} to go by processor time and not by the clock; all without it. The properties
     *     {@code libraries}, a regular expression, and {@code repetitions} make it shorter
     */
    public static void main(String[] arguments)
            throws RunnerException, IOException, InterruptedException, ParseException {
        String names = arguments.length == 0 ? "" : arguments[0];
        List<String> libraries = compared();
        if (names.equals(PROCESSOR)) {
            Agreement.require(libraries);
            System.out.print(new RatioTable(libraries, ProcessorTime.of(libraries, ROUNDS)));
        } else if (!names.equals(TUNING)) {
            Agreement.require(libraries);
            System.out.println("All variants agree; measuring, which takes some minutes");
            ChainedOptionsBuilder options = options(JobBenchmark.class.getSimpleName() + "\\." + names)
                    .param("library", libraries.toArray(new String[0]));
            System.out.print(RatioTable.of(libraries, run(options)));
        }
        if (names.isEmpty() || names.equals(TUNING)) {
            Figures tuning = run(options(TuningBenchmark.class.getSimpleName())).stream()
                    .map(Figures::best)
                    .reduce(Figures::best)
                    .orElseThrow();
            System.out.println("\nA tuning job of nine ranges: " + tuning.alone());
            System.out.print(TuningProfile.take());
        }
    }

    /** All, or those that match the property {@code libraries}, and the one by hand. */
    private static List<String> compared() {
        String names = System.getProperty("libraries", ".*");
        return LIBRARIES.stream()
                .filter(library -> library.equals(LIBRARIES.get(0)) || library.matches(names))
                .toList();
    }

    private static ChainedOptionsBuilder options(String benchmarks) {
        return new OptionsBuilder()
                .include(benchmarks)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.milliseconds(50))
                .jvmArgsAppend("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
    }

    private static List<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            results.addAll(new Runner(options.build()).run());
        }
        return results;
    }
}
