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

/** A program that measures its own start, run in many processes; those that are compared take turns. */
final class FreshProcesses {
    private static final int PROCESSES = Integer.getInteger("repetitions", 21);

    private FreshProcesses() {}

    /**
     * Runs a program that prints two times, its thread's processor time and the number of classes it loaded, and prints a
     * row for each argument.
     *
     * @param arguments the first is what the others are compared with
     */
    static void compare(Class<?> program, String first, String both, List<String> arguments)
            throws IOException, InterruptedException {
        Map<String, List<long[]>> runs = new LinkedHashMap<>();
        for (int i = 0; i < PROCESSES; i++) {
            for (String argument : arguments) {
                runs.computeIfAbsent(argument, name -> new ArrayList<>()).add(run(program, argument));
            }
        }
        double[] reference = medians(Objects.requireNonNull(runs.get(arguments.get(0))));
        System.out.println("\n| first use, median of %d | %s ms × | %s ms × | CPU ms × | classes |"
                .formatted(PROCESSES, first, both));
        System.out.println("|---|---|---|---|---|");
        runs.forEach((argument, all) -> {
            double[] own = medians(all);
            System.out.printf(
                    Locale.ROOT,
                    "| %-15s | %6.2f %5.2f× | %6.2f %5.2f× | %6.2f %5.2f× | %4.0f |%n",
                    argument,
                    own[0] / 1e6,
                    own[0] / reference[0],
                    own[1] / 1e6,
                    own[1] / reference[1],
                    own[2] / 1e6,
                    own[2] / reference[2],
                    own[3]);
        });
    }

    private static double[] medians(List<long[]> runs) {
        return new double[] {median(runs, 0), median(runs, 1), median(runs, 2), median(runs, 3)};
    }

    private static double median(List<long[]> runs, int figure) {
        return runs.stream()
                .mapToLong(run -> run[figure])
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long[] run(Class<?> program, String argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        argument)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(argument + " did not run");
        }
        return Arrays.stream(output.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    }
}
