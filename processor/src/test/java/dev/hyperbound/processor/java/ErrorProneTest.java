package dev.hyperbound.processor.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Error Prone and NullAway have nothing to say of generated code, in a package where nothing may be null unless it says
 * so. They need a compiler that is opened to them, in a process of its own; all golden files are compiled at once.
 */
@Tag("slow")
final class ErrorProneTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path OPENED = Path.of("../.mvn/jvm.config");

    /** What they must see, or they would see nothing in generated code either. */
    private static final String WRONG = """
            package cases;

            class WrongTuning {
              private String text;

              boolean isWrong(boolean a, boolean b, boolean c) {
                return a || b && c;
              }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void hasNothingToSayOfGeneratedCode() throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("cases"));
        for (Path file : cases()) {
            String name = file.getFileName().toString().replace(".txt", "");
            Files.copy(file, sources.resolve(name));
        }
        Files.writeString(
                sources.resolve("package-info.java"), "@org.jspecify.annotations.NullMarked\npackage cases;\n");
        Files.writeString(sources.resolve("WrongTuning.java"), WRONG);

        List<String> said = compile(sources);

        assertThat(said)
                .filteredOn(line -> line.contains("WrongTuning.java"))
                .map(line -> line.substring(line.indexOf('['), line.indexOf(']') + 1))
                .containsExactly("[UnusedVariable]", "[NullAway]", "[OperatorPrecedence]");
        assertThat(said).filteredOn(line -> !line.contains("WrongTuning.java")).isEmpty();
    }

    /** The lines of the compiler that name a generated class. */
    private List<String> compile(Path sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        for (String line : Files.readAllLines(OPENED)) {
            command.add("-J" + line.replace(' ', '='));
        }
        String path = System.getProperty("java.class.path");
        command.addAll(List.of(
                "--release",
                "17",
                "-proc:none",
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-Xmaxwarns",
                "999",
                "-Xmaxerrs",
                "999",
                "-Xplugin:ErrorProne -Xep:OperatorPrecedence:WARN -Xep:NullAway:ERROR"
                        + " -XepOpt:NullAway:AnnotatedPackages=cases,dev.hyperbound.runtime",
                "-processorpath",
                path,
                "-classpath",
                path,
                "-d",
                folder.toString()));
        try (Stream<Path> files = Files.list(sources)) {
            files.map(Path::toString).sorted().forEach(command::add);
        }
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).as("what the compiler says of itself").noneMatch(line -> line.startsWith("error:"));
        return lines.stream()
                .filter(line -> line.contains("Hyperparameters.java:") || line.contains("Tuning.java:"))
                .toList();
    }

    /** Stubs, and what is generated for them. */
    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".java.txt"))
                    .sorted()
                    .toList();
        }
    }
}
