package dev.hyperbound.sagemaker;

import dev.hyperbound.Description;

/** How XGBoost balances dropped trees and the new one. */
public enum NormalizeType {
    @Description("The new tree weighs as much as each of the dropped ones.")
    TREE,
    @Description("The new tree weighs as much as the dropped ones together.")
    FOREST
}
