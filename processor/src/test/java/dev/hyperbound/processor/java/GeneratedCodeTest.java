package dev.hyperbound.processor.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import dev.hyperbound.processor.testing.StubClassPath;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkers of other people have nothing to say of generated code. */
final class GeneratedCodeTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path SPECS = Path.of("../specs/src/main/java/dev/hyperbound/sagemaker");
    private static final int LONGEST_LINE = 120;
    private static final String LARGE_STUB = "cases.Large";
    private static final int LARGE = 101;

    @TempDir
    private Path output;

    /** Of private members, too. */
    @Test
    void hasNoWarningOfJavacOrItsDoclint() throws IOException {
        assertThat(said(compilation().options("-Xdoclint:all", "-Xlint:all,-processing", "-Xmaxwarns", "999")))
                .isEmpty();
    }

    @Test
    void hasNoWarningOfTheJavadocTool() throws IOException {
        Map<String, String> stubs = stubs();
        stubs.remove(LARGE_STUB); // would be ten thousand lines of pages
        InMemoryCompilation compilation = new InMemoryCompilation(output);
        stubs.forEach(compilation::source);
        InMemoryCompilation.Outcome outcome = compilation.compile();
        assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
        Path sources = Files.createDirectories(output.resolve("stubs"));
        List<String> arguments = new ArrayList<>(List.of("-private", "-Xdoclint:all", "-Xmaxwarns", "9999", "-quiet"));
        arguments.addAll(List.of("-d", output.resolve("site").toString(), "-classpath", StubClassPath.with()));
        for (Map.Entry<String, String> stub : stubs.entrySet()) {
            String name = stub.getKey();
            Path file = sources.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java");
            arguments.add(Files.writeString(file, stub.getValue()).toString());
        }
        try (Stream<Path> generated = Files.walk(output)) {
            generated.map(Path::toString).filter(GeneratedCodeTest::isGenerated).forEach(arguments::add);
        }
        StringWriter said = new StringWriter();
        PrintWriter printed = new PrintWriter(said);

        ToolProvider.findFirst("javadoc").orElseThrow().run(printed, printed, arguments.toArray(new String[0]));

        assertThat(output.resolve("site/index.html")).as(said.toString()).exists();
        assertThat(said.toString().lines().filter(line -> line.matches(".*(Hyperparameters|Tuning)[.]java:.*")))
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
        for (Path file : files(CASES, ".java.txt")) {
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
            if (isGenerated(source)) {
                said.add(source + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT));
            }
        });
        return said;
    }

    private static boolean isGenerated(String file) {
        return file.endsWith("Hyperparameters.java") || file.endsWith("Tuning.java");
    }

    private InMemoryCompilation compilation() throws IOException {
        InMemoryCompilation compilation = new InMemoryCompilation(output);
        stubs().forEach(compilation::source);
        return compilation;
    }

    /** The stubs of golden files, those of the service's algorithms, and one so large that its code is in parts. */
    private static Map<String, String> stubs() throws IOException {
        Map<String, String> stubs = new TreeMap<>();
        for (Path file : files(CASES, ".java")) {
            stubs.put("cases." + simpleName(file), Files.readString(file));
        }
        for (Path file : files(SPECS, ".java")) {
            if (!file.endsWith("package-info.java")) {
                stubs.put("dev.hyperbound.sagemaker." + simpleName(file), Files.readString(file));
            }
        }
        stubs.put(LARGE_STUB, large());
        return stubs;
    }

    private static String large() {
        StringBuilder code = new StringBuilder("""
                package cases;
                import dev.hyperbound.*;
                /** What no method has room for. */
                @Algorithm
                """);
        for (int i = 1; i < LARGE; i++) {
            code.append("@Rule(\"whole%d < whole%d || real%d in [1.0, 2.0]\")\n".formatted(i, i - 1, i));
        }
        code.append("public interface Large {\n  enum Word { ONE, TWO }\n");
        for (int i = 0; i < LARGE; i++) {
            code.append("""
                      @Default("1") @Tunable @Range("[0, 9]") int whole%1$d();
                      @Default("1") @Tunable @Range("[0, 9]") double real%1$d();
                      @Default("one") @Tunable Word word%1$d();
                      @Default("1") @UsedWhen("whole%1$d > 3") int used%1$d();
                    """.formatted(i));
        }
        return code.append("}\n").toString();
    }

    private static String simpleName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(end)).sorted().toList();
        }
    }
}
