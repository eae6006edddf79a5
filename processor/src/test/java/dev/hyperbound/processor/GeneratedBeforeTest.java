package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether the run time of today still is what generated code was written for: that of today, and that of each release,
 * whose cases are kept in {@code released/<version>}. The processor itself takes no part.
 */
final class GeneratedBeforeTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    @TempDir
    Path output;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> all = new ArrayList<>(folders(RESOURCES.resolve("cases")));
        assertThat(all).isNotEmpty();
        Path released = RESOURCES.resolve("released");
        if (Files.isDirectory(released)) {
            for (Path version : folders(released)) {
                all.addAll(folders(version));
            }
        }
        return all.stream()
                .map(folder ->
                        DynamicTest.dynamicTest(RESOURCES.relativize(folder).toString(), () -> compile(folder)));
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void compile(Path folder) throws IOException {
        InMemoryCompilation compilation = new InMemoryCompilation(Files.createTempDirectory(output, "classes"))
                .options("-proc:none", "-Xlint:all", "-Werror");
        add(compilation, folder, ".java");
        add(compilation, folder.resolve("generated"), ".java.txt");
        assertThat(compilation.compile().messages()).isEmpty();
    }

    private static void add(InMemoryCompilation compilation, Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(end)).sorted().toList()) {
                String name = file.getFileName().toString();
                compilation.source("cases." + name.substring(0, name.length() - end.length()), Files.readString(file));
            }
        }
    }
}
