package dev.hyperbound.alternatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs that docs/why.md shows are those of this module, and print what it says that they print. */
final class WhyTest {
    private static final Path TOP = Path.of("..");
    private static final Path SOURCES = Path.of("src/main/java/dev/hyperbound/alternatives");

    static Page page() throws IOException {
        return Page.read(TOP.resolve("docs/why.md"));
    }

    /** Each tool is a package with a program. */
    static List<String> tools() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("Program.java"))
                    .map(file -> Objects.requireNonNull(file.getParent())
                            .getFileName()
                            .toString())
                    .sorted()
                    .toList();
        }
    }

    static Stream<Page.Block> code() throws IOException {
        return page().marked("code").stream();
    }

    static Stream<Page.Block> refused() throws IOException {
        return page().marked("javac").stream();
    }

    @Test
    void thereAreSixBesideHyperbound() throws IOException {
        assertThat(tools()).hasSize(7);
        assertThat(page().marked("prints")).extracting(Page.Block::of).containsExactlyInAnyOrderElementsOf(tools());
    }

    @ParameterizedTest
    @MethodSource("code")
    void codeIsThatOfTheModule(Page.Block block) throws IOException {
        assertThat(Files.readString(TOP.resolve("alternatives/src/main").resolve(block.of())))
                .contains(block.text());
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aProgramPrintsWhatThePageSays(String tool) throws Exception {
        assertThat(run("dev.hyperbound.alternatives." + tool + ".Program")).isEqualTo(page().text("prints", tool));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void javacSaysWhatThePageSays(Page.Block block, @TempDir Path output) throws IOException {
        assertThat(Javac.says(output, "dev.hyperbound.alternatives." + block.of(), block.text()))
                .isEqualTo(page().text("javac says", block.of()));
    }

    private static String run(String program) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Class.forName(program).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
    }
}
