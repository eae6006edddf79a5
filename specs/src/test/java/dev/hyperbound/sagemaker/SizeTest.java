package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** Who adds the jar to an application pays for all algorithms, pages included. */
class SizeTest {
    @Test
    void staysSmall() throws IOException, URISyntaxException {
        Path classes = Path.of(BuiltIn.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        long bytes = 0;
        for (Path file : files(classes)) {
            // A jar names each entry twice.
            bytes += deflated(Files.readAllBytes(file))
                    + 2L * classes.relativize(file).toString().length()
                    + 76;
        }

        assertThat(bytes).isBetween(500_000L, 1_500_000L);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static long deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[8192];
        long bytes = 0;
        while (!deflater.finished()) {
            bytes += deflater.deflate(buffer);
        }
        deflater.end();
        return bytes;
    }
}
