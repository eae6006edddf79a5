package dev.hyperbound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shows only in a process of its own: how much memory is needed, and what is read of the environment. */
final class ProcessTest {
    private static final Map<String, String> NOTHING_OF_OURS = Map.of(
            "TERM", "xterm-256color",
            "OSTYPE", "linux-gnu",
            "ANSICON", "120x40",
            "ConEmuANSI", "ON",
            "CLICOLOR", "1",
            "CLICOLOR_FORCE", "1",
            "FORCE_COLOR", "1",
            "AWS_REGION", "nowhere");

    @TempDir
    Path folder;

    @Test
    void badFilesAreToldInALineEachWithin256Megabytes() throws Exception {
        Files.writeString(folder.resolve("large.json"), "{\"a\": \"" + "x".repeat(10_000_000) + "\"}");
        Files.writeString(folder.resolve("large.yaml"), "a: b\n".repeat(2_000_000));
        Files.writeString(folder.resolve("full.json"), "{\"a\": [" + "1,".repeat(1_900_000) + "1]}");
        Files.writeString(folder.resolve("deep.json"), "[".repeat(10_000) + "]".repeat(10_000));
        Files.writeString(folder.resolve("deep.yaml"), "a: " + "[".repeat(10_000) + "]".repeat(10_000));
        Files.writeString(folder.resolve("bomb.yaml"), bomb());
        Files.write(folder.resolve("binary.json"), new byte[] {'{', 0, 0, 0, '"', 0});
        Run run = new Program(folder, Map.of(), "-Xmx256m")
                .run(
                        "check",
                        "--algorithm",
                        "k-means",
                        "large.json",
                        "large.yaml",
                        "full.json",
                        "deep.json",
                        "deep.yaml",
                        "bomb.yaml",
                        "binary.json");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.contains("not checked: ")))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(run.out()).doesNotContain("OutOfMemory", "Exception", "\tat ");
        assertThat(run.status()).isEqualTo(2);
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append(String.format("a%d: &a%d [*a%d, *a%d]%n", i, i, i - 1, i - 1));
        }
        return bomb.toString();
    }

    @Test
    void ofTheEnvironmentOnlyTheWidthChangesWhatIsPrinted() throws Exception {
        Files.writeString(folder.resolve("job.yaml"), "k: 0\nfeature_dim: 3\n");
        for (String[] arguments : new String[][] {
            {"check", "--algorithm", "k-means", "job.yaml"},
            {"check", "--help"},
            {"chekc"}
        }) {
            Run bare = new Program(folder, Map.of()).run(arguments);
            assertThat(new Program(folder, NOTHING_OF_OURS).run(arguments)).isEqualTo(bare);
            assertThat(bare.out() + bare.err()).doesNotContain("\u001B");
        }
    }

    @Test
    void helpIsAsWideAsTheTerminal() throws Exception {
        assertThat(widestLineOfHelp(Map.of("COLUMNS", "60"))).isLessThanOrEqualTo(60);
        assertThat(widestLineOfHelp(Map.of())).isBetween(61, 100);
    }

    private int widestLineOfHelp(Map<String, String> environment) throws IOException, InterruptedException {
        return new Program(folder, environment)
                .run("check", "--help")
                .out()
                .lines()
                .mapToInt(String::length)
                .max()
                .orElseThrow();
    }
}
