package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;

/**
 * Detection of objects in images by a pretrained model of the TensorFlow Model Garden, trained further on one's own
 * images.
 */
@Algorithm(
        name = "object-detection-tensorflow",
        title = "Object Detection (TensorFlow)",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/object-detection-tensorflow-Hyperparameter.html")
@Objective(metric = "validation:localization_loss", goal = Goal.MINIMIZE)
@WireBoolean(yes = "True", no = "False")
public interface ObjectDetectionTensorFlow extends TensorFlowTraining {

    /**
     * Number of passes over the training set, at most.
     *
     * <p>The largest models have 1 for a default.
     */
    @Group("Training")
    @Default("5")
    @Range("[1, inf)")
    @Override
    int epochs();

    /** Number of images in a batch; the GPUs of a machine share it evenly. */
    @Default("3")
    @Range("[1, inf)")
    @Tunable("[8, 512]")
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

    /** Value that the sums of squared gradients start from. */
    @Default("0.1")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'adagrad'")
    @Tunable("[0.0, 0.999]")
    @Override
    double initialAccumulatorValue();

    /** Algorithm that updates the weights; it decides which of its settings are read. */
    @Group("Optimizer")
    @Default("adam")
    @Tunable
    TensorFlowOptimizer optimizer();
}
