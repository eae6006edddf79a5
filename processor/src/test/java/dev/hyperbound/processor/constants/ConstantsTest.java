package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import dev.hyperbound.processor.testing.InEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applications with mistakes: each line of {@code constants} that ends in {@code // error: HB701} gets that, and no other
 * line gets anything.
 */
class ConstantsTest {
    private static final Path CASES = Path.of("src/test/resources/constants");
    private static final Pattern MARK = Pattern.compile("// (error|warning): (HB7\\d\\d)");
    private static final String LIBRARY = "library";
    private static final List<String> WITH_STUBS = List.of("order", "records");

    private static final String WRONG = """
            package app;
            class Launch {
                Object run() {
                    return library.TrainingHyperparameters.builder().learningRate(1.5).checkpointFrequency(31).build();
                }
            }
            """;

    @TempDir
    private static Path library;

    @BeforeAll
    static void compileTheLibrary() {
        ApplicationCompilation compiled = new ApplicationCompilation(library).files(CASES.resolve(LIBRARY));
        assertThat(compiled.with(new HyperboundProcessor()).compile()).isEmpty();
    }

    private static ApplicationCompilation application() {
        return new ApplicationCompilation(library);
    }

    @TestFactory
    Stream<DynamicTest> processorTellsWhatIsWrong() {
        ApplicationCompilation all = application();
        cases().forEach(name -> all.files(CASES.resolve(name)));
        return compare(all.with(new HyperboundProcessor()).compile(), cases());
    }

    /** Without processors there is no stub of one's own. */
    @TestFactory
    Stream<DynamicTest> pluginTellsTheSame() {
        List<String> names =
                cases().stream().filter(name -> !WITH_STUBS.contains(name)).toList();
        ApplicationCompilation all = application().options("-proc:none").plugin();
        names.forEach(name -> all.files(CASES.resolve(name)));
        return compare(all.compile(), names);
    }

    private static Stream<DynamicTest> compare(List<ApplicationCompilation.Message> messages, List<String> names) {
        return names.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(messages.stream()
                                        .filter(message -> message.file().startsWith(name + "/"))
                                        .map(message -> message.line() + " " + message.kind() + " " + message.code())
                                        .toList())
                                .isEqualTo(expected(name))));
    }

    private static List<String> cases() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals(LIBRARY))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> expected(String name) throws IOException {
        List<String> expected = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES.resolve(name))) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    Matcher mark = MARK.matcher(lines.get(i));
                    while (mark.find()) {
                        expected.add((i + 1) + " " + mark.group(1) + " " + mark.group(2));
                    }
                }
            }
        }
        return expected;
    }

    @Test
    void processorAndPluginTogetherSayItOnce() {
        assertThat(application()
                        .with(new HyperboundProcessor())
                        .plugin()
                        .source("app.Launch", WRONG)
                        .compile())
                .extracting(ApplicationCompilation.Message::code)
                .containsExactly("HB701", "HB705");
    }

    @Test
    void theSentenceIsTheRunTimesOwn() {
        assertThat(application()
                        .with(new HyperboundProcessor())
                        .source("app.Launch", WRONG)
                        .compile())
                .extracting(ApplicationCompilation.Message::text)
                .containsExactly(
                        "[HB701] learning_rate = 1.5: must be from 0 to 1",
                        "[HB705] checkpoint_frequency = 31 must be at most epochs = 30 (default)");
    }

    @Test
    void severitiesAreLoweredAndRaised() {
        String doubtful =
                WRONG.replace(".learningRate(1.5).checkpointFrequency(31)", ".learningRate(1.5).epochs(2000)");
        assertThat(application()
                        .with(new HyperboundProcessor())
                        .options("-Ahyperbound.severity=HB701:warning,HB710:error")
                        .source("app.Launch", doubtful)
                        .compile())
                .filteredOn(message -> !message.code().isEmpty())
                .extracting(message -> message.kind() + " " + message.code())
                .containsExactly("warning HB701", "error HB710");
        assertThat(application()
                        .options("-proc:none")
                        .plugin("severity=HB701:off,HB201:warning")
                        .source("app.Launch", WRONG)
                        .compile())
                .extracting(message -> message.kind() + " " + message.code())
                .containsExactly("warning HB513", "error HB705");
    }

    /** An application without a stub has no annotation of ours: javac must not warn of an option that nobody took. */
    @Test
    void optionsAreTakenWhereThereIsNoStub() {
        assertThat(application()
                        .with(new HyperboundProcessor())
                        .options("-Ahyperbound.severity=HB701:off,HB705:off", "-Werror")
                        .source("app.Launch", WRONG)
                        .compile())
                .isEmpty();
    }

    @Test
    void switchedOffAsAWholeIsSilent() {
        assertThat(application()
                        .options("-proc:none")
                        .with(new HyperboundProcessor())
                        .plugin("severity=HB701:off,HB702:off,HB703:off,HB704:off,HB705:off,HB706:off,HB707:off")
                        .source("app.Launch", WRONG)
                        .compile())
                .isEmpty();
    }

    /** Nobody reads the value of a secret in the log of a build. */
    @Test
    void secretsAreNotShown() {
        List<ApplicationCompilation.Message> messages = application()
                .options("-proc:none")
                .plugin()
                .source("app.Launch", """
                        package app;
                        import java.util.Map;
                        class Launch {
                            void run() {
                                library.TrainingHyperparameters.builder().token("S3CR3T");
                                library.TrainingHyperparameters.builder().set("token", "S3CR3T");
                                library.TrainingHyperparameters.fromMap(Map.of("token", "S3CR3T"));
                                library.TrainingHyperparameters.fromValues(Map.of("token", "S3CR3T"));
                            }
                        }
                        """)
                .compile();
        assertThat(messages)
                .extracting(ApplicationCompilation.Message::code)
                .containsExactly("HB701", "HB701", "HB701", "HB701");
        assertThat(messages).noneMatch(message -> message.text().contains("S3CR3T"));
        assertThat(messages).allMatch(message -> message.text().contains("***"));
    }

    @Test
    void aWrappedEnvironmentIsSilentAndThePluginSpeaks() {
        assertThat(wrapped().source("app.Launch", WRONG).compile()).isEmpty();
        assertThat(wrapped().plugin().source("app.Launch", WRONG).compile()).hasSize(2);
    }

    private static ApplicationCompilation wrapped() {
        return application().with(new InEnvironment("getFiler", (method, arguments) -> {}));
    }

    @Test
    void aProcessorAheadThatClaimsEverything() {
        ApplicationCompilation claimed = application()
                .with(new Claiming())
                .with(new HyperboundProcessor())
                .plugin()
                .source("app.Launch", WRONG);
        assertThat(claimed.compile()).hasSize(2);
    }

    @Test
    void onlyProcessingIsSilent() {
        assertThat(application()
                        .with(new HyperboundProcessor())
                        .options("-proc:only")
                        .source("app.Launch", WRONG)
                        .compile())
                .isEmpty();
    }

    @Test
    void theEclipseCompilerIsSilent() {
        assertThat(application()
                        .with(new HyperboundProcessor())
                        .eclipse()
                        .source("app.Launch", WRONG)
                        .compile())
                .isEmpty();
    }

    /** What does not compile is javac's to tell. */
    @Test
    void codeWithErrorsIsSilent() {
        assertThat(application()
                        .with(new HyperboundProcessor())
                        .source("app.Launch", """
                                package app;
                                class Launch {
                                    void run() {
                                        library.TrainingHyperparameters.builder().epochs(0, 1).build();
                                        library.TrainingHyperparameters.builder().epochs(missing()).build();
                                        library.TrainingHyperparameters.builder().epochs(0 + "").build();
                                        library.TrainingHyperparameters.builder().set("epochs").build();
                                        library.TrainingHyperparameters.builder().optimizer(Missing.A).build();
                                        library.TrainingHyperparameters.fromMap();
                                    }
                                }
                                """)
                        .all())
                .isNotEmpty()
                .extracting(ApplicationCompilation.Message::code)
                .containsOnly("");
    }

    private static final class Claiming extends AbstractProcessor {
        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        @SuppressWarnings("DoNotClaimAnnotations") // as some processors do
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return true;
        }
    }
}
