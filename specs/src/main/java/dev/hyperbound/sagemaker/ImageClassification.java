package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Context;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.WireName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Supervised classification of whole images with a residual network, trained from scratch or from ImageNet weights.
 *
 * <p>Takes images in one or several classes each, as RecordIO or as single files.
 */
@Algorithm(
        name = "image-classification",
        title = "Image Classification",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/IC-Hyperparameter.html")
@Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
@WireBoolean(yes = "1", no = "0")
@Rule("checkpoint_frequency <= epochs")
@Rule(
        value = "!use_pretrained_model || num_layers in [18, 34, 50, 101, 152, 200]",
        message = "transfer learning needs one of the ImageNet networks")
@Rule(
        value = "!use_pretrained_model || (image_shape.height == 224 && image_shape.width == 224)",
        message = "pretrained networks were trained on images of 224 by 224 pixels",
        severity = Severity.WARNING)
@Rule(
        value = "image_shape.num_channels in [1, 3]",
        message = "the order is channels, height, width, with 3 channels for RGB and 1 for grey",
        severity = Severity.WARNING)
@Rule(
        value = "!use_pretrained_model || image_shape.num_channels != 1",
        message = "pretrained networks were trained on three colour channels",
        severity = Severity.WARNING)
@Rule(
        value = "use_pretrained_model || image_shape.height < 224 || image_shape.width < 224"
                + " || num_layers in [18, 34, 50, 101, 152, 200]",
        message = "images of 224 by 224 and more do better with 18, 34, 50, 101, 152 or 200 layers",
        severity = Severity.WARNING)
@Rule(
        value = "use_pretrained_model || image_shape.height > 28 || image_shape.width > 28"
                + " || num_layers in [20, 32, 44, 56, 110]",
        message = "images of 28 by 28 and less do better with 20, 32, 44, 56 or 110 layers",
        severity = Severity.WARNING)
@Rule(
        value = "resize > image_shape.height && resize > image_shape.width",
        message = "resized images must be larger than the input of the network, or training may fail",
        severity = Severity.WARNING)
@Rule(
        value = "num_training_samples >= mini_batch_size",
        message = "training fails when there are fewer images than one batch holds",
        severity = Severity.WARNING)
@Rule(
        value = "top_k <= num_classes",
        message = "there are fewer classes than top_k asks for",
        severity = Severity.WARNING)
@Rule(
        value = "lr_scheduler_step.all(step, step <= epochs)",
        message = "a step after the last epoch never happens",
        severity = Severity.WARNING)
@Rule(
        value = "!(optimizer in ['adam', 'rmsprop']) || eps > 0.0",
        message = "an epsilon of 0 does not prevent a division by zero",
        severity = Severity.WARNING)
@Rule(
        value = "!early_stopping || early_stopping_min_epochs < epochs",
        message = "early stopping can never act when its minimum is not below the number of epochs",
        severity = Severity.WARNING)
public interface ImageClassification {

    /** How training images are varied; each value includes the ones before it. */
    enum AugmentationType {
        /** Random crops, flipped horizontally at random. */
        CROP,
        /** As {@code crop}, with random shifts of hue (up to 36), saturation and lightness (up to 50 each). */
        CROP_COLOR,
        /** As {@code crop_color}, with rotation up to 10 degrees, shear up to 0.1 and aspect ratio changes up to 0.25. */
        CROP_COLOR_TRANSFORM
    }

    /** What the data channels hold. */
    enum ContentType {
        /** Images packed into RecordIO files. */
        @WireName("application/x-recordio")
        RECORD_IO,
        /** Image files of any supported format. */
        @WireName("application/x-image")
        IMAGE,
        /** PNG files. */
        @WireName("image/png")
        PNG,
        /** JPEG files. */
        @WireName("image/jpeg")
        JPEG,
        /** An augmented manifest: one JSON object a line. */
        @WireName("application/jsonlines")
        JSON_LINES
    }

    /**
     * Size of the network's input layer.
     *
     * @param numChannels colour channels: 3 for RGB, 1 for grey
     * @param height height in pixels
     * @param width width in pixels
     */
    record ImageShape(
            @Range("[1, inf)") int numChannels,
            @Range("[1, inf)") int height,
            @Range("[1, inf)") int width) {}

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
        /** Adam; reads {@code beta_1}, {@code beta_2} and {@code eps}. */
        ADAM,
        /** Root mean square propagation; reads {@code gamma} and {@code eps}. */
        RMSPROP,
        /** Nesterov accelerated gradient; reads {@code momentum} and {@code weight_decay}. */
        NAG
    }

    /** Floating-point type of the weights. */
    enum PrecisionDtype {
        /** Single precision, four bytes a weight. */
        FLOAT32,
        /** Half precision, two bytes a weight. */
        FLOAT16
    }

    /**
     * Number of output classes.
     *
     * <p>Sets the width of the network's last layer; normally the number of classes in the data.
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

    /**
     * Several labels for each image.
     *
     * <p>Needs input that carries several labels, such as an augmented manifest. The accuracy reported is the mean over
     * all classes.
     */
    @Default("0")
    boolean multiLabel();

    /**
     * Input size of the network: channels, height and width.
     *
     * <p>Training fails if an image is smaller than this in any direction; larger ones are cropped, at random with
     * {@code augmentation_type} and to the centre without. At inference images are scaled to this size, which may distort
     * them. Large sizes need more memory; {@code precision_dtype} can halve it.
     */
    @Default("3,224,224")
    ImageShape imageShape();

    /**
     * Length in pixels to which the shorter side of each image is scaled before training.
     *
     * <p>Should be above both sides of {@code image_shape}. Without it images keep their size; jobs over image files were
     * seen to complete so.
     */
    @Range("[1, inf)")
    @RequiredWhen(
            value = "content_type in ['application/x-image', 'image/png', 'image/jpeg']",
            severity = Severity.WARNING)
    OptionalInt resize();

    /**
     * Random variation of the training images.
     *
     * <p>Without it nothing is varied, and larger images are cropped to their centre.
     */
    Optional<AugmentationType> augmentationType();

    /** Content type of the data channels, which decides whether {@code resize} is needed. */
    @Context
    Optional<ContentType> contentType();

    /**
     * Depth of the residual network.
     *
     * <p>18, 34, 50, 101, 152 and 200 suit large images, such as 224 by 224; 20, 32, 44, 56 and 110 suit small ones, such
     * as 28 by 28. Transfer learning knows the first six only.
     */
    @Group("Network")
    @Default("152")
    @OneOf({"18", "34", "50", "101", "152", "200", "20", "32", "44", "56", "110"})
    int numLayers();

    /**
     * Start from ImageNet weights instead of random ones.
     *
     * <p>Loads the network with {@code num_layers} layers; only its last, fully connected layer starts at random. Best
     * with an {@code image_shape} of 224 by 224, although others were seen to train.
     */
    @Default("0")
    boolean usePretrainedModel();

    /** Floating-point type of the weights; half precision saves memory. */
    @Default("float32")
    PrecisionDtype precisionDtype();

    /** Number of passes over the training set. */
    @Group("Training")
    @Default("30")
    @Range("[1, inf)")
    int epochs();

    /**
     * Number of images in a batch.
     *
     * <p>The GPUs of a machine share a batch evenly, so a multiple of their number is best. With {@code dist_sync} each
     * machine handles a batch of this size.
     */
    @Default("32")
    @Range("[1, inf)")
    @Tunable("[8, 512]")
    int miniBatchSize();

    /**
     * Weighting of the cross-entropy loss by how frequent each class is.
     *
     * <p>For several labels an image only.
     */
    @Default("0")
    @UsedWhen("multi_label")
    boolean useWeightedLoss();

    /** Number of best guesses among which the true class must be for the additional top-k accuracy. */
    @Range("(1, inf)")
    OptionalInt topK();

    /**
     * Number of epochs from one checkpoint to the next.
     *
     * <p>All checkpoints go into the model archive, which grows with each. Without it only the epoch with the best
     * validation accuracy is kept.
     */
    @Range("[1, inf)")
    OptionalInt checkpointFrequency();

    /** Algorithm that updates the weights; it decides which of the parameters after it are read. */
    @Group("Optimizer")
    @Default("sgd")
    @Tunable
    Optimizer optimizer();

    /** Step size at the start of training. */
    @Default("0.1")
    @Range("[0, 1]")
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
    @Range("[0, 1]")
    @UsedWhen("has(lr_scheduler_step)")
    double lrSchedulerFactor();

    /** Share of the last update that carries over into the next one. */
    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer in ['sgd', 'nag']")
    @Tunable("[0.0, 0.999]")
    double momentum();

    /** Strength of the pull of all weights towards zero. */
    @Default("0.0001")
    @Range("[0, 1]")
    @UsedWhen("optimizer in ['sgd', 'nag']")
    @Tunable("[0.0, 0.999]")
    double weightDecay();

    /** Exponential decay rate of the first moment estimates. */
    @WireName("beta_1")
    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'adam'")
    @Tunable("[1e-6, 0.999]")
    double beta1();

    /** Exponential decay rate of the second moment estimates. */
    @WireName("beta_2")
    @Default("0.999")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'adam'")
    @Tunable("[1e-6, 0.999]")
    double beta2();

    /** Small number added to a divisor that could be zero. */
    @Default("1e-8")
    @Range("[0, 1]")
    @UsedWhen("optimizer in ['adam', 'rmsprop']")
    @Tunable("[1e-8, 1.0]")
    double eps();

    /** Decay rate of the moving average of squared gradients. */
    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'rmsprop'")
    @Tunable("[1e-8, 0.999]")
    double gamma();

    /** End of training as soon as the validation accuracy no longer improves. */
    @Group("Early stopping")
    @Default("False")
    @WireBoolean(yes = "True", no = "False")
    boolean earlyStopping();

    /** Number of epochs before training may stop early. */
    @Default("10")
    @Range("[1, inf)")
    @UsedWhen("early_stopping")
    int earlyStoppingMinEpochs();

    /** Number of epochs without improvement after which training stops. */
    @Default("5")
    @Range("[1, inf)")
    @UsedWhen("early_stopping")
    int earlyStoppingPatience();

    /**
     * Smallest gain that counts as an improvement, relative to the best accuracy so far.
     *
     * <p>With 0.01 an accuracy of 0.80 must rise to 0.808.
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
