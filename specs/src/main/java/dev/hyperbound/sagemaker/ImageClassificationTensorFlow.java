package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.WireName;

/** Classification of whole images by a pretrained model of TensorFlow Hub, trained further on one's own images. */
@Algorithm(
        name = "image-classification-tensorflow",
        title = "Image Classification (TensorFlow)",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/IC-TF-Hyperparameter.html")
@Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
@WireBoolean(yes = "True", no = "False")
@Rule(
        value = "binary_mode || eval_metric == 'accuracy'",
        message = "metrics other than accuracy are for two classes, with binary_mode")
public interface ImageClassificationTensorFlow extends TensorFlowTraining {

    /** Directions in which images are mirrored at random. */
    enum Flip {
        /** Left to right, and upside down. */
        HORIZONTAL_AND_VERTICAL,
        /** Upside down. */
        VERTICAL,
        /** Not at all. */
        @WireName("None")
        NONE
    }

    /** A score of the model. */
    enum EvalMetric {
        /** Share of right answers. */
        ACCURACY,
        /** Share of right answers among those for class 1. */
        PRECISION,
        /** Share of class 1 that is found. */
        RECALL,
        /** Area below the ROC curve. */
        AUC,
        /** Area below the curve of precision over recall. */
        PRC
    }

    /** How the pixels of a resized image are computed. */
    enum Interpolation {
        /** Linear between the closest four. */
        BILINEAR,
        /** The closest one. */
        NEAREST,
        /** Cubic between the closest sixteen. */
        BICUBIC,
        /** Mean of the pixels that are merged. */
        AREA,
        /** Lanczos, radius 3: sharp. */
        LANCZOS3,
        /** Lanczos, radius 5: sharper and slower. */
        LANCZOS5,
        /** Gauss, radius 3: soft. */
        GAUSSIAN,
        /** Mitchell and Netravali's cubic, between sharp and soft. */
        MITCHELLCUBIC
    }

    /** Algorithm that updates the weights; it decides which of its settings are read. */
    @Group("Optimizer")
    @Default("adam")
    @Tunable
    TensorFlowOptimizer optimizer();

    /** Strength of the L2 penalty on the last layer. */
    @Default("0.0001")
    @Range("[0, 1]")
    @Tunable("[0.0, 0.999]")
    double regularizersL2();

    /** Share of the last layer's inputs that is dropped at random in each step. */
    @Default("0.2")
    @Range("[0, 1]")
    double dropoutRate();

    /** Share of certainty that is taken from the true class and spread over all. */
    @Default("0.1")
    @Range("[0, 1]")
    double labelSmoothing();

    /** Two classes, for which there are more metrics than the accuracy. */
    @Group("Task")
    @Default("False")
    boolean binaryMode();

    /** Score of the model on the validation images. */
    @Default("accuracy")
    EvalMetric evalMetric();

    /** How images are brought to the size of the model's input. */
    @Group("Images")
    @Default("bilinear")
    Interpolation imageResizeInterpolation();

    /** Random variation of the training images. */
    @Default("False")
    boolean augmentation();

    /** Directions in which images are mirrored at random. */
    @Default("horizontal_and_vertical")
    @UsedWhen("augmentation")
    Flip augmentationRandomFlip();

    /** Turn of an image at random, up to this share of a full one in either direction. */
    @Default("0.2")
    @Range("[-1, 1]")
    @UsedWhen("augmentation")
    double augmentationRandomRotation();

    /** Change of height at random, up to this share of it; below 0 images are enlarged. */
    @Default("0.1")
    @Range("[-1, 1]")
    @UsedWhen("augmentation")
    double augmentationRandomZoom();
}
