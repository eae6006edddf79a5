package dev.hyperbound.processor;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import dev.hyperbound.processor.testing.StubClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated for a stub, compared with the files beside it: one folder a case, named after what it shows. All
 * Java is compared, and those documents that the case has in {@code META-INF/hyperbound}; an empty file there asks for
 * one. With {@code -Dgolden.update} the files are written anew, and the run still fails, so that it can't be left on.
 */
final class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TempDir
    Path output;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(sorted).isNotEmpty();
            return sorted.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private void check(Path folder) throws IOException {
        Path classes = Files.createDirectories(output.resolve(folder.getFileName()));
        InMemoryCompilation compilation = new InMemoryCompilation(classes).options("-Xlint:all,-processing", "-Werror");
        try (Stream<Path> stubs = Files.list(folder)) {
            for (Path stub : stubs.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String simpleName = stub.getFileName().toString().replace(".java", "");
                compilation.source("cases." + simpleName, Files.readString(stub));
            }
        }
        InMemoryCompilation.Outcome outcome = compilation.compile();
        assertThat(outcome.messages()).isEmpty();
        Map<String, String> generated = outcome.generatedSources();
        assertThat(generated).isNotEmpty();
        assertThat(doclint(classes, generated)).isEmpty();
        Path expected = folder.resolve("generated");
        Map<String, Path> documents = documents(folder);
        if (UPDATE) {
            update(expected, generated);
            for (Map.Entry<String, Path> document : documents.entrySet()) {
                Files.copy(classes.resolve(document.getKey()), document.getValue(), REPLACE_EXISTING);
            }
            fail("golden files of " + folder.getFileName() + " written anew; run again without -Dgolden.update");
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path golden = expected.resolve(file.getKey() + ".txt");
            assertThat(golden)
                    .as("missing golden file; run with -Dgolden.update and read it")
                    .exists();
            // Says which lines differ, and not the whole of both
            assertThat(classes.resolve("cases").resolve(file.getKey())).hasSameTextualContentAs(golden);
        }
        try (Stream<Path> files = Files.list(expected)) {
            assertThat(files).as("golden files").hasSameSizeAs(generated.keySet());
        }
        for (Map.Entry<String, Path> document : documents.entrySet()) {
            assertThat(classes.resolve(document.getKey())).hasSameTextualContentAs(document.getValue());
        }
    }

    /** What the compiler has to say about the comments of what was generated. */
    private String doclint(Path classes, Map<String, String> generated) throws IOException {
        InMemoryCompilation compilation = new InMemoryCompilation(Files.createDirectories(output.resolve("linted")))
                .options("-proc:none", "-Xlint:all", "-Xdoclint:all")
                .options("-classpath", StubClassPath.with(classes.toString()));
        generated.forEach((file, text) -> compilation.source("cases." + file.replace(".java", ""), text));
        return compilation.compile().messages();
    }

    /** The documents that a case has, by their path in the output of the compiler. */
    private static Map<String, Path> documents(Path folder) throws IOException {
        Path documents = folder.resolve("META-INF/hyperbound");
        if (!Files.isDirectory(documents)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(documents)) {
            Map<String, Path> byName = new TreeMap<>();
            files.forEach(file -> byName.put(folder.relativize(file).toString().replace('\\', '/'), file));
            return byName;
        }
    }

    private static void update(Path expected, Map<String, String> generated) throws IOException {
        Files.createDirectories(expected);
        try (Stream<Path> files = Files.list(expected)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(expected.resolve(file.getKey() + ".txt"), file.getValue());
        }
    }
}
