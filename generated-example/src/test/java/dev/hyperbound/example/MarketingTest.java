package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.runtime.Violation;
import org.junit.jupiter.api.Test;

class MarketingTest {
    @Test
    void theBuilderAndTheMapMakeTheSameJob() {
        assertThat(MarketingJob.read()).isEqualTo(MarketingJob.hyperparameters());
        assertThat(MarketingJob.hyperparameters().toMap())
                .containsEntry("num_round", "10")
                .containsEntry("objective", "binary:logistic")
                .containsEntry("eval_metric", "auc")
                .containsEntry("rate_drop", "0.3")
                .containsEntry("tweedie_variance_power", "1.4")
                .containsEntry("eta", "0.3");
    }

    @Test
    void whatTheNotebookSetsInVainIsToldBeforeTheJobStarts() {
        assertThat(Run.of("train-marketing").err())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("warning: tweedie_variance_power = 1.4: set, but used only"),
                        line -> assertThat(line).startsWith("warning: rate_drop = 0.3: set, but used only"));
    }

    @Test
    void theBuilderAndTheDescriptionMakeTheSameSearch() {
        assertThat(MarketingTuning.read()).isEqualTo(MarketingTuning.searchSpace());
        assertThat(MarketingTuning.searchSpace().warnings())
                .extracting(Violation::message)
                .containsExactly("eta tuned from 0.0 to 1.0: recommended is from 0.1 to 0.5");
    }
}
