package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Maps in both directions. */
final class MapsTest {
    private static final Behaviour DEMO = Behaviour.of("""
            @Algorithm(name = "demo")
            public interface Demo {
              enum Optimizer { SGD, @WireName("adam-w") ADAM }
              enum Channel { TRAIN, TEST }
              record Shape(int height, double width) {}
              @Range("[1, inf)") int numClasses();
              @Default("30") @Range("[1, inf)") int epochs();
              @Default("sgd") Optimizer optimizer();
              @Default("0.9") @Range("[0, 1]") @UsedWhen("optimizer == 'sgd'") double momentum();
              @Default("0.0") double tolerance();
              @Default("False") @WireBoolean(yes = "True", no = "False") boolean earlyStopping();
              OptionalInt topK();
              Optional<List<Integer>> steps();
              @Default("2,0.5") Shape shape();
              @Context Optional<Channel> channel();
            }
            """);

    @Test
    void everyValueIsSentInDeclarationOrder() {
        DEMO.runs("""
                Map<String, String> map = DemoHyperparameters.builder().numClasses(10).steps(10, 20).topK(5).build().toMap();
                assertThat(map).containsExactly(
                    entry("num_classes", "10"), entry("epochs", "30"), entry("optimizer", "sgd"), entry("momentum", "0.9"),
                    entry("tolerance", "0.0"), entry("early_stopping", "False"), entry("top_k", "5"),
                    entry("steps", "10,20"), entry("shape", "2,0.5"));
                assertThatThrownBy(() -> map.put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
                """);
    }

    @Test
    void whatIsNotUsedIsSentOnlyIfItWasSet() {
        DEMO.runs("""
                var b = DemoHyperparameters.builder().numClasses(10).optimizer(Demo.Optimizer.ADAM);
                assertThat(b.build().toMap()).doesNotContainKey("momentum").containsEntry("optimizer", "adam-w");
                assertThat(b.build().warnings()).isEmpty();
                DemoHyperparameters set = b.momentum(0.5).build();
                assertThat(set.toMap()).containsEntry("momentum", "0.5");
                assertThat(set.warnings()).hasSize(1);
                assertThat(set.warnings().get(0).kind()).isEqualTo(Violation.Kind.UNUSED);
                assertThat(set.warnings().get(0).severity()).isEqualTo(Severity.WARNING);
                assertThat(set.warnings().get(0).message()).contains("momentum = 0.5").contains("adam-w");
                """);
    }

    @Test
    void theMinimalMapHasWhatDiffersFromTheDefault() {
        DEMO.runs("""
                DemoHyperparameters minimal = DemoHyperparameters.builder().numClasses(10).build();
                assertThat(minimal.toMinimalMap()).containsExactly(entry("num_classes", "10"));
                DemoHyperparameters other = minimal.toBuilder().epochs(31).earlyStopping(true).shape(1, 1e-8).tolerance(-0.0).build();
                assertThat(other.toMinimalMap()).containsExactly(
                    entry("num_classes", "10"), entry("epochs", "31"), entry("tolerance", "-0.0"),
                    entry("early_stopping", "True"), entry("shape", "1,1e-08"));
                assertThat(DemoHyperparameters.fromMap(other.toMinimalMap())).isEqualTo(other);
                assertThat(DemoHyperparameters.fromMap(other.toMap())).isEqualTo(other);
                """);
    }

    @Test
    void contextTakesPartButIsNeverSent() {
        DEMO.runs("""
                var b = DemoHyperparameters.builder().numClasses(10).channel(Demo.Channel.TEST);
                assertThat(b.build().toMap()).doesNotContainKey("channel");
                assertThat(b.build().toString()).contains("channel=test").contains("num_classes=10");
                assertThat(b.set("channel", "train").build().channel()).hasValue(Demo.Channel.TRAIN);
                List<Violation> found = DemoHyperparameters.check(Map.of("num_classes", "1", "channel", "test"));
                assertThat(found).hasSize(1);
                assertThat(found.get(0).message()).contains("never sent; set it on the builder");
                """);
    }

