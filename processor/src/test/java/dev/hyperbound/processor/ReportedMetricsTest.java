package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Metrics that an algorithm reports for some values only. */
final class ReportedMetricsTest {
    private static final Behaviour BOOST = Behaviour.of("""
            @Algorithm(name = "boost")
            @Objective(metric = "validation:auc", goal = Goal.MAXIMIZE, when = "objective == 'binary' || has(metric)")
            @Objective(metric = "validation:rmse", goal = Goal.MINIMIZE, when = "objective == 'square' && depth > 2")
            @Objective(metric = "validation:loss", goal = Goal.MINIMIZE)
            public interface Boost {
              enum Loss { BINARY, SQUARE }
              @Default("square") @WireName("objective") @Tunable Loss loss();
              @Range("[1, 20]") @Tunable("[2, 8]") OptionalInt depth();
              Optional<String> metric();
              @Default("0.1") @Range("[0, 1]") @Tunable("[0.1, 0.5]") double eta();
            }
            """);

    @Test
    void aMetricThatIsReportedNowhereIsAnError() {
        BOOST.runs("""
                var job = BoostTuning.builder().tuneEta().optimize("validation:auc");
                assertThat(job.validate()).extracting(Violation::toString).containsExactly(
                    "TUNING: objective = \\"validation:auc\\": reported only when objective is \\"binary\\" or metric is set,"
                        + " not at any point");
                assertThat(job.metric("auc").validate()).isEmpty();
                assertThat(job.metric(Optional.empty()).loss(Boost.Loss.BINARY).build().warnings()).isEmpty();
                assertThat(BoostTuning.builder().tuneEta().optimize("validation:loss").build().warnings()).isEmpty();
                var rmse = BoostTuning.builder().tuneDepth(1, 2).optimize("validation:rmse");
                assertThat(rmse.validate()).hasSize(1);
                """);
    }

    @Test
    void aMetricThatIsNotReportedAtSomePointIsDoubtful() {
        BOOST.runs("""
                var job = BoostTuning.builder().tuneLoss().optimize("validation:auc").build();
                assertThat(job.warnings()).extracting(Violation::toString, Violation::severity).containsExactly(tuple(
                    "TUNING: objective = \\"validation:auc\\": reported only when objective is \\"binary\\" or metric is set,"
                        + " not at objective = \\"square\\"", Severity.WARNING));
                var depth = BoostTuning.builder().tuneDepth(2, 8).optimize("validation:rmse").build();
                assertThat(depth.warnings()).extracting(Violation::message).containsExactly(
                    "objective = \\"validation:rmse\\": reported only when objective is \\"square\\" and depth is greater than 2,"
                        + " not at depth = 2");
                """);
    }

    @Test
    void unknownCountsAsReported() {
        BOOST.runs("""
                var job = BoostTuning.builder().tuneEta().optimize("validation:rmse").build();
                assertThat(job.warnings()).isEmpty();
                assertThat(BoostTuning.from(job.staticHyperparameters(), job.parameterRanges(), job.objective()))
                    .isEqualTo(job);
                """);
    }
}
