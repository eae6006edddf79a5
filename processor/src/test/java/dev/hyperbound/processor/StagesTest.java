package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Required parameters come first, in declaration order, or the code does not compile. */
final class StagesTest {
    private static final Behaviour TWO_REQUIRED = Behaviour.of("""
            @Algorithm(name = "demo")
            public interface Demo {
              @Range("[1, inf)") int numClasses();
              @Default("30") @Range("[1, inf)") int epochs();
              @Range("[1, inf)") int numTrainingSamples();
            }
            """);

    @Test
    void buildIsOutOfReachWithoutRequiredParameters() {
        assertThat(TWO_REQUIRED.doesNotCompile("DemoHyperparameters.builder().build();"))
                .contains("cannot find symbol")
                .contains("build()");
    }

    @Test
    void buildIsOutOfReachWithOneOfTwoRequiredParameters() {
        assertThat(TWO_REQUIRED.doesNotCompile("DemoHyperparameters.builder().numClasses(10).build();"))
                .contains("cannot find symbol")
                .contains("build()");
    }

    @Test
    void requiredParametersHaveAnOrder() {
        assertThat(TWO_REQUIRED.doesNotCompile("DemoHyperparameters.builder().numTrainingSamples(3);"))
                .contains("cannot find symbol");
    }

    @Test
    void stagesLeadToTheBuilder() {
        TWO_REQUIRED.runs("""
                DemoHyperparameters.NumClassesStage first = DemoHyperparameters.builder();
                DemoHyperparameters.NumTrainingSamplesStage second = first.numClasses(10);
                DemoHyperparameters.Builder last = second.numTrainingSamples(50_000);
                DemoHyperparameters built = last.epochs(40).build();
                assertThat(built.numClasses()).isEqualTo(10);
                assertThat(built.numTrainingSamples()).isEqualTo(50_000);
                assertThat(built.epochs()).isEqualTo(40);
                """);
    }

    @Test
    void aCastPastTheStagesReportsWhatIsMissing() {
        TWO_REQUIRED.runs("""
                DemoHyperparameters.Builder builder = (DemoHyperparameters.Builder) DemoHyperparameters.builder();
                assertThat(builder.validate()).extracting(Violation::kind)
                    .containsExactly(Violation.Kind.REQUIRED, Violation.Kind.REQUIRED);
                assertThatThrownBy(builder::build).isInstanceOf(InvalidHyperparametersException.class)
                    .hasMessageContaining("num_classes: required, but not set")
                    .hasMessageContaining("num_training_samples: required, but not set");
                """);
    }

    @Test
    void toBuilderLeadsToTheLastStage() {
        TWO_REQUIRED.runs("""
                DemoHyperparameters built = DemoHyperparameters.builder().numClasses(10).numTrainingSamples(5).build();
                DemoHyperparameters varied = built.toBuilder().numClasses(11).epochs(60).build();
                assertThat(varied.numClasses()).isEqualTo(11);
                assertThat(varied.numTrainingSamples()).isEqualTo(5);
                assertThat(varied.epochs()).isEqualTo(60);
                assertThat(built.epochs()).isEqualTo(30);
                """);
    }

    @Test
    void oneRequiredParameterMakesOneStage() {
        Behaviour.of("""
                        @Algorithm(name = "demo")
                        public interface Demo { String name(); }
                        """).runs("""
                        DemoHyperparameters.NameStage first = DemoHyperparameters.builder();
                        DemoHyperparameters.Builder last = first.name("a");
                        assertThat(last.build().name()).isEqualTo("a");
                        """);
    }

    @Test
    void withoutRequiredParametersThereIsNoStage() {
        Behaviour.of("""
                        @Algorithm(name = "demo")
                        public interface Demo { OptionalInt topK(); }
                        """).runs("""
                        DemoHyperparameters.Builder builder = DemoHyperparameters.builder();
                        assertThat(builder.build().topK()).isEmpty();
                        """);
    }
}
