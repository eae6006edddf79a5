package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the stub is among the sources, a message about a call tells where the stub says what is violated. */
class RulePlacesTest {
    private static final String STUB = """
            package app;
            import dev.hyperbound.*;
            /** Training. */
            @Algorithm
            @Rule("checkpoint <= epochs")
            public interface Training {
                /** Passes. */
                @Default("30")
                @MultipleOf(5)
                int epochs();
                /** How often. */
                @Default("1") int checkpoint();
            }
            """;

    private static final String LAUNCH = """
            package app;
            class Launch {
                Object run() {
                    return TrainingHyperparameters.builder()
                        .checkpoint(50)
                        .build();
                }
                Object another() {
                    return TrainingHyperparameters.builder().epochs(31);
                }
            }
            """;

    @TempDir
    private Path output;

    @Test
    void aStubThatComesLater() {
        assertThat(compiled("app.Launch", LAUNCH, "app.Training", STUB))
                .satisfiesExactly(this::tellsTheRule, this::tellsTheFactor);
    }

    @Test
    void aStubThatComesBefore() {
        assertThat(compiled("app.Training", STUB, "app.Launch", LAUNCH))
                .satisfiesExactly(this::tellsTheRule, this::tellsTheFactor);
    }

    @Test
    void aStubFromAClassFile() {
        assertThat(compiled("app.Training", STUB)).isEmpty();
        assertThat(compiled("app.Launch", LAUNCH))
                .extracting(ApplicationCompilation.Message::text)
                .containsExactly(
                        "[HB705] checkpoint = 50 must be at most epochs = 30 (default)",
                        "[HB701] epochs = 31: must be a multiple of 5");
    }

    /** Of a record, the component's annotation. */
    @Test
    void aRecordThatComesBefore() {
        String shape =
                "package app;\nimport dev.hyperbound.*;\npublic record Shape(\n@Range(\"[1, inf)\") int height, int width) {}";
        String stub = STUB.replace(
                "int checkpoint();", "int checkpoint();\n/** Shape. */ java.util.Optional<Shape> shape();");
        String launch = "package app;\nclass Launch { Object built = TrainingHyperparameters.builder().shape(0, 1); }";
        assertThat(compiled("app.Shape", shape, "app.Training", stub, "app.Launch", launch))
                .extracting(ApplicationCompilation.Message::text)
                .containsExactly(
                        "[HB701] shape.height = 0: must be at least 1\n    allowed: [1, inf), declared in Shape.java:4");
    }

    private void tellsTheRule(ApplicationCompilation.Message message) {
        assertThat(message.text()).contains("rule:    checkpoint <= epochs, declared in Training.java:5");
    }

    private void tellsTheFactor(ApplicationCompilation.Message message) {
        assertThat(message.text()).contains("allowed: multiples of 5, declared in Training.java:9");
    }

    private List<ApplicationCompilation.Message> compiled(String... namesAndTexts) {
        ApplicationCompilation compilation = new ApplicationCompilation(output).with(new HyperboundProcessor());
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            compilation.source(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return compilation.compile();
    }
}
