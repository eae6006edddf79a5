package dev.hyperbound.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One run of the compiler, from nothing, in a process of its own.
 *
 * @param options which processor runs, if any
 * @param target gets the classes and the generated sources, each in a folder
 */
record Compilation(List<String> options, String classPath, List<Path> sources, Path target) {
    Cost run() throws IOException, InterruptedException {
        return run(List.of());
    }

    /** Runs, with options for the JVM. */
    Cost run(List<String> ofTheJvm) throws IOException, InterruptedException {
        Folders.delete(target);
        Path classes = Files.createDirectories(target.resolve(FinishedFilesProcessor.RESOURCES));
        Path generated = Files.createDirectories(target.resolve(FinishedFilesProcessor.SOURCES));
        Path log = target.resolve("log.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ofTheJvm);
        command.addAll(List.of(
                "-cp",
                jars(List.of("classes", "hyperbound-benchmarks")),
                CompileOnce.class.getName(),
                "-nowarn",
                "--release",
                "17",
                "-cp",
                classPath,
                "-d",
                classes.toString(),
                "-s",
                generated.toString()));
        command.addAll(options);
        sources.forEach(source -> command.add(source.toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int result = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(log);
        if (result != 0) {
            throw new IllegalStateException(options + " does not compile:\n" + String.join("\n", lines));
        }
        return cost(wall, lines.get(lines.size() - 1).split(" ", -1), generated, classes);
    }

    private static Cost cost(double wall, String[] words, Path generated, Path classes) throws IOException {
        return new Cost(
                wall,
                Long.parseLong(words[1]) / 1e9,
                Long.parseLong(words[3]) / 1e6,
                Folders.kilobytes(generated, ".java"),
                Folders.kilobytes(classes, ".class"));
    }

    /** The entries of this program's class path whose file names begin so. */
    static String jars(List<String> names) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> names.stream()
                                .anyMatch(name ->
                                        Path.of(entry).getFileName().toString().startsWith(name)))
                        .toList());
    }
}
