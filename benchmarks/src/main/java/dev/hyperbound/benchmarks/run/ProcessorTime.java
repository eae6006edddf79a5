package dev.hyperbound.benchmarks.run;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The calls of {@link JobBenchmark} by the processor time of their thread, each in a JVM of its own: JMH goes by the
 * clock, which says nothing on a machine where others wait for the processor, too.
 */
public final class ProcessorTime {
    private static final Map<String, Function<JobBenchmark, Object>> CALLS = new LinkedHashMap<>();

    static {
        CALLS.put("buildFull", JobBenchmark::buildFull);
        CALLS.put("buildMinimal", JobBenchmark::buildMinimal);
        CALLS.put("listSixteen", JobBenchmark::listSixteen);
        CALLS.put("readMap", JobBenchmark::readMap);
        CALLS.put("readValues", JobBenchmark::readValues);
        CALLS.put("throwOne", JobBenchmark::throwOne);
        CALLS.put("throwSixteen", JobBenchmark::throwSixteen);
        CALLS.put("writeMap", JobBenchmark::writeMap);
        CALLS.put("writeValues", JobBenchmark::writeValues);
    }

    private static final long WARMUP = 2_000_000_000L;
    private static final int BATCHES = 100;
    private static final int BATCH = 5_000;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final JobBenchmark benchmark = new JobBenchmark();
    private final Function<JobBenchmark, Object> call;

    /** Keeps what was made, so that nothing is left out. */
    @SuppressWarnings("UnusedVariable") // writing it is what it is for
    private volatile Object last = "";

    private ProcessorTime(String library, Function<JobBenchmark, Object> call) {
        this.call = call;
        benchmark.library = library;
        benchmark.prepare();
    }

    /**
     * Measures one call of one library, and prints the least of all batches.
     *
     * @param arguments the library and the call
     */
    public static void main(String[] arguments) {
        Function<JobBenchmark, Object> call = CALLS.get(arguments[1]);
        if (call == null) {
            throw new IllegalArgumentException(arguments[1]);
        }
        Figures figures = new ProcessorTime(arguments[0], call).least();
        System.out.println(figures.nanoseconds() + " " + figures.bytes());
    }

    /** The figures of all calls, by call and library. */
    static Map<String, Map<String, Figures>> of(List<String> libraries, int rounds)
            throws IOException, InterruptedException {
        Map<String, Map<String, Figures>> rows = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String call : CALLS.keySet()) {
                for (String library : libraries) {
                    rows.computeIfAbsent(call, name -> new LinkedHashMap<>())
                            .merge(library, inProcess(library, call), Figures::best);
                }
            }
        }
        return rows;
    }

    private static Figures inProcess(String library, String call) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms512m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProcessorTime.class.getName(),
                        library,
                        call)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(library + " did not run");
        }
        int blank = output.indexOf(' ');
        return new Figures(
                Double.parseDouble(output.substring(0, blank)), Double.parseDouble(output.substring(blank + 1)));
    }

    private Figures least() {
        while (thread.getCurrentThreadCpuTime() < WARMUP) {
            batch();
        }
        Figures least = batch();
        for (int i = 0; i < BATCHES; i++) {
            least = Figures.best(least, batch());
        }
        return least;
    }

    private Figures batch() {
        long bytes = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < BATCH; i++) {
            last = call.apply(benchmark);
        }
        double nanoseconds = thread.getCurrentThreadCpuTime() - start;
        return new Figures(
                nanoseconds / BATCH,
                (thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes) / (double) BATCH);
    }
}
