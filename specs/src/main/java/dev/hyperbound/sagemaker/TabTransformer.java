package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.Tunable;

/**
 * Classification and regression over tabular data by a network that puts categorical features into context with each
 * other by self-attention.
 */
@Algorithm(
        name = "tabtransformer",
        title = "TabTransformer",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/tabtransformer-hyperparameters.html")
@Objective(metric = "r2", goal = Goal.MAXIMIZE)
@Objective(metric = "f1_score", goal = Goal.MAXIMIZE)
@Objective(metric = "accuracy_score", goal = Goal.MAXIMIZE)
public interface TabTransformer {

    /** Number of passes over the training set, at most. */
    @Group("Training")
    @Default("5")
    @Range("[1, inf)")
    int nEpochs();

    /** Number of epochs without improvement of the validation score after which training stops. */
    @Default("10")
    @Range("[2, 60]")
    int patience();

    /** Step size at the start of training. */
    @Default("0.001")
    @Range("(0, inf)")
    @Tunable("[0.001, 0.01]")
    double learningRate();

    /** Number of rows in a batch. */
    @Default("256")
    @Range("[1, 2048]")
    int batchSize();

    /** Number of dimensions of the vectors for categories. */
    @Group("Network")
    @Default("32")
    @OneOf({"16", "32", "64", "128", "256", "512"})
    @Tunable
    int inputDim();

    /** Number of transformer blocks, one on another. */
    @Default("4")
    @Range("[1, 12]")
    @Tunable("[1, 12]")
    int nBlocks();

    /** Share of the attention that is dropped at random in each step. */
    @Default("0.2")
    @Range("[0, 1)")
    @Tunable("[0.0, 0.8]")
    double attnDropout();

    /** Share of the units after the attention that is dropped at random in each step. */
    @Default("0.1")
    @Range("[0, 1)")
    @Tunable("[0.0, 0.8]")
    double mlpDropout();

    /** Share of each category's vector that all categories of a column have in common. */
    @Default("0.25")
    @Range("[0, 1)")
    @Tunable("[0.0, 0.5]")
    double fracSharedEmbed();
}
