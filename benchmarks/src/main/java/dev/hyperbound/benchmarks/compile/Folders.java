package dev.hyperbound.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are made for a measurement and go with it. */
final class Folders {
    private Folders() {}

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        for (Path file : files(root)) {
            Files.delete(file);
        }
    }

    static double kilobytes(Path root, String suffix) throws IOException {
        return files(root).stream()
                        .filter(file -> file.toString().endsWith(suffix))
                        .mapToLong(file -> file.toFile().length())
                        .sum()
                / 1000.0;
    }

    /** The files in a folder and the folders below. */
    static List<Path> regularFiles(Path root) throws IOException {
        return files(root).stream().filter(Files::isRegularFile).toList();
    }

    /** Everything below a folder and the folder itself, the deepest first. */
    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
