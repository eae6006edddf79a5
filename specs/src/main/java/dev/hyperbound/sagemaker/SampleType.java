package dev.hyperbound.sagemaker;

import dev.hyperbound.Description;

/** How XGBoost draws the trees to drop. */
public enum SampleType {
    @Description("Each with the same probability.")
    UNIFORM,
    @Description("Each in proportion to its weight.")
    WEIGHTED
}
