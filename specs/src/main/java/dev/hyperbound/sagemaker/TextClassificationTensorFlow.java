package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Context;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.WireName;
import java.util.Optional;

/**
 * Classification of texts by a pretrained model of TensorFlow Hub, such as BERT, trained further on one's own texts.
 */
@Algorithm(
        name = "text-classification-tensorflow",
        title = "Text Classification (TensorFlow)",
        reference =
                "https://docs.aws.amazon.com/sagemaker/latest/dg/text-classification-tensorflow-Hyperparameter.html")
@Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
@WireBoolean(yes = "True", no = "False")
public interface TextClassificationTensorFlow extends TensorFlowTraining {

    /** The algorithm that updates the weights. */
    enum Optimizer {
        /** Adam with decoupled weight decay; reads {@code beta_1}, {@code beta_2} and {@code warmup_steps_fraction}. */
        ADAMW,
        /** Adam; reads {@code beta_1}, {@code beta_2} and {@code epsilon}. */
        ADAM,
        /** Stochastic gradient descent; reads {@code momentum}. */
        SGD,
        /** Stochastic gradient descent with Nesterov's momentum; reads {@code momentum}. */
        NESTEROV,
        /** Root mean square propagation; reads {@code rho} and {@code epsilon}. */
        RMSPROP,
        /** Adagrad; reads {@code initial_accumulator_value} and {@code epsilon}. */
        ADAGRAD,
        /** Adadelta; reads {@code rho} and {@code epsilon}. */
        ADADELTA
    }

    /** Number of passes over the training set, at most. */
    @Group("Training")
    @Default("10")
    @Range("[1, inf)")
    @Override
    int epochs();

    /** Number of texts in a batch; the GPUs of a machine share it evenly. */
    @Default("32")
    @Range("[1, inf)")
    @Tunable("[4, 128]")
    @Override
    int batchSize();

    /** Share of the last update that carries over into the next one. */
    @Group("Settings of optimizers")
    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer in ['sgd', 'nesterov']")
    @Tunable("[0.0, 0.999]")
    @Override
    double momentum();

    /** Exponential decay rate of the first moment estimates. */
    @WireName("beta_1")
    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer in ['adam', 'adamw']")
    @Tunable("[1e-6, 0.999]")
    @Override
    double beta1();

    /** Exponential decay rate of the second moment estimates. */
    @WireName("beta_2")
    @Default("0.999")
    @Range("[0, 1]")
    @UsedWhen("optimizer in ['adam', 'adamw']")
    @Tunable("[1e-6, 0.999]")
    @Override
    double beta2();

    /** Algorithm that updates the weights; it decides which of its settings are read. */
    @Group("Optimizer")
    @Default("adam")
    @Tunable
    Optimizer optimizer();

    /** Share of all steps over which the learning rate rises from 0 at the start. */
    @Default("0.1")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'adamw'")
    double warmupStepsFraction();

    /** Strength of the L2 penalty on the last layer. */
    @Default("0.0001")
    @Range("[0, 1]")
    @UsedWhen("reinitialize_top_layer == 'True'")
    @Tunable("[0.0, 0.999]")
    double regularizersL2();

    /** Share of the last layer's inputs that is dropped at random in each step. */
    @Default("0.2")
    @Range("[0, 1]")
    @UsedWhen("reinitialize_top_layer == 'True'")
    double dropoutRate();

    /** A channel with validation data, which makes {@code validation_split_ratio} idle. */
    @Group("Data")
    @Context
    Optional<Boolean> validationChannel();

    /** Share of the training data that is set apart for validation, where the job has no channel for it. */
    @Default("0.2")
    @Range("[0, 1]")
    @UsedWhen("!validation_channel")
    double validationSplitRatio();
}
