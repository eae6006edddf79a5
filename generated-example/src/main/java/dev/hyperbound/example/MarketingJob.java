package dev.hyperbound.example;

import dev.hyperbound.sagemaker.Xgboost.TrainingObjective;
import dev.hyperbound.sagemaker.XgboostHyperparameters;
import java.util.Map;

/** Who will subscribe after a call? The direct-marketing data of SageMaker's public notebook, learned by XGBoost. */
final class MarketingJob {
    private MarketingJob() {}

    /** Builds the hyperparameters as the notebook has them, two without effect included: they become warnings. */
    static XgboostHyperparameters hyperparameters() {
        return XgboostHyperparameters.builder()
                .numRound(10)
                .objective(TrainingObjective.BINARY_LOGISTIC)
                .evalMetric("auc")
                .rateDrop(0.3)
                .tweedieVariancePower(1.4)
                .build();
    }

    /** The same as the service is sent it, read back. */
    static XgboostHyperparameters read() {
        return XgboostHyperparameters.fromMap(Map.of(
                "num_round", "10",
                "objective", "binary:logistic",
                "eval_metric", "auc",
                "rate_drop", "0.3",
                "tweedie_variance_power", "1.4"));
    }
}
