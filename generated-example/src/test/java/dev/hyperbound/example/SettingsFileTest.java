package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"epochs\": 30} | line 1, column 12: every value is a string: write \"epochs\": \"30\"",
                "{\"eps\": -1.5e-8} | line 1, column 9: every value is a string: write \"eps\": \"-1.5e-8\"",
                "{\"a\": true} | line 1, column 7: every value is a string: write \"a\": \"true\","
                        + " or \"1\" or \"0\" if the service spells it so",
                "{\"a\": null} | line 1, column 7: \"a\" is null; leave the key out to leave the value open",
                "{\"a\": [10, 20]} | line 1, column 7: every value is a string: write a list as one,"
                        + " such as \"a\": \"10,20\"",
                "{\"a\": {\"b\": \"c\"}} | line 1, column 7: every value is a string: \"a\" may not hold an object",
                "{\"a\": \"1\", \"a\": \"1\"} | line 1, column 12: \"a\" is there twice; keep one",
                "[\"a\"] | line 1, column 1: must be one JSON object, for example {\"epochs\": \"30\"}",
                "\"a\" | line 1, column 1: must be one JSON object, for example {\"epochs\": \"30\"}",
                "{} {} | line 1, column 4: something follows the object; a file holds one set",
                "`` | nothing in it; an empty set is written {}",
                "{\"a\": \"1\" | line 1, column 10: the file ends too early; something is not closed",
            })
    void jsonThatIsNoSetOfStrings(String json, String problem) throws IOException {
        Path file = write("set.json", json);

        assertRefused(file, problem);
    }

    @Test
    void brokenJsonIsFoundByLineAndColumn() throws IOException {
        Path file = write("set.json", "{\n  \"epochs\": \"30\",\n  \"top_k\" = \"2\"\n}\n");

        Run run = check(file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasSize(1);
        assertThat(run.err().get(0)).startsWith("error: " + file + ": line 3, column 11: not JSON: ");
    }

    @Test
    void brokenJsonCannotForgeLines() throws IOException {
        Run run = check(write("set.json", "{\"a\": fa\u202ecat\nerror: all is well}"));

        assertThat(run.err()).hasSize(1);
        assertThat(run.err().get(0)).doesNotContain("\u202e");
    }

    @Test
    void propertiesAreReadInUtf8() throws IOException {
        Run run = check(write("set.properties", "\uFEFFnum_classes = 10\nnum_training_samples: 5\noptimizer = grüß\n"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).hasSize(2);
        assertThat(run.out().get(1)).startsWith("  1. optimizer = \"grüß\": must be one of ");
    }

    @Test
    void propertiesThatAreRepeatedOrBroken() throws IOException {
        assertRefused(write("a.properties", "a = 1\nb = 2\na = 3\n"), "\"a\" is there twice; keep one");
        assertRefused(
                write("b.properties", "path = C:\\users\n"),
                "a \\u is not followed by four hexadecimal digits; a backslash is written \\\\");
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        assertRefused(folder.resolve("missing.json"), "no such file");
        assertRefused(Files.createDirectory(folder.resolve("folder.json")), "is a directory, not a file");
        assertRefused(write("set.yaml", "a: 1"), "the name must end in .json or .properties");

        Path latin = folder.resolve("latin.json");
        Files.write(latin, "{\"a\": \"grüß\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(latin, "not UTF-8 text; save it in that encoding");

        Path large = folder.resolve("large.json");
        Files.write(large, new byte[(1 << 20) + 1]);
        assertRefused(large, "larger than a megabyte, so it holds no hyperparameters");
    }

    @Test
    void aFileWithoutReadPermission() throws IOException {
        Path file = write("secret.json", "{}");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");

        assertRefused(file, "cannot be read");
    }

    @Test
    void namesThatAreNoNames() {
        assertThat(Run.of("check", "image-classification", "a\0b.json"))
                .isEqualTo(Refused.with("error: a\\u{0}b.json: not the name of a file"));
        assertThat(Run.of("check", "image-classification", "a\nb.json"))
                .isEqualTo(Refused.with("error: a\\u{a}b.json: no such file"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run check(Path file) {
        return Run.of("check", "image-classification", file.toString());
    }

    private static void assertRefused(Path file, String problem) {
        assertThat(check(file)).isEqualTo(Refused.with("error: " + file + ": " + problem));
    }
}
