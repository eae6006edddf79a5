package dev.hyperbound.sagemaker;

import dev.hyperbound.Description;

/** Kind of model that a round of XGBoost adds. */
public enum Booster {
    @Description("A decision tree.")
    GBTREE,
    @Description("A linear model.")
    GBLINEAR,
    @Description("A decision tree, fitted while some of the earlier ones are dropped at random, against overfitting.")
    DART
}
