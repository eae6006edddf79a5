package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Tuning over listed values, and without a recommended range. */
final class ListedTuningTest {
    private static final Behaviour NET = Behaviour.of("""
            @Algorithm(name = "net")
            @Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
            @Rule("batch <= samples")
            public interface Net {
              enum Optimizer { SGD, ADAM, NAG }
              enum Auto { AUTO }
              @Range("[1, inf)") @Tunable(among = {"16", "32", "64"}) int batch();
              @Default("1000") int samples();
              @Default("0.1") @Range("[0, 1]") @Tunable double rate();
              @Default("sgd") @Tunable(among = {"sgd", "adam"}) Optimizer optimizer();
              @Default("auto") @Range("[1, 100]") @Tunable("[1, 10]") IntOr<Auto> workers();
              @Tunable(among = {"1", "2"}) OptionalLong seed();
            }
            """);

    private static final String START = """
            var start = NetTuning.builder().tuneBatch();
            """;

    @Test
    void theRecommendedValuesOrOthers() {
        NET.runs(START + """
                assertThat(start.tuneOptimizer().build().parameterRanges()).containsExactly(
                    new ParameterRange.Categorical("batch", List.of("16", "32", "64")),
                    new ParameterRange.Categorical("optimizer", List.of("sgd", "adam")));
                assertThat(start.tuneOptimizer(Net.Optimizer.NAG).tuneBatchAmong(8, 16).tuneSeed().build()
                    .parameterRanges()).contains(new ParameterRange.Categorical("batch", List.of("8", "16")),
                        new ParameterRange.Categorical("seed", List.of("1", "2")));
                assertThat(start.tuneBatch(1, 8).tuneRateAmong(0.1, 0.25).build().parameterRanges()).contains(
                    new ParameterRange.Integer("batch", "1", "8", Scale.AUTO),
                    new ParameterRange.Categorical("rate", List.of("0.1", "0.25")));
                assertThat(NetTuning.builder().tuneBatchAmong(8, 16).batch(4).tuneRate(0.1, 0.2).build()
                    .parameterRanges()).hasSize(1);
                """);
    }

    @Test
    void numbersAndKeywords() {
        NET.runs(START + """
                var job = start.tuneWorkersAmong(IntOr.of(3), IntOr.of(Net.Auto.AUTO)).build();
                assertThat(job.parameterRanges()).contains(
                    new ParameterRange.Categorical("workers", List.of("3", "auto")));
                assertThat(NetTuning.from(job.staticHyperparameters(), job.parameterRanges(), job.objective()))
                    .isEqualTo(job);
                """);
    }

    @Test
    void listedValuesAreHeldToConstraintsAndRulesAtEachOfThem() {
        NET.runs(START + """
                assertThat(start.tuneBatchAmong(0, 16).validate()).extracting(Violation::message)
                    .containsExactly("batch tuned over \\"0\\", \\"16\\": batch = 0: must be at least 1");
                var some = start.tuneBatchAmong(2000, 16).build();
                assertThat(some.warnings()).extracting(Violation::message).containsExactly(
                    "at batch = 2000: batch must be at most samples = 1000 (default)");
                assertThat(start.tuneBatchAmong(2000, 3000).validate()).extracting(Violation::kind)
                    .containsExactly(Violation.Kind.TUNING);
                """);
    }
}
