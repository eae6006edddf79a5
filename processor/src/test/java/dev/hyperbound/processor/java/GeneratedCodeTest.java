package dev.hyperbound.processor.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkers of other people have nothing to say of generated code. */
final class GeneratedCodeTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final int LONGEST_LINE = 120;

    @TempDir
    private Path output;

    @Test
    void hasNoWarningOfJavacOrItsDoclint() throws IOException {
        assertThat(said(compilation()
                        .options("-Xdoclint:all/protected", "-Xlint:all,-processing", "-Xmaxwarns", "999")))
                .isEmpty();
    }

    @Test
    void hasNoWarningOfTheEclipseCompiler() throws IOException {
        assertThat(said(compilation().eclipse())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void implementsASealedStubThatPermitsIt(boolean eclipse) {
        InMemoryCompilation compilation = new InMemoryCompilation(output).source("test.Shut", """
                        package test;
                        @dev.hyperbound.Algorithm
                        public sealed interface Shut permits ShutHyperparameters {
                          int epochs();
                        }
                        """);

        InMemoryCompilation.Outcome outcome = (eclipse ? compilation.eclipse() : compilation).compile();

        assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
    }

    @Test
    void hasNoLineThatIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : files(".java.txt")) {
            for (String line : Files.readAllLines(file)) {
                if (line.length() > LONGEST_LINE) {
                    tooLong.add(file.getFileName() + ": " + line);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** What a compiler says of generated classes, not of the stubs. */
    private static List<String> said(InMemoryCompilation compilation) {
        List<String> said = new ArrayList<>();
        compilation.compile().diagnostics().forEach(diagnostic -> {
            String source =
                    diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
            if (source.endsWith("Hyperparameters.java") || source.endsWith("Tuning.java")) {
                said.add(source + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT));
            }
        });
        return said;
    }

    private InMemoryCompilation compilation() throws IOException {
        InMemoryCompilation compilation = new InMemoryCompilation(output);
        for (Path file : files(".java")) {
            String name = file.getFileName().toString();
            compilation.source("cases." + name.substring(0, name.length() - 5), Files.readString(file));
        }
        return compilation;
    }

    private static List<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(path -> path.toString().endsWith(end)).sorted().toList();
        }
    }
}
