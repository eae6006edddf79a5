package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Example;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Matches;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Tunable;
import java.util.OptionalDouble;

/**
 * Topics of a collection of documents, learned without labels by a neural network that encodes each document as a
 * mixture of them.
 */
@Algorithm(
        name = "ntm",
        title = "Neural Topic Model",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/ntm_hyperparameters.html")
@Objective(metric = "validation:total_loss", goal = Goal.MINIMIZE)
public interface Ntm {

    /** Activation function of the encoder. */
    enum Activation {
        /** The logistic function. */
        SIGMOID,
        /** The hyperbolic tangent. */
        TANH,
        /** Rectified linear: negative values become 0. */
        RELU
    }

    /** The algorithm that updates the weights. */
    enum Optimizer {
        /** Stochastic gradient descent. */
        SGD,
        /** Adam. */
        ADAM,
        /** Adagrad, which takes smaller steps for weights that have moved much. */
        ADAGRAD,
        /** Adadelta, which adapts its step size. */
        ADADELTA,
        /** Root mean square propagation. */
        RMSPROP
    }

    /** Number of words in the vocabulary. */
    @Group("Task")
    @Range("[1, 1000000]")
    int featureDim();

    /** Number of topics to find. */
    @Range("[2, 1000]")
    int numTopics();

    /**
     * Sizes of the layers of the encoder, as {@code 100,50}.
     *
     * <p>{@code auto} takes two layers whose sizes follow from the vocabulary and the number of topics. Brackets, as
     * Python's lists have them, are read too.
     */
    @Group("Encoder")
    @Default("auto")
    @Example("100,50")
    @Matches(
            value = "auto|[1-9][0-9]*( *, *[1-9][0-9]*)*|\\[ *[1-9][0-9]*( *, *[1-9][0-9]*)* *\\]",
            message = "must be auto, or the sizes of the layers separated by commas")
    String encoderLayers();

    /** Activation function of the layers of the encoder. */
    @Default("sigmoid")
    @Tunable
    Activation encoderLayersActivation();

    /** Batch normalization in training. */
    @Default("false")
    boolean batchNorm();

    /** Number of passes over the training set, at most. */
    @Group("Training")
    @Default("50")
    @Range("[1, inf)")
    int epochs();

    /** Number of documents in a batch. */
    @Default("256")
    @Range("[1, 10000]")
    @Tunable("[16, 2048]")
    int miniBatchSize();

    /** Share of the documents that an epoch reads, drawn anew for each. */
    @Default("1.0")
    @Range("[0, 1]")
    double subSample();

    /**
     * Number of epochs over which too little improvement ends training.
     *
     * <p>A number above {@code epochs} turns early stopping off.
     */
    @Default("3")
    @Range("[1, inf)")
    int numPatienceEpochs();

    /** Relative change of the loss within those epochs below which training stops. */
    @Default("0.001")
    @Range("[1e-6, 0.1]")
    double tolerance();

    /** Algorithm that updates the weights. */
    @Group("Optimizer")
    @Default("adadelta")
    @Tunable
    Optimizer optimizer();

    /** Step size. */
    @Default("0.001")
    @Range("[1e-6, 1]")
    @Tunable("[1e-4, 0.1]")
    double learningRate();

    /** Strength of the L2 penalty on weights. */
    @Default("0.0")
    @Range("[0, 1]")
    @Tunable("[0.0, 1.0]")
    double weightDecay();

    /**
     * Limit of the size of each component of a gradient.
     *
     * <p>Without it there is none.
     */
    @Range("[1e-3, inf)")
    OptionalDouble clipGradient();

    /** Factor that gradients are multiplied by. */
    @Default("1.0")
    @Range("[1e-3, 1]")
    @Tunable("[0.1, 1.0]")
    double rescaleGradient();
}
