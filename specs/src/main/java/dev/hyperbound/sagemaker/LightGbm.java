package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
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

/**
 * Gradient boosting of decision trees over tabular data by LightGBM, whose trees grow leaf by leaf: regression and
 * classification.
 */
@Algorithm(
        name = "lightgbm",
        title = "LightGBM",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/lightgbm-hyperparameters.html")
@Objective(metric = "rmse", goal = Goal.MINIMIZE)
@Objective(metric = "l1", goal = Goal.MINIMIZE)
@Objective(metric = "l2", goal = Goal.MINIMIZE)
@Objective(metric = "huber", goal = Goal.MINIMIZE)
@Objective(metric = "fair", goal = Goal.MINIMIZE)
@Objective(metric = "binary_logloss", goal = Goal.MINIMIZE)
@Objective(metric = "binary_error", goal = Goal.MINIMIZE)
@Objective(metric = "auc", goal = Goal.MAXIMIZE)
@Objective(metric = "average_precision", goal = Goal.MAXIMIZE)
@Objective(metric = "multi_logloss", goal = Goal.MINIMIZE)
@Objective(metric = "multi_error", goal = Goal.MINIMIZE)
@Objective(metric = "auc_mu", goal = Goal.MAXIMIZE)
@Objective(metric = "cross_entropy", goal = Goal.MINIMIZE)
@WireBoolean(yes = "True", no = "False")
@Rule(
        value = "!is_unbalance || scale_pos_weight == 1.0",
        message = "is_unbalance and a scale_pos_weight other than 1 exclude each other")
@Rule(
        value = "boosting != 'rf' || (bagging_freq > 0 && bagging_fraction < 1.0)",
        message = "a random forest draws samples: bagging_freq above 0 and bagging_fraction below 1",
        severity = Severity.WARNING)
@Rule(
        value = "boosting != 'goss' || bagging_freq == 0 || bagging_fraction == 1.0",
        message = "goss draws samples in its own way and goes with no bagging: set bagging_freq to 0",
        severity = Severity.WARNING)
public interface LightGbm {

    /** Score on the validation data. */
    enum Metric {
        /** The one that suits the task. */
        AUTO,
        /** Root mean squared error. */
        RMSE,
        /** Mean absolute error. */
        L1,
        /** Mean squared error. */
        L2,
        /** Huber loss. */
        HUBER,
        /** Fair loss. */
        FAIR,
        /** Logistic loss, for two classes. */
        BINARY_LOGLOSS,
        /** Share of wrong answers, for two classes. */
        BINARY_ERROR,
        /** Area below the ROC curve. */
        AUC,
        /** Average precision. */
        AVERAGE_PRECISION,
        /** Logistic loss, for several classes. */
        MULTI_LOGLOSS,
        /** Share of wrong answers, for several classes. */
        MULTI_ERROR,
        /** AUC-mu, the area for several classes. */
        AUC_MU,
        /** Cross entropy. */
        CROSS_ENTROPY
    }

    /** How trees are added. */
    enum Boosting {
        /** Gradient boosting. */
        GBDT,
        /** Random forest. */
        RF,
        /** Gradient boosting that drops earlier trees at random. */
        DART,
        /** Gradient boosting that keeps the rows with large gradients and samples the others. */
        GOSS
    }

    /** How a tree is learned by several machines. */
    enum TreeLearner {
        /** On one machine. */
        SERIAL,
        /** Each machine looks at some features. */
        FEATURE,
        /** Each machine looks at some rows. */
        DATA,
        /** As {@code data}, with votes for the features whose statistics are exchanged. */
        VOTING
    }

    /**
     * Number of rounds of boosting, at most.
     *
     * <p>Not among those that the documents call tunable; public jobs tune it.
     */
    @Group("Boosting")
    @Default("100")
    @Range("[1, inf)")
    @Tunable
    int numBoostRound();

    /**
     * Number of rounds without improvement of a score after which training stops; 0 and less turn it off.
     *
     * <p>Not among those that the documents call tunable; public jobs tune it.
     */
    @Default("10")
    @Tunable
    int earlyStoppingRounds();

    /** Score on the validation data. */
    @Default("auto")
    Metric metric();

    /** Factor that the contribution of each new tree is multiplied by. */
    @Default("0.1")
    @Range("(0, 1]")
    @Tunable("[0.001, 0.01]")
    double learningRate();

    /** How trees are added. */
    @Default("gbdt")
    Boosting boosting();

    /**
     * Power of the mean that the variance of a Tweedie distribution follows.
     *
     * <p>Close to 2 it is like a gamma distribution, close to 1 like a Poisson one.
     */
    @Default("1.5")
    @Range("[1, 2)")
    double tweedieVariancePower();

    /** Number of leaves that no tree exceeds. */
    @Group("Trees")
    @Default("64")
    @Range("(1, 131072)")
    @Tunable("[10, 100]")
    int numLeaves();

    /** Depth that no tree exceeds; 0 and less set no limit. */
    @Default("6")
    @Tunable("[15, 100]")
    int maxDepth();

    /** Number of rows that each leaf needs: the more, the less it overfits. */
    @Default("3")
    @Range("[0, inf)")
    @Tunable("[10, 200]")
    int minDataInLeaf();

    /** Gain that a split must bring to be made. */
    @Default("0.0")
    @Range("[0, inf)")
    double minGainToSplit();

    /**
     * Number of bins that the values of a feature are divided into.
     *
     * <p>Fewer are faster, and may generalize better.
     */
    @Default("255")
    @Range("(1, inf)")
    int maxBin();

    /** Limit of what a leaf may add; 0 and less set none. */
    @Default("0.0")
    double maxDeltaStep();

    /** Share of the features that each tree is grown from, drawn at random. */
    @Group("Samples")
    @Default("0.9")
    @Range("(0, 1]")
    @Tunable("[0.1, 1.0]")
    double featureFraction();

    /** Share of the features that each split chooses from, drawn at random. */
    @Default("1.0")
    @Range("(0, 1]")
    double featureFractionBynode();

    /** Share of the rows that trees are grown from, drawn at random. */
    @Default("0.9")
    @Range("(0, 1]")
    @UsedWhen("bagging_freq > 0")
    @Tunable("[0.1, 1.0]")
    double baggingFraction();

    /** Number of rounds after which rows are drawn anew; 0 takes all rows always. */
    @Default("1")
    @Range("[0, inf)")
    @Tunable("[0, 10]")
    int baggingFreq();

    /** Strength of the L1 penalty on leaves. */
    @Group("Regularization")
    @Default("0.0")
    @Range("[0, inf)")
    double lambdaL1();

    /** Strength of the L2 penalty on leaves. */
    @Default("0.0")
    @Range("[0, inf)")
    double lambdaL2();

    /** Weight of the rows of class 1, for two classes. */
    @Group("Unequal classes")
    @Default("1.0")
    @Range("(0, inf)")
    double scalePosWeight();

    /** Classes weighed by how rare they are, for two classes. */
    @Default("False")
    boolean isUnbalance();

    /** How a tree is learned by several machines. */
    @Group("Run")
    @Default("serial")
    TreeLearner treeLearner();

    /** Number of threads; 0 takes as many as OpenMP does. */
    @Default("0")
    @Range("[0, inf)")
    int numThreads();

    /** How much is logged: below 0 fatal errors only, 0 errors and warnings, 1 information, above 1 everything. */
    @Default("1")
    int verbosity();
}
