package dev.hyperbound.sagemaker;

import dev.hyperbound.Description;

/** What XGBoost does with trees. */
public enum ProcessType {
    @Description("New trees are grown.")
    DEFAULT,
    @Description("The trees of an earlier model are updated, by refresh or prune.")
    UPDATE
}