    @Test
    void readingIsStrictAndCollectsEverything() {
        DEMO.runs("""
                Map<String, String> map = new LinkedHashMap<>();
                map.put("epoch", "3");
                map.put("shape", "1,x");
                map.put("epochs", "3.0");
                map.put("optimizer", "adamw");
                map.put("early_stopping", "yes");
                map.put("tolerance", "+1");
                map.put("top_k", " 5");
                map.put("_tuning_objective_metric", "x");
                assertThat(DemoHyperparameters.check(map)).extracting(violation -> violation.parameters().get(0))
                    .containsExactly("num_classes", "epochs", "optimizer", "tolerance", "early_stopping", "top_k", "shape", "epoch");
                assertThatThrownBy(() -> DemoHyperparameters.fromMap(map))
                    .isInstanceOf(InvalidHyperparametersException.class)
                    .hasMessageContaining("8 violations in demo")
                    .hasMessageContaining("did you mean \\"epochs\\"?")
                    .hasMessageContaining("did you mean \\"adam-w\\"?");
                """);
    }

    @Test
    void whatIsAcceptedInReading() {
        DEMO.runs("""
                DemoHyperparameters read = DemoHyperparameters.fromMap(Map.of(
                    "num_classes", "3", "steps", "10, 20", "early_stopping", "true", "shape", "1, 2e0"));
                assertThat(read.steps().get()).containsExactly(10, 20);
                assertThat(read.earlyStopping()).isTrue();
                assertThat(read.shape()).isEqualTo(new Demo.Shape(1, 2.0));
                assertThat(DemoHyperparameters.fromMap(Map.of("num_classes", "3", "steps", "")).steps()).isEmpty();
                """);
    }

    @Test
    void aNumberThatIsNotFiniteIsAViolation() {
        DEMO.runs("""
                for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                  assertThat(DemoHyperparameters.builder().numClasses(1).tolerance(wrong).shape(1, wrong).momentum(wrong).validate())
                      .extracting(Violation::kind)
                      .containsExactly(Violation.Kind.RANGE, Violation.Kind.RANGE, Violation.Kind.RANGE);
                }
                """);
    }

    @Test
    void parametersDescribeThemselves() {
        DEMO.runs("""
                assertThat(DemoHyperparameters.PARAMETERS).hasSize(10);
                Parameter momentum = DemoHyperparameters.PARAMETERS.get(3);
                assertThat(momentum.wireName()).isEqualTo("momentum");
                assertThat(momentum.type()).isEqualTo(ParameterType.Numeric.DOUBLE);
                assertThat(momentum.required()).isFalse();
                assertThat(momentum.defaultValue()).hasValue("0.9");
                assertThat(momentum.range()).hasValue("[0, 1]");
                assertThat(momentum.usedWhen()).hasValue("optimizer == 'sgd'");
                assertThat(DemoHyperparameters.PARAMETERS.get(0).required()).isTrue();
                assertThat(DemoHyperparameters.PARAMETERS.get(2).allowedValues()).containsExactly("sgd", "adam-w");
                assertThat(DemoHyperparameters.PARAMETERS.get(9).context()).isTrue();
                """);
    }

    @Test
    void equalityIsByValue() {
        DEMO.runs("""
                var b = DemoHyperparameters.builder().numClasses(10).steps(1).topK(0);
                assertThat(b.build()).isEqualTo(b.build()).hasSameHashCodeAs(b.build());
                assertThat(b.build()).isNotEqualTo(b.topK(OptionalInt.empty()).build());
                assertThat(b.tolerance(0.0).build()).isNotEqualTo(b.build().toBuilder().tolerance(-0.0).build());
                assertThat(b.build().equals(null)).isFalse();
                """);
    }

    @Test
    void aSeparatorMayBeACharacterThatTemplatesKnow() {
        Behaviour.of("""
                @Algorithm(name = "cut")
                public interface Cut {
                  record Shape(int height, double width) {}
                  @Separator("$") @Default("2$0.5") Shape shape();
                  @Separator("$$") Optional<Shape> other();
                  @Separator("%") @Default("1%2") List<Integer> steps();
                  @Separator("\\\\") @Default("a\\\\b") List<String> names();
                }
                """).runs("""
                CutHyperparameters cut = CutHyperparameters.builder().shape(3, 1.5).other(4, 2).build();
                assertThat(cut.toMap()).containsExactly(
                    entry("shape", "3$1.5"), entry("other", "4$$2.0"), entry("steps", "1%2"), entry("names", "a\\\\b"));
                assertThat(CutHyperparameters.fromMap(cut.toMap())).isEqualTo(cut);
                """);
    }
}
