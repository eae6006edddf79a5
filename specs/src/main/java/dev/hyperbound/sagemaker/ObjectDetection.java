package dev.hyperbound.sagemaker;

import dev.hyperbound.Absent;
import dev.hyperbound.Algorithm;
import dev.hyperbound.Context;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.WireName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Detection of objects in images: a class and a box for each one, found by a single-shot detector.
 *
 * <p>The detector sits on a base network that is trained from scratch or from ImageNet weights.
 */
@Algorithm(
        name = "object-detection",
        title = "Object Detection",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/object-detection-api-config.html")
@Objective(metric = "validation:mAP", goal = Goal.MAXIMIZE)
@WireBoolean(yes = "1", no = "0")
@Rule(
        value = "image_shape <= 10000",
        message = "the service was seen to refuse images of more than 10000 pixels a side",
        severity = Severity.WARNING)
@Rule(
        value = "image_shape in [300, 512] || image_shape > 10000",
        message = "300 and 512 are the recommended sizes",
        severity = Severity.WARNING)
@Rule(
        value = "lr_scheduler_step.all(step, step <= epochs)",
        message = "a step after the last epoch never happens",
        severity = Severity.WARNING)
@Rule(
        value = "!freeze_layer_pattern.matches('^(?i)(none|null|false|0)$')",
        message =
                "none, null, false and 0 are patterns like any other and match no layer; to freeze none, leave it out",
        severity = Severity.WARNING)
@Rule(
        value = "!(freeze_layer_pattern.startsWith('\"') && freeze_layer_pattern.endsWith('\"'))",
        message = "quotes are part of a pattern, and no layer's name has any; leave them out",
        severity = Severity.WARNING)
@Rule(
        value = "!freeze_layer_pattern.contains(r'\\|')",
        message = "a bar after a backslash matches a bar, and no layer's name has any; a choice is a bar alone",
        severity = Severity.WARNING)
@Rule(
        value = "use_pretrained_model || freeze_layer_pattern.matches('^(?i)(none|null|false|0)$')",
        message = "without pretrained weights, frozen layers keep random ones",
        severity = Severity.WARNING)
@Rule(
        value = "!early_stopping || early_stopping_min_epochs < epochs",
        message = "early stopping can never act when its minimum is not below the number of epochs",
        severity = Severity.WARNING)
public interface ObjectDetection {

    /** Network that extracts the features. */
    enum BaseNetwork {
        /** VGG with 16 layers; the lighter on memory. */
        @WireName("vgg-16")
        VGG_16,
        /** Residual network with 50 layers. */
        @WireName("resnet-50")
        RESNET_50
    }

    /** How the machines of a distributed job exchange weights. */
    enum KvStore {
        /** All machines wait for each other after every batch: usually the more accurate. */
        DIST_SYNC,
        /** Each machine updates the weights as soon as it can, in no fixed order: usually the faster. */
        DIST_ASYNC
    }

    /** The algorithm that updates the weights. */
    enum Optimizer {
        /** Stochastic gradient descent; reads {@code momentum} and {@code weight_decay}. */
        SGD,
        /** Adam. */
        ADAM,
        /** Root mean square propagation; reads {@code weight_decay}. */
        RMSPROP,
        /** Adadelta, which adapts its step size. */
        ADADELTA
    }

    /**
     * Number of object classes.
     *
     * <p>Sets the width of the network's output; normally the number of classes in the data.
     */
    @Group("Data")
    @Range("[1, inf)")
    int numClasses();

    /**
     * Number of images in the training set.
     *
     * <p>Must match the data: otherwise the steps of {@code lr_scheduler_step} fall at undefined times and distributed
     * training may lose accuracy.
     */
    @Range("[1, inf)")
    int numTrainingSamples();

    /** Side in pixels of the square that every image is scaled to; 300 and 512 work best. */
    @Default("300")
    @Range("[300, inf)")
    int imageShape();

    /**
     * Length that the labels of every image are padded to.
     *
     * <p>Five numbers for each object and usually two for the header: an image of ten objects needs at least 52, and a
     * little more, such as 60, is safer.
     */
    @Default("350")
    @Range("[1, inf)")
    int labelWidth();

    /** Network that extracts the features. */
    @Group("Network")
    @Default("vgg-16")
    BaseNetwork baseNetwork();

    /** Start from pretrained weights of the base network instead of random ones. */
    @Default("1")
    boolean usePretrainedModel();

    /**
     * Regular expression for the names of layers that keep their weights.
     *
     * <p>{@code ^(conv1_|conv2_).*} freezes the layers of the first two blocks. The names stand in the symbol file of the
     * base network. The empty text is read as no pattern.
     */
    @Absent("")
    Optional<Pattern> freezeLayerPattern();

    /** Number of passes over the training set. */
    @Group("Training")
    @Default("30")
    @Range("[1, inf)")
    int epochs();

    /**
     * Number of images in a batch.
     *
     * <p>Large batches are faster, until memory runs out: it grows with this, with {@code image_shape} and with the base
     * network. One ml.p3.2xlarge holds 32 images of 300 pixels with {@code resnet-50}, 64 with {@code vgg-16}. The GPUs
     * of a machine share a batch evenly. With {@code dist_sync} each machine handles a batch of this size.
     */
    @Default("32")
    @Range("[1, inf)")
    @Tunable("[8, 64]")
    int miniBatchSize();

    /** Overlap from which on a box found counts as right in the evaluation. */
    @Default("0.5")
    @Range("(0, 1]")
    double overlapThreshold();

    /** Overlap from which on the weaker of two boxes is dropped as a double (non-maximum suppression). */
    @Default("0.45")
    @Range("(0, 1]")
    double nmsThreshold();

    /** Algorithm that updates the weights; it decides whether {@code momentum} and {@code weight_decay} are read. */
    @Group("Optimizer")
    @Default("sgd")
    @Tunable
    Optimizer optimizer();

    /** Step size at the start of training. */
    @Default("0.001")
    @Range("(0, 1]")
    @Tunable("[1e-6, 0.5]")
    double learningRate();

    /**
     * Epochs after which the learning rate falls.
     *
     * <p>At each one the rate is multiplied by {@code lr_scheduler_factor}; {@code 10,20} lowers it after the 10th and
     * again after the 20th epoch.
     */
    @Range("[1, inf)")
    Optional<List<Integer>> lrSchedulerStep();

    /** Factor that the learning rate is multiplied by at each epoch of {@code lr_scheduler_step}. */
    @Default("0.1")
    @Range("(0, 1)")
    @UsedWhen("has(lr_scheduler_step)")
    double lrSchedulerFactor();

    /**
     * Share of the last update that carries over into the next one.
     *
     * <p>The service's guide recommends to tune it from 0, which it doesn't take.
     */
    @Default("0.9")
    @Range("(0, 1]")
    @UsedWhen("optimizer == 'sgd'")
    @Tunable("[1e-6, 0.999]")
    double momentum();

    /**
     * Strength of the pull of all weights towards zero.
     *
     * <p>The service's guide recommends to tune it from 0, which it doesn't take.
     */
    @Default("0.0005")
    @Range("(0, 1)")
    @UsedWhen("optimizer in ['sgd', 'rmsprop']")
    @Tunable("[1e-6, 0.999]")
    double weightDecay();

    /**
     * End of training as soon as the validation score no longer improves.
     *
     * <p>Not in the first edition of the algorithm's documentation.
     */
    @Group("Early stopping")
    @Default("False")
    @WireBoolean(yes = "True", no = "False")
    boolean earlyStopping();

    /**
     * Number of epochs before training may stop early.
     *
     * <p>Not in the first edition of the algorithm's documentation.
     */
    @Default("10")
    @Range("[1, inf)")
    @UsedWhen("early_stopping")
    int earlyStoppingMinEpochs();

    /**
     * Number of epochs without improvement after which training stops.
     *
     * <p>Not in the first edition of the algorithm's documentation.
     */
    @Default("5")
    @Range("[1, inf)")
    @UsedWhen("early_stopping")
    int earlyStoppingPatience();

    /**
     * Smallest gain that counts as an improvement, relative to the best score so far.
     *
     * <p>Not in the first edition of the algorithm's documentation.
     */
    @Default("0.0")
    @Range("[0, 1]")
    @UsedWhen("early_stopping")
    double earlyStoppingTolerance();

    /** Number of machines that train together. */
    @Group("Distributed training")
    @Context
    @Range("[1, inf)")
    OptionalInt instanceCount();

    /** Exchange of weights between the machines of a distributed job. */
    @UsedWhen("instance_count > 1")
    Optional<KvStore> kvStore();
}
