package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A class path from which class files are missing: javac says so or gets along, and the check never fails itself. */
class MissingClassesTest {
    private static final String LIBRARY = """
            package lib;
            import dev.hyperbound.*;
            import java.util.*;
            /** Training. */
            @Algorithm
            @Rule("checkpoint <= epochs")
            public interface Training {
                /** Passes. */
                @Default("30") @Range("[1, inf)") int epochs();
                /** How often. */
                @Default("1") int checkpoint();
                /** How. */
                Optional<Optimizer> optimizer();
                /** Shape. */
                Optional<Shape> shape();
                /** A record. */
                record Shape(@Range("[1, inf)") int height, int width) {}
                /** An enum. */
                enum Optimizer { SGD, ADAM }
            }
            """;

    private static final String LAUNCH = """
            package app;
            class Launch {
                Object bad() {
                    return lib.TrainingHyperparameters.builder().epochs(0).checkpoint(50).build();
                }
                Object map() {
                    return lib.TrainingHyperparameters.fromMap(java.util.Map.of("epochs", "0", "optimizer", "sdg"));
                }
            }
            """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> eachClassOfTheLibrary() throws IOException {
        List<Path> classes = classFiles(library("whole"));
        assertThat(classes).hasSizeGreaterThan(5);
        List<DynamicTest> tests = new ArrayList<>();
        for (Path missing : classes) {
            String name = missing.getFileName().toString();
            tests.add(DynamicTest.dynamicTest(name, () -> {
                Path library = library("without-" + name);
                Files.delete(library.resolve("lib").resolve(name));
                assertThat(application(library).all())
                        .extracting(ApplicationCompilation.Message::code)
                        .doesNotContain("HB998", "HB999");
            }));
        }
        return tests.stream();
    }

    @Test
    void nothingMissing() throws IOException {
        assertThat(application(library("complete")).compile())
                .extracting(ApplicationCompilation.Message::code)
                .containsExactly("HB701", "HB701", "HB701");
    }

    private Path library(String name) throws IOException {
        Path library = Files.createDirectory(folder.resolve(name));
        assertThat(new ApplicationCompilation(library)
                        .with(new HyperboundProcessor())
                        .source("lib.Training", LIBRARY)
                        .compile())
                .isEmpty();
        return library;
    }

    private static List<Path> classFiles(Path library) throws IOException {
        try (Stream<Path> files = Files.list(library.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private ApplicationCompilation application(Path library) throws IOException {
        return new ApplicationCompilation(Files.createTempDirectory(folder, "application"))
                .onClassPath(library)
                .options("-proc:none")
                .plugin()
                .source("app.Launch", LAUNCH);
    }
}
