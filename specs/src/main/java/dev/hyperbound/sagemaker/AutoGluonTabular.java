package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Group;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import dev.hyperbound.Severity;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;

/**
 * Regression and classification over tabular data by AutoGluon, which trains many kinds of models and combines them
 * in layers.
 */
@Algorithm(
        name = "autogluon-tabular",
        title = "AutoGluon-Tabular",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/autogluon-tabular-hyperparameters.html")
@WireBoolean(yes = "True", no = "False")
@Rule(value = "num_bag_folds != 1", message = "there is no bagging with one fold: 0 turns it off, 2 to 10 are folds")
@Rule(
        value = "num_stack_levels == 0 || num_bag_folds >= 2 || auto_stack",
        message = "stacking needs num_bag_folds of at least 2, or auto_stack")
@Rule(
        value = "!auto_stack || (num_bag_folds == 0 && num_stack_levels == 0)",
        message = "auto_stack chooses num_bag_folds and num_stack_levels itself: leave them at 0",
        severity = Severity.WARNING)
public interface AutoGluonTabular {

    /** What matters most. */
    enum Preset {
        /** Accuracy, at any cost in time and memory. */
        BEST_QUALITY,
        /** Accuracy, with faster inference. */
        HIGH_QUALITY,
        /** Fast inference, with good accuracy. */
        GOOD_QUALITY,
        /** Fast training. */
        MEDIUM_QUALITY,
        /** A small model: what inference does not need is deleted. */
        OPTIMIZE_FOR_DEPLOYMENT,
        /** Rules that people can read, at some cost in accuracy. */
        INTERPRETABLE
    }

    /**
     * Score by which models are compared, by AutoGluon's name for it.
     *
     * <p>{@code auto} takes one that suits the task.
     */
    @Group("Task")
    @Default("auto")
    String evalMetric();

    /** What matters most: accuracy, speed, or size. */
    @Default("medium_quality")
    Preset presets();

    /** Bagging and stacking as AutoGluon sees fit: more accurate, and slower. */
    @Group("Bagging and stacking")
    @Default("False")
    boolean autoStack();

    /**
     * Number of folds for bagging, each of which trains a model without it; 0 turns bagging off.
     *
     * <p>More folds lessen bias, and overfit sooner.
     */
    @Default("0")
    @Range("[0, 10]")
    int numBagFolds();

    /** Number of times that bagging is done over, to lessen variance; time grows with it. */
    @Default("1")
    @Range("[1, 20]")
    @UsedWhen("num_bag_folds > 0 || auto_stack")
    int numBagSets();

    /** Number of layers of models that learn from the predictions of those below; 0 turns stacking off. */
    @Default("0")
    @Range("[0, 3]")
    int numStackLevels();

    /** The models trained again on all of the data, validation data included, after the normal training. */
    @Group("Final model")
    @Default("False")
    boolean refitFull();

    /** Predictions by the model trained again instead of the one that scored best. */
    @Default("False")
    @UsedWhen(value = "refit_full", severity = Severity.ERROR)
    boolean setBestToRefitFull();

    /** Files deleted that predictions do not need. */
    @Default("False")
    boolean saveSpace();

    /** How much is logged, from 0 (nothing) to 4 (everything). */
    @Group("Run")
    @Default("2")
    @Range("[0, 4]")
    int verbosity();
}
