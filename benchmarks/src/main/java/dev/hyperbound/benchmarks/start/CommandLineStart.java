package dev.hyperbound.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs {@code check} of one request in fresh processes, beside a program that only reads the same file. */
final class CommandLineStart {
    private static final Path REQUEST = Path.of("../cli/src/test/resources/files/fine/train-image-classification.json");
    private static final String REFERENCE = "Jackson reads and prints";
    private static final int PROCESSES = Integer.getInteger("repetitions", 21);

    private CommandLineStart() {}

    /** Measures; the programs take turns. */
    static void print() throws IOException, InterruptedException {
        Map<String, List<String>> programs = programs();
        Map<String, List<Long>> runs = new LinkedHashMap<>();
        for (int i = 0; i < PROCESSES; i++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                runs.computeIfAbsent(program.getKey(), name -> new ArrayList<>())
                        .add(run(program.getValue()));
            }
        }
        double reference = median(Objects.requireNonNull(runs.get(REFERENCE)));
        System.out.println("\n| one request, whole process, median of " + PROCESSES + " | ms × |");
        System.out.println("|---|---|");
        runs.forEach((name, all) -> System.out.printf(
                Locale.ROOT, "| %-30s | %4.0f %5.2f× |%n", name, median(all) / 1e6, median(all) / reference));
    }

    private static Map<String, List<String>> programs() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jackson = String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(entry -> entry.contains("jackson") || entry.endsWith("classes"))
                        .toList());
        String jar = commandLine().toString();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put(REFERENCE, List.of(java, "-cp", jackson, ParseOnce.class.getName(), REQUEST.toString()));
        programs.put("java -jar hyperbound-cli.jar", List.of(java, "-jar", jar, "check", REQUEST.toString()));
        programs.put(
                "the same with ./hyperbound's options",
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-jar",
                        jar,
                        "check",
                        REQUEST.toString()));
        return programs;
    }

    private static Path commandLine() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../cli/target"))) {
            return files.filter(
                            file -> file.getFileName().toString().matches("hyperbound-cli-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no jar in cli/target"));
        }
    }

    private static long run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " did not run");
        }
        return System.nanoTime() - start;
    }

    private static double median(List<Long> runs) {
        return runs.stream().sorted().skip(runs.size() / 2).findFirst().orElseThrow();
    }
}
