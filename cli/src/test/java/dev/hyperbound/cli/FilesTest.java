package dev.hyperbound.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of every form: as they stand there is no error in them, and with mistakes put in each is found at its line. What
 * has to be printed stands beside the file; {@code -Dgolden.update} writes it anew and fails.
 */
final class FilesTest {
    private static final Path FILES = Path.of("src/test/resources/files");

    static List<Path> fine() throws IOException {
        return files("fine");
    }

    static List<Path> wrong() throws IOException {
        return files("wrong");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void twentyFilesAreThereAsTheyStandAndWithMistakes() throws IOException {
        assertThat(fine()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(wrong())
                .extracting(Path::getFileName)
                .containsExactlyElementsOf(
                        fine().stream().map(Path::getFileName).toList());
    }

    private static Run check(Path file) {
        // A plain map does not say whose it is
        return file.getFileName().toString().startsWith("flat")
                ? Run.of("check", "--algorithm", "image-classification", name(file))
                : Run.of("check", name(file));
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    @ParameterizedTest
    @MethodSource("fine")
    void asItStandsThereIsNoErrorInIt(Path file) {
        Run run = check(file);
        assertThat(run.out()).startsWith("no problems in ");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void eachMistakeIsFoundAtItsLine(Path file) throws IOException {
        Run run = check(file);
        Path expected = file.resolveSibling(file.getFileName() + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, run.out());
            fail("written anew; read it, and run again without -Dgolden.update");
        }
        assertThat(run.out()).isEqualTo(Files.readString(expected));
        assertThat(run.status()).isOne();
    }
}
