package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Rules and conditions as applications meet them. */
final class RulesTest {
    private static final Behaviour DEMO = Behaviour.of("""
            @Algorithm(name = "demo")
            @Rule("checkpoint_frequency <= epochs")
            @Rule("total % parts == 0")
            @Rule(value = "!pretrained || layers in [18, 34]", message = "transfer learning needs 18 or 34 layers")
            @Rule(value = "epochs < 1000", message = "that takes long", severity = Severity.WARNING)
            @Rule("size(name) <= 3")
            @Rule("steps.all(step, step < epochs)")
            @Rule("shape.height >= shape.width")
            public interface Demo {
              enum Optimizer { SGD, ADAM, NAG }
              enum ContentType { IMAGE, RECORD }
              record Shape(int height, int width) {}
              @Range("[1, inf)") int numClasses();
              String name();
              @Default("30") @Range("[1, inf)") int epochs();
              @Range("[1, inf)") OptionalInt checkpointFrequency();
              @Default("sgd") Optimizer optimizer();
              @Default("0.9") @Range("[0, 1]") @UsedWhen("optimizer in ['sgd', 'nag']") double momentum();
              @Context Optional<ContentType> contentType();
              @RequiredWhen("content_type == 'image'") OptionalInt resize();
              @Default("false") boolean pretrained();
              @Default("18") int layers();
              @Default("10") int total();
              @Default("2") int parts();
              Optional<List<Integer>> steps();
              @Default("2,1") Shape shape();
            }
            """);

    private static final String BUILDER = "var b = DemoHyperparameters.builder().numClasses(3).name(\"abc\");\n";

    @Test
    void aRuleNamesBothSidesWithTheirValues() {
        DEMO.runs(BUILDER + """
                assertThat(b.checkpointFrequency(30).validate()).isEmpty();
                List<Violation> found = b.checkpointFrequency(31).validate();
                assertThat(found).hasSize(1);
                assertThat(found.get(0).kind()).isEqualTo(Violation.Kind.RULE);
                assertThat(found.get(0).parameters()).containsExactly("checkpoint_frequency", "epochs");
                assertThat(found.get(0).constraint()).isEqualTo("checkpoint_frequency <= epochs");
                assertThat(found.get(0).message()).contains("checkpoint_frequency = 31").contains("epochs = 30 (default)");
                assertThat(b.epochs(29).validate().get(0).message()).contains("epochs = 29").doesNotContain("default");
                """);
    }

    @Test
    void anAbsentParameterBreaksNoRule() {
        DEMO.runs(
                BUILDER
                        + "assertThat(b.checkpointFrequency(31).checkpointFrequency(OptionalInt.empty()).validate()).isEmpty();");
    }

    @Test
    void theAuthorsWordsComeFirst() {
        DEMO.runs(BUILDER + """
                assertThat(b.pretrained(true).layers(20).validate()).singleElement().satisfies(violation ->
                    assertThat(violation.message()).startsWith("transfer learning needs 18 or 34 layers")
                        .contains("layers = 20").contains("pretrained = true"));
                """);
    }

    @Test
    void oneMistakeIsOneViolation() {
        DEMO.runs(BUILDER + """
                assertThat(b.epochs(0).checkpointFrequency(5).validate()).hasSize(1);
                Map<String, String> map = Map.of("num_classes", "3", "name", "abc", "epochs", "x", "checkpoint_frequency", "40");
                assertThat(DemoHyperparameters.check(map)).hasSize(1);
                assertThat(DemoHyperparameters.check(Map.of("num_classes", "3"))).hasSize(1);
                """);
    }

    @Test
    void aRuleThatCannotBeComputedSaysWhy() {
        DEMO.runs(BUILDER + """
                assertThat(b.parts(3).validate()).singleElement().satisfies(violation ->
                    assertThat(violation.message()).contains("total = 10").contains("parts = 3"));
                assertThat(b.parts(0).validate()).singleElement().satisfies(violation -> {
                  assertThat(violation.kind()).isEqualTo(Violation.Kind.RULE);
                  assertThat(violation.message()).isEqualTo("total % parts == 0 cannot be checked: parts is 0");
                });
                """);
    }

    @Test
    void stringsListsAndRecordsTakePart() {
        DEMO.runs(BUILDER + """
                assertThat(b.name("\\uD83D\\uDE00abc").validate()).hasSize(1);
                assertThat(b.name("\\uD83D\\uDE00ab").validate()).isEmpty();
                assertThat(b.steps(10, 30).validate()).hasSize(1);
                assertThat(b.steps(10, 29).validate()).isEmpty();
                assertThat(b.shape(1, 2).validate()).hasSize(1);
                """);
    }

    @Test
    void aWarningDoesNotStopTheBuild() {
        DEMO.runs(BUILDER + """
                DemoHyperparameters built = b.epochs(1000).build();
                assertThat(built.warnings()).singleElement().satisfies(violation -> {
                  assertThat(violation.severity()).isEqualTo(Severity.WARNING);
                  assertThat(violation.message()).startsWith("that takes long").contains("epochs = 1000");
                });
                assertThat(DemoHyperparameters.check(built.toMap())).hasSize(1);
                """);
    }

    @Test
    void unusedValuesAreWarnings() {
        DEMO.runs(BUILDER + """
                assertThat(b.momentum(0.5).build().warnings()).isEmpty();
                assertThat(b.optimizer(Demo.Optimizer.NAG).build().warnings()).isEmpty();
                assertThat(b.optimizer(Demo.Optimizer.ADAM).build().warnings()).singleElement().satisfies(violation ->
                    assertThat(violation.message()).contains("momentum = 0.5").contains("\\"adam\\""));
                assertThat(b.momentum(0.9).build().warnings()).isEmpty();
                """);
    }

    @Test
    void whatAConditionRequiresMustBeThere() {
        DEMO.runs(BUILDER + """
                assertThat(b.validate()).isEmpty();
                assertThat(b.contentType(Demo.ContentType.RECORD).validate()).isEmpty();
                assertThat(b.contentType(Demo.ContentType.IMAGE).validate()).singleElement().satisfies(violation -> {
                  assertThat(violation.kind()).isEqualTo(Violation.Kind.REQUIRED);
                  assertThat(violation.parameters()).containsExactly("resize");
                });
                assertThat(b.resize(256).validate()).isEmpty();
                """);
    }

    @Test
    void unknownKeysMalformedNumbersMissingOnesAndRulesAreFourViolations() {
        DEMO.runs("""
                Map<String, String> map = new HashMap<>(Map.of("name", "abc", "epoch", "3", "layers", "1.0", "parts", "3"));
                assertThat(DemoHyperparameters.check(map)).hasSize(4).extracting(Violation::kind).containsExactly(
                    Violation.Kind.REQUIRED, Violation.Kind.MALFORMED, Violation.Kind.UNKNOWN, Violation.Kind.RULE);
                assertThat(DemoHyperparameters.check(map).get(2).message()).contains("did you mean \\"epochs\\"?");
                """);
    }
}
