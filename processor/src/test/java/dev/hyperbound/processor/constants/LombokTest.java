package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import dev.hyperbound.processor.testing.StubClassPath;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok puts a {@code try} around methods, and getters into classes: what is wrong in them is told all the same. */
class LombokTest {
    private static final String WRONG = """
            package app;
            @lombok.Getter
            class Launch {
                private int epochs = 0;
                @lombok.SneakyThrows
                Object sneaky() {
                    Thread.sleep(1);
                    return library.TrainingHyperparameters.builder().learningRate(1.5).checkpointFrequency(31).build();
                }
                Object cleanup() throws java.io.IOException {
                    @lombok.Cleanup java.io.Reader reader = new java.io.StringReader("");
                    return library.TrainingHyperparameters.builder().learningRate(1.5).epochs(reader.read()).build();
                }
                Object val() {
                    lombok.val builder = library.TrainingHyperparameters.builder();
                    builder.checkpointFrequency(31);
                    return builder.build();
                }
                @lombok.SneakyThrows
                Object right() {
                    Thread.sleep(getEpochs());
                    return library.TrainingHyperparameters.builder().learningRate(0.5).build();
                }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void compileTheLibrary() {
        assertThat(new ApplicationCompilation(folder)
                        .with(new HyperboundProcessor())
                        .files(Path.of("src/test/resources/constants/library"))
                        .compile())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours first", "ours last", "plugin"})
    void inEitherOrder(String order) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .getDeclaredConstructor();
        constructor.setAccessible(true);
        Processor lombok = (Processor) constructor.newInstance();
        ApplicationCompilation application = new ApplicationCompilation(folder)
                .onClassPath(StubClassPath.folder(Class.forName("lombok.Getter")))
                .source("app.Launch", WRONG);
        switch (order) {
            case "ours first" -> application.with(new HyperboundProcessor()).with(lombok);
            case "ours last" -> application.with(lombok).with(new HyperboundProcessor());
            default -> application.with(lombok).plugin();
        }
        List<ApplicationCompilation.Message> messages = application.compile();
        assertThat(messages)
                .filteredOn(message -> !message.code().isEmpty())
                .extracting(message -> message.line() + " " + message.code())
                .containsExactly("8 HB701", "8 HB705", "12 HB701", "16 HB705");
        assertThat(messages)
                .noneMatch(message ->
                        message.kind().equals("error") && message.code().isEmpty());
    }
}
