package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Error Prone looks at the same trees in the same compiler: neither keeps the other from saying what it has to say. */
@Tag("slow")
class ErrorPronePluginTest {
    private static final Path OPENED = Path.of("../.mvn/jvm.config");

    private static final Pattern ERROR = Pattern.compile("(\\w+\\.java:\\d+): error: (\\[\\w+\\])");

    /** A mistake for each of them; Error Prone's comes first. */
    private static final String WRONG = """
            package app;

            final class Launch {
                private Launch() {}

                static boolean isSame(int[] first, int[] second) {
                    return first.equals(second);
                }

                static Object settings() {
                    return library.TrainingHyperparameters.builder().learningRate(1.5).build();
                }
            }
            """;

    /** After an error Error Prone looks at no further file, as after any other of javac's; the check of calls goes on. */
    private static final List<String> SAID =
            List.of("Launch.java:7 [ArrayEquals]", "Launch.java:11 [HB701]", "Later.java:11 [HB701]");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"processor", "plugin", "both", "both, ours first"})
    void bothSpeakOnce(String ours) throws IOException, InterruptedException {
        Path library = Files.createDirectories(folder.resolve("library"));
        assertThat(new ApplicationCompilation(library)
                        .with(new HyperboundProcessor())
                        .files(Path.of("src/test/resources/constants/library"))
                        .compile())
                .isEmpty();
        // NullAway is on the path as well, and wants to be told something
        List<String> plugins = new ArrayList<>(List.of("-Xplugin:ErrorProne -XepOpt:NullAway:OnlyNullMarked=true"));
        if (!ours.equals("processor")) {
            plugins.add(ours.endsWith("first") ? 0 : 1, "-Xplugin:Hyperbound");
        }
        plugins.add(ours.equals("plugin") ? "-proc:none" : "-processor");
        if (!ours.equals("plugin")) {
            plugins.add(HyperboundProcessor.class.getName());
        }
        assertThat(javac(library, plugins)).containsExactlyElementsOf(SAID);
    }

    /** The file, the line and the name of each error, as they are printed. */
    private List<String> javac(Path library, List<String> more) throws IOException, InterruptedException {
        Path launch = Files.writeString(folder.resolve("Launch.java"), WRONG);
        Path later = Files.writeString(folder.resolve("Later.java"), WRONG.replace("Launch", "Later"));
        String path = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        for (String line : Files.readAllLines(OPENED)) {
            command.add("-J" + line.replace(' ', '='));
        }
        command.addAll(List.of("--release", "17", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
        command.addAll(List.of("-processorpath", path, "-classpath", library + File.pathSeparator + path));
        command.addAll(List.of("-d", folder.toString()));
        command.addAll(more);
        command.addAll(List.of(launch.toString(), later.toString()));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).as("what the compiler says of itself").noneMatch(line -> line.startsWith("error:"));
        return lines.stream()
                .map(ERROR::matcher)
                .filter(Matcher::find)
                .map(error -> error.group(1) + " " + error.group(2))
                .toList();
    }
}
