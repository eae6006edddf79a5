package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
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

/**
 * Semantic segmentation: a class for every pixel of an image, found by an encoder and a decoder.
 *
 * <p>The encoder is a residual network, trained from scratch or from pretrained weights.
 */
@Algorithm(
        name = "semantic-segmentation",
        title = "Semantic Segmentation",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/segmentation-hyperparameters.html")
@Objective(metric = "validation:mIOU", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:pixel_accuracy", goal = Goal.MAXIMIZE)
@WireBoolean(yes = "True", no = "False")
@Rule(
        value = "crop_size % 8 == 0",
        message = "the algorithm rounds the size up to the next multiple of 8",
        severity = Severity.WARNING)
@Rule(
        value = "crop_size <= 2 * base_size",
        message = "no image is ever scaled to more than twice the base size, so the crop cannot be filled",
        severity = Severity.WARNING)
@Rule(
        value = "lr_scheduler != 'step' || lr_scheduler_step.all(step, step <= epochs)",
        message = "a step after the last epoch never happens",
        severity = Severity.WARNING)
@Rule(
        value = "!early_stopping || early_stopping_min_epochs < epochs",
        message = "early stopping can never act when its minimum is not below the number of epochs",
        severity = Severity.WARNING)
public interface SemanticSegmentation {

    /** Network of the encoder. */
    enum Backbone {
        /** Residual network with 50 layers; the lighter on memory. */
        @WireName("resnet-50")
        RESNET_50,
        /** Residual network with 101 layers. */
        @WireName("resnet-101")
        RESNET_101
    }

    /** Architecture of the decoder. */
    enum SegmentationAlgorithm {
        /** Fully convolutional network. */
        FCN,
        /** Pyramid scene parsing network. */
        PSP,
        /** DeepLab, version 3. */
        DEEPLAB
    }

    /** How the learning rate falls during training. */
    enum LrScheduler {
        /** Along a polynomial. */
        POLY,
        /** By {@code lr_scheduler_factor} at each epoch of {@code lr_scheduler_step}. */
        STEP,
        /** Along a cosine. */
        COSINE
    }

    /** The algorithm that updates the weights. */
    enum Optimizer {
        /** Adam. */
        ADAM,
        /** Adagrad, which adapts its step size to each weight. */
        ADAGRAD,
        /** Nesterov accelerated gradient. */
        NAG,
        /** Root mean square propagation; reads {@code gamma1} and {@code gamma2}. */
        RMSPROP,
        /** Stochastic gradient descent; reads {@code momentum} and {@code weight_decay}. */
        SGD
    }

    /** Number of classes to tell apart. */
    @Group("Data")
    @Range("[2, 254]")
    int numClasses();

    /**
     * Number of images in the training set.
     *
     * <p>Must match the data: the schedule of the learning rate is computed from it.
     */
    @Range("[1, inf)")
    int numTrainingSamples();

    /**
     * Length in pixels around which images are scaled before cropping.
     *
     * <p>The longer side becomes this length times a random number from 0.5 to 2.0; the aspect ratio stays.
     */
    @Default("520")
    @Range("(16, inf)")
    int baseSize();

    /**
     * Side in pixels of the random square that is cut out of each scaled image for training.
     *
     * <p>Rounded up to a multiple of 8. At most twice {@code base_size}, or no image can fill it.
     */
    @Default("480")
    @Range("(16, inf)")
    int cropSize();

    /** Network of the encoder. */
    @Group("Network architecture")
    @Default("resnet-50")
    Backbone backbone();

    /** Start from pretrained weights of the backbone instead of random ones. */
    @Default("True")
    boolean usePretrainedModel();

    /** Architecture of the decoder. */
    @Default("fcn")
    SegmentationAlgorithm algorithm();

    /** Number of passes over the training set. */
    @Group("Training")
    @Default("30")
    @Range("[1, inf)")
    int epochs();

    /**
     * Number of images in a training batch.
     *
     * <p>Large batches are faster, until memory runs out: it grows with this, with {@code crop_size} and with the
     * backbone.
     */
    @Default("4")
    @Range("[1, inf)")
    @Tunable("[1, 128]")
    int miniBatchSize();

    /**
     * Number of images in a validation batch.
     *
     * <p>Large batches are faster, until memory runs out. With 1, whole images are scored, which is slow; with more, they
     * are cropped to {@code crop_size}.
     */
    @Default("4")
    @Range("[1, inf)")
    int validationMiniBatchSize();

    /** Batch normalization over the images on all GPUs of a machine together; without effect on a single one. */
    @Default("False")
    boolean syncbn();

    /** Algorithm that updates the weights; it decides which of the parameters after it are read. */
    @Group("Optimizer")
    @Default("sgd")
    @Tunable
    Optimizer optimizer();

    /** Step size at the start of training. */
    @Default("0.001")
    @Range("(0, 1]")
    @Tunable("[1e-4, 1e-1]")
    double learningRate();

    /** Shape of the fall of the learning rate. */
    @Default("poly")
    LrScheduler lrScheduler();

    /**
     * Epochs after which the learning rate falls.
     *
     * <p>At each one the rate is multiplied by {@code lr_scheduler_factor}. Not in the first edition of the algorithm's
     * documentation.
     */
    @Range("[1, inf)")
    @RequiredWhen("lr_scheduler == 'step'")
    @UsedWhen("lr_scheduler == 'step'")
    Optional<List<Integer>> lrSchedulerStep();

    /**
     * Factor that the learning rate is multiplied by at each epoch of {@code lr_scheduler_step}.
     *
     * <p>Not in the first edition of the algorithm's documentation.
     */
    @Default("0.1")
    @Range("[0, 1]")
    @UsedWhen("lr_scheduler == 'step'")
    double lrSchedulerFactor();

    /** Share of the last update that carries over into the next one. */
    @Default("0.9")
    @Range("(0, 1]")
    @UsedWhen("optimizer == 'sgd'")
    @Tunable("[0.9, 0.999]")
    double momentum();

    /** Strength of the pull of all weights towards zero. */
    @Default("0.0001")
    @Range("(0, 1)")
    @UsedWhen("optimizer == 'sgd'")
    @Tunable("[1e-5, 1e-3]")
    double weightDecay();

    /** Decay rate of the moving average of squared gradients. */
    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'rmsprop'")
    double gamma1();

    /** Share of the last update that carries over into the next one, for {@code rmsprop}. */
    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'rmsprop'")
    double gamma2();

    /** End of training as soon as the mean intersection over union (mIOU) no longer improves. */
    @Group("Early stopping")
    @Default("False")
    boolean earlyStopping();

    /** Number of epochs before training may stop early. */
    @Default("5")
    @Range("[0, inf)")
    @UsedWhen("early_stopping")
    int earlyStoppingMinEpochs();

    /** Number of epochs without improvement after which training stops. */
    @Default("4")
    @Range("[0, inf)")
    @UsedWhen("early_stopping")
    int earlyStoppingPatience();

    /** Smallest gain in mIOU that counts as an improvement, relative to the best so far. */
    @Default("0.0")
    @Range("[0, 1]")
    @UsedWhen("early_stopping")
    double earlyStoppingTolerance();
}
