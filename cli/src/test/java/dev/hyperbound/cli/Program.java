package dev.hyperbound.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The program in a process of its own, with an environment and options of its own. */
final class Program {
    private final Path folder;
    private final Map<String, String> environment;
    private final List<String> options;

    Program(Path folder, Map<String, String> environment, String... options) {
        this.folder = folder;
        this.environment = environment;
        this.options = List.of(options);
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), "dev.hyperbound.cli.Main"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // Windows starts nothing without it
        builder.environment().keySet().retainAll(Set.of("SystemRoot"));
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Run(status, text(out), text(err));
    }

    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
