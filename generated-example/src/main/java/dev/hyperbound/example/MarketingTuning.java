package dev.hyperbound.example;

import dev.hyperbound.Goal;
import dev.hyperbound.Scale;
import dev.hyperbound.runtime.ParameterRange;
import dev.hyperbound.runtime.TuningObjective;
import dev.hyperbound.sagemaker.Xgboost.TrainingObjective;
import dev.hyperbound.sagemaker.XgboostTuning;
import java.util.List;
import java.util.Map;

/** The search of the same notebook: how fast, how cautious and how deep to learn from the direct-marketing data. */
final class MarketingTuning {
    private MarketingTuning() {}

    /** Builds the search space: four parameters are tuned, the rest is fixed. */
    static XgboostTuning searchSpace() {
        return XgboostTuning.builder()
                .numRound(10)
                .objective(TrainingObjective.BINARY_LOGISTIC)
                .evalMetric("auc")
                .tuneEta(0.0, 1.0)
                .tuneMinChildWeight(1.0, 10.0)
                .tuneAlpha(0.0, 2.0)
                .tuneMaxDepth(1, 10)
                .optimize("validation:auc")
                .build();
    }

    /** The same as the service describes it, read back. */
    static XgboostTuning read() {
        return XgboostTuning.from(
                Map.of("num_round", "10", "objective", "binary:logistic", "eval_metric", "auc"),
                List.of(
                        new ParameterRange.Continuous("eta", "0", "1", Scale.AUTO),
                        new ParameterRange.Continuous("min_child_weight", "1", "10", Scale.AUTO),
                        new ParameterRange.Continuous("alpha", "0", "2", Scale.AUTO),
                        new ParameterRange.Integer("max_depth", "1", "10", Scale.AUTO)),
                new TuningObjective("validation:auc", Goal.MAXIMIZE));
    }
}
