package dev.hyperbound.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** The picture in the README shows what is printed; {@code -Dgolden.update} makes it anew and fails. */
final class PictureTest {
    private static final String FILE = "src/test/resources/files/wrong/train-image-classification.json";
    private static final Path PICTURE = Path.of("../docs/check.svg");

    @Test
    void thePageQuotesWhatIsPrinted() throws IOException {
        assertThat(Files.readString(Path.of("../docs/command-line.md")))
                .contains(Run.of("check", FILE).out().replace(FILE, "request.json"));
    }

    @Test
    void thePictureShowsWhatIsPrinted() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("$ ./hyperbound check request.json");
        // The reader's file has a shorter name
        Run.of(Ansi.ON, "check", FILE)
                .out()
                .replace(FILE, "request.json")
                .lines()
                .forEach(lines::add);
        String picture = Picture.of(lines);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(PICTURE, picture);
            fail("made anew; look at it, and run again without -Dgolden.update");
        }
        assertThat(picture).isEqualTo(Files.readString(PICTURE));
    }
}
