package dev.hyperbound.sagemaker;

import dev.hyperbound.Description;

/** Which leaf of a tree XGBoost splits next. */
public enum GrowPolicy {
    @Description("The one closest to the root: trees grow level by level.")
    DEPTHWISE,
    @Description("The one whose split gains most; limited by max_leaves.")
    LOSSGUIDE
}
