package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every compilation starts a processor that has never run. To link one lambda takes the JVM as long as to check a stub,
 * so that what correct stubs and right constants make run is written with loops; lambdas may wait where something is
 * wrong.
 */
@Tag("slow")
final class ColdStartTest {
    private static final Pattern LAMBDA = Pattern.compile("(dev\\.hyperbound\\.[\\w.$]+?)\\$\\$Lambda");

    /** Constants that setters are given, and that are right. */
    private static final String APPLICATION = """
            package cases;

            import java.util.List;

            class Launch {
                Object rules(int epochs) {
                    return RulesHyperparameters.builder().epochs(epochs).checkpointFrequency(2)
                            .optimizer(Rules.Optimizer.ADAM).beta(0.5).total(20).build();
                }

                Object types() {
                    int number = 3;
                    return EveryTypeHyperparameters.builder().number(number).text("a" + "b")
                            .optimizer(EveryType.Optimizer.SGD).shape(new EveryType.Shape(1, 0.5, "cm", null))
                            .rates(List.of(0.5, 1.0)).network("vgg-16").layers(34).steps(10, 20).maybeText("x").build();
                }
            }
            """;

    @TempDir
    Path output;

    @Test
    void correctCodeLinksNoLambda() throws IOException, InterruptedException {
        List<String> files = new ArrayList<>(stubs());
        files.add(Files.writeString(output.resolve("Launch.java"), APPLICATION).toString());
        List<String> loaded = classesLoadedFor(files);

        assertThat(loaded)
                .anyMatch(line -> line.contains(" dev.hyperbound.processor.docs.output.DocsOutput "))
                .anyMatch(line -> line.contains(" dev.hyperbound.processor.constants.judge.ChainCheck "));
        // What rules see of an enum's constants is made only where a rule asks for it
        assertThat(loaded)
                .flatMap(line -> LAMBDA.matcher(line)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .containsOnly("dev.hyperbound.processor.java.OperandCode");
        // The hash code of a record, or whether two are equal, is linked as a lambda is; javac has records after 17,
        // too
        if (Runtime.version().feature() == 17) {
            assertThat(loaded).noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "));
        }
    }

    private static List<String> stubs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"), 2)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
    }

    private List<String> classesLoadedFor(List<String> stubs) throws IOException, InterruptedException {
        Path log = output.resolve("classes.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Xlog:class+load:file=" + log.getFileName(),
                "-d",
                ".",
                "-cp",
                System.getProperty("java.class.path"),
                "-processor",
                HyperboundProcessor.class.getName()));
        for (String stub : stubs) {
            command.add(Path.of(stub).toAbsolutePath().toString());
        }
        Process javac = new ProcessBuilder(command)
                .directory(output.toFile())
                .redirectErrorStream(true)
                .start();
        String messages = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(javac.waitFor()).as(messages).isZero();
        return Files.readAllLines(log);
    }
}
