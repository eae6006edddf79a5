package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.read.Compilation.With;
import dev.hyperbound.processor.report.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Stubs with mistakes: each mistake is reported at its line, under its code, and nothing else is. */
class ProblemsTest {
    private static final Path CASES = Path.of("src/test/resources/problems");
    private static final Pattern EXPECTED = Pattern.compile("// (error|warning): (HB\\d+)");

    /** Problems that need other files, an option, a release of the compiler or a bug. */
    private static final List<String> COVERED_ELSEWHERE = List.of(
            "HB113", "HB118", "HB120", "HB230", "HB231", "HB513", "HB520", "HB521", "HB590", "HB601", "HB602", "HB603",
            "HB701", "HB702", "HB703", "HB704", "HB705", "HB706", "HB707", "HB710", "HB711", "HB998", "HB999");

    /**
     * What Eclipse's compiler does not tell: where a record is, who has written its constructor, and which classes that
     * do not exist yet a sealed interface permits.
     */
    private static final List<String> UNKNOWN_TO_ECLIPSE = List.of("HB101-record", "HB106-sealed", "HB201-component");

    /**
     * All cases are compiled at once, each in a package of its own: no bad stub hides another. One test, so that mutation
     * testing sees what it covers.
     */
    @Test
    void javacReportsEveryProblemAtItsLine() {
        Compilation compilation = compile(With.JAVAC);
        SoftAssertions all = new SoftAssertions();
        cases().forEach(name ->
                all.assertThat(found(compilation, name)).as(name).containsExactlyElementsOf(expected(name)));
        all.assertAll();
    }

    /** Eclipse's compiler places problems of repeated annotations and of components less exactly. */
    @TestFactory
    Stream<DynamicTest> eclipseReportsTheSameProblems() {
        Compilation compilation = compile(With.ECJ);
        return cases().filter(name -> !UNKNOWN_TO_ECLIPSE.contains(name))
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(codes(found(compilation, name)))
                                .containsExactlyElementsOf(codes(expected(name)))));
    }

    @Test
    void everyCodeOfAStubHasACase() {
        List<String> covered = cases().map(name -> name.substring(0, Math.min(5, name.length())))
                .toList();
        assertThat(Code.all().stream().map(Code::id).filter(id -> !covered.contains(id)))
                .containsExactlyElementsOf(COVERED_ELSEWHERE);
    }

    private static Compilation compile(With compiler) {
        String[] sources = cases().map(ProblemsTest::source).toArray(String[]::new);
        return Compilation.of(compiler, List.of("-proc:only"), sources);
    }

    private static Stream<String> cases() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(String name) {
        try {
            return Files.readString(CASES.resolve(name).resolve("Stub.java"))
                    .replace("package problems;", "package " + packageOf(name) + ";");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String name) {
        return "problems." + name.replace('-', '_');
    }

    private static List<String> found(Compilation compilation, String name) {
        String file = packageOf(name).replace('.', '/') + "/Stub.java";
        return compilation.messages().stream()
                .filter(message -> message.file().endsWith(file))
                .sorted(Comparator.comparing(Compilation.Message::line))
                .map(message ->
                        message.line() + " " + message.kind().name().toLowerCase(Locale.ROOT) + " " + message.code())
                .toList();
    }

    private static List<String> expected(String name) {
        List<String> expected = new ArrayList<>();
        List<String> lines = source(name).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTED.matcher(lines.get(i));
            while (matcher.find()) {
                expected.add((i + 1) + " " + matcher.group(1) + " " + matcher.group(2));
            }
        }
        return expected;
    }

    private static List<String> codes(List<String> messages) {
        return messages.stream()
                .map(message -> message.substring(message.indexOf(' ') + 1))
                .sorted()
                .toList();
    }
}
