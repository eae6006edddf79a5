package dev.hyperbound.benchmarks.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Runs {@link FirstUse} in many fresh processes, and prints the medians as ratios to the hand-written job. */
public final class StartBenchmarks {
    private static final String REFERENCE = "hand-written";
    private static final List<String> LIBRARIES =
            List.of(REFERENCE, "hyperbound", "autovalue", "immutables", "avaje", "hibernate");
    private static final int PROCESSES = 21;

    private StartBenchmarks() {}

    /** Measures; the libraries take turns, so that whatever else the machine does falls on all of them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, List<long[]>> runs = new LinkedHashMap<>();
        for (int i = 0; i < PROCESSES; i++) {
            for (String library : LIBRARIES) {
                runs.computeIfAbsent(library, name -> new ArrayList<>()).add(run(library));
            }
        }
        double[] reference = medians(Objects.requireNonNull(runs.get(REFERENCE)));
        System.out.println("| first use, median of " + PROCESSES + " | build ms × | build and toMap ms × | classes |");
        System.out.println("|---|---|---|---|");
        runs.forEach((library, all) -> {
            double[] own = medians(all);
            System.out.printf(
                    Locale.ROOT,
                    "| %-12s | %6.2f %5.2f× | %6.2f %5.2f× | %4.0f |%n",
                    library,
                    own[0] / 1e6,
                    own[0] / reference[0],
                    own[1] / 1e6,
                    own[1] / reference[1],
                    own[2]);
        });
        CommandLineStart.print();
    }

    private static double[] medians(List<long[]> runs) {
        return new double[] {median(runs, 0), median(runs, 1), median(runs, 2)};
    }

    private static double median(List<long[]> runs, int figure) {
        return runs.stream()
                .mapToLong(run -> run[figure])
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long[] run(String library) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstUse.class.getName(),
                        library)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(library + " did not run");
        }
        return Arrays.stream(output.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    }
}
