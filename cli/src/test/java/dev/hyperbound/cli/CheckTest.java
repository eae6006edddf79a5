package dev.hyperbound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Status, options, and files that are no files of hyperparameters. */
final class CheckTest {
    private static final String FINE = "{\"num_classes\": \"3\", \"num_training_samples\": \"100\"}";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static Run check(String... files) {
        String[] arguments = new String[files.length + 3];
        arguments[0] = "check";
        arguments[1] = "--algorithm";
        arguments[2] = "image-classification";
        System.arraycopy(files, 0, arguments, 3, files.length);
        return Run.of(arguments);
    }

    @Test
    void theExamplesDoAsTheirNamesSay() {
        String examples = "../generated-example/examples/";
        assertThat(check(examples + "caltech-256.json").status()).isZero();
        assertThat(check(examples + "four-mistakes.json").out()).contains("4 errors");
        assertThat(Run.of("check", "--algorithm", "semantic-segmentation", examples + "street-scenes.properties")
                        .status())
                .isZero();
    }

    @Test
    void severalFilesEndWithTheHighestStatus() throws IOException {
        String fine = file("fine.json", FINE);
        String wrong = file("wrong.json", "{\"num_classes\": \"0\", \"num_training_samples\": \"100\"}");
        assertThat(check(fine).status()).isZero();
        assertThat(check(fine, wrong).status()).isOne();
        assertThat(check(fine, wrong, folder.resolve("none.json").toString()).status())
                .isEqualTo(2);
        assertThat(check(fine, wrong).out()).endsWith("1 error in 2 jobs, 2 files\n");
    }

    @Test
    void warningsFailOnlyIfTheUserWantsThemTo() throws IOException {
        String file =
                file("warned.json", "{\"num_classes\": \"3\", \"num_training_samples\": \"100\", \"beta_1\": \"0.5\"}");
        Run run = check(file);
        assertThat(run.out()).contains("warning: beta_1 = 0.5").endsWith("1 warning in 1 job, 1 file\n");
        assertThat(run.status()).isZero();
        assertThat(check("--strict", file).status()).isOne();
    }

    @Test
    void withoutAnAlgorithmThoseThatFitAreNamed() throws IOException {
        Run run = Run.of("check", file("plain.json", FINE));
        assertThat(run.out())
                .contains("the algorithm can't be told; name it with --algorithm")
                .contains("image-classification");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void anUnknownAlgorithmIsSaid() throws IOException {
        Run run = Run.of("check", "--algorithm", "image-classifier", file("plain.json", FINE));
        assertThat(run.err()).contains("there is no algorithm 'image-classifier'");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aKeyThatStandsTwiceIsToldAtBothPlaces() throws IOException {
        Run run = check(file(
                "twice.json", "{\"num_classes\": \"3\",\n\"num_training_samples\": \"9\",\n\"num_classes\": \"4\"}"));
        assertThat(run.out()).contains("twice.json:3:1: error: num_classes: the key stands twice, first on line 1");
    }

    @Test
    void standardInputIsReadForADash() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(FINE.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(check("-").status()).isZero();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aFolderIsSearchedForJobs() throws IOException {
        file("package.json", "{\"name\": \"something else\"}");
        file(
                "job.json",
                "{\"AlgorithmSpecification\": {\"AlgorithmName\": \"image-classification\"}, \"HyperParameters\": "
                        + FINE + "}");
        Run run = Run.of("check", folder.toString());
        assertThat(run.out()).isEqualTo("no problems in 1 job, 1 file\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void aFolderWithoutAnythingToCheckIsSaid() throws IOException {
        file("notes.txt", "none");
        Run run = Run.of("check", folder.toString());
        assertThat(run.out()).contains("not checked: holds no file with a job in it");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void everyEncodingOfUnicodeIsRead(String charset) throws IOException {
        assertThat(check(file("marked.json", ("\uFEFF" + FINE).getBytes(Charset.forName(charset))))
                        .status())
                .isZero();
        assertThat(check(file("bare.json", FINE.getBytes(Charset.forName(charset))))
                        .status())
                .isZero();
    }

    @Test
    void commentsAndLineEndsOfWindowsAreRead() throws IOException {
        Run run = check(file(
                "comments.json",
                "// a comment\r\n{\"num_classes\": \"3\", /* and */\r\n\"num_training_samples\": \"0\"}\r\n"));
        assertThat(run.out()).contains("comments.json:3:25: error: num_training_samples = 0");
    }

    private static void isRefusedInOneLine(Run run, String why) {
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains("not checked: ").contains(why);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() throws IOException {
        isRefusedInOneLine(check(folder.resolve("none.json").toString()), "there is no such file");
        isRefusedInOneLine(check(file("empty.json", "")), "is empty");
        isRefusedInOneLine(check(file("binary.json", new byte[] {'{', 0, 0, 0, '"', 0})), "NUL");
        isRefusedInOneLine(check(file("latin.json", new byte[] {'{', (byte) 0xE9, '}'})), "UTF-8");
        isRefusedInOneLine(check(file("half.json", "{\"num_classes\": ")), "is no JSON");
        isRefusedInOneLine(check(file("more.json", FINE + " {}")), "goes on after the end");
        isRefusedInOneLine(check(file("bad.yaml", "a: [1, 2\nb: 3")), "is no YAML");
        isRefusedInOneLine(check(file("bad.properties", "a=\\u12")), "escape");
        isRefusedInOneLine(check(file("text.yaml", "only words")), "holds no hyperparameters");
    }

    @Test
    void aHugeOrEndlessFileIsRefusedSoon() throws IOException {
        Assertions.assertThatNoException().isThrownBy(() -> {
            String large = "{\"a\": \"" + "x".repeat(10_000_000) + "\"}";
            String deep = "[".repeat(10_000) + "]".repeat(10_000);
            StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
            for (int i = 1; i < 40; i++) {
                bomb.append("a")
                        .append(i)
                        .append(": &a")
                        .append(i)
                        .append(" [*a")
                        .append(i - 1)
                        .append(", *a")
                        .append(i - 1)
                        .append("]\n");
            }
            org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
                isRefusedInOneLine(check(file("large.json", large)), "larger than 4 MB");
                isRefusedInOneLine(check(file("deep.json", deep)), "nested deeper");
                isRefusedInOneLine(check(file("deep.yaml", "a: " + deep)), "is no YAML");
                isRefusedInOneLine(check(file("bomb.yaml", bomb.toString())), "YAML");
                isRefusedInOneLine(check(file("loop.yaml", "a: &a\n  b: *a\n")), "without end");
            });
        });
    }

    @Test
    void colourMarksPlacesAndNothingElseMoves() throws IOException {
        String file = file("wrong.properties", "num_classes=0\u001B[2J\nnum_training_samples=100\n");
        Run run = Run.of(Ansi.ON, "check", "--algorithm", "image-classification", file);
        assertThat(run.out()).contains("\u001B[31merror:").doesNotContain("\u001B[2J");
        assertThat(check(file).out()).doesNotContain("\u001B");
    }

    @Test
    void helpVersionAndCompletionAreThere() {
        assertThat(Run.of("--help").out()).contains("check").contains("parameters");
        assertThat(Run.of("check", "--help").out()).contains("--strict");
        assertThat(Run.of("--version").out()).startsWith("hyperbound ");
        assertThat(Run.of("generate-completion").out()).contains("complete");
        assertThat(Run.of().status()).isEqualTo(2);
        assertThat(Run.of("chekc").status()).isEqualTo(2);
    }
}
