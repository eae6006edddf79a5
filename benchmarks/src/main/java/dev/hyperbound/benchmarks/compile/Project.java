package dev.hyperbound.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A generated project in a folder, which can be compiled again and again. */
record Project(Library library, Path folder) {
    /** Writes so many classes, each with so many fields and rules. */
    static Project write(Library library, Path parent, int classes, int fields, int rules)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(parent, library.name() + "-");
        Path sources = Files.createDirectories(folder.resolve("src/app"));
        List<Field> all = Field.of(fields);
        List<Bounds.Rule> bounds = Bounds.rules(all, rules);
        for (int i = 0; i < classes; i++) {
            String name = "Job" + i;
            Files.writeString(sources.resolve(name + ".java"), library.source(name, all, bounds));
        }
        if (library instanceof FinishedFiles finished) {
            new Project(finished.original(), folder).compileTo(folder.resolve(FinishedFilesProcessor.FOLDER));
        }
        return new Project(library, folder);
    }

    /** Compiles everything from nothing. */
    Cost compile() throws IOException, InterruptedException {
        return compileTo(folder.resolve("target"));
    }

    private Cost compileTo(Path target) throws IOException, InterruptedException {
        Folders.delete(target);
        Path classes = Files.createDirectories(target.resolve(FinishedFilesProcessor.RESOURCES));
        Path generated = Files.createDirectories(target.resolve(FinishedFilesProcessor.SOURCES));
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jars(List.of("classes", "hyperbound-benchmarks")),
                CompileOnce.class.getName(),
                "-nowarn",
                "--release",
                "17",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                "-s",
                generated.toString()));
        if (library instanceof FinishedFiles) {
            command.add("-A" + FinishedFilesProcessor.FOLDER + "=" + folder.resolve(FinishedFilesProcessor.FOLDER));
        }
        if (library.processor().isPresent()) {
            command.addAll(List.of(
                    "-processorpath",
                    jars(library.processorJars()),
                    "-processor",
                    library.processor().get()));
        } else {
            command.add("-proc:none");
        }
        try (Stream<Path> files = Files.list(folder.resolve("src/app"))) {
            files.sorted().map(Path::toString).forEach(command::add);
        }
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int result = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(log);
        if (result != 0) {
            throw new IllegalStateException(library.name() + " does not compile:\n" + String.join("\n", lines));
        }
        String[] words = lines.get(lines.size() - 1).split(" ", -1);
        return new Cost(
                wall,
                Long.parseLong(words[1]) / 1e9,
                Long.parseLong(words[3]) / 1e6,
                Folders.kilobytes(generated, ".java"),
                Folders.kilobytes(classes, ".class"));
    }

    void delete() throws IOException {
        Folders.delete(folder);
    }

    /** The entries of this program's class path whose file names begin so. */
    private static String jars(List<String> names) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> names.stream()
                                .anyMatch(name ->
                                        Path.of(entry).getFileName().toString().startsWith(name)))
                        .toList());
    }
}
