package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.IntOr;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireName;

/**
 * Gradient boosting of decision trees over tabular data by CatBoost, which takes categorical features as they are:
 * regression and classification.
 */
@Algorithm(
        name = "catboost",
        title = "CatBoost",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/catboost-hyperparameters.html")
@Objective(metric = "RMSE", goal = Goal.MINIMIZE)
@Objective(metric = "MAE", goal = Goal.MINIMIZE)
@Objective(metric = "MedianAbsoluteError", goal = Goal.MINIMIZE)
@Objective(metric = "R2", goal = Goal.MAXIMIZE)
@Objective(metric = "Logloss", goal = Goal.MINIMIZE)
@Objective(metric = "Precision", goal = Goal.MAXIMIZE)
@Objective(metric = "Recall", goal = Goal.MAXIMIZE)
@Objective(metric = "F1", goal = Goal.MAXIMIZE)
@Objective(metric = "AUC", goal = Goal.MAXIMIZE)
@Objective(metric = "MultiClass", goal = Goal.MINIMIZE)
@Objective(metric = "Accuracy", goal = Goal.MAXIMIZE)
@Objective(metric = "BalancedAccuracy", goal = Goal.MAXIMIZE)
@Rule(value = "thread_count != 0", message = "0 is no number of threads; -1 takes as many as there are cores")
@Rule(
        value = "grow_policy == 'SymmetricTree' || boosting_type != 'Ordered'",
        message = "ordered boosting needs symmetric trees")
@Rule(
        value = "grow_policy != 'Lossguide' || sampling_frequency == 'PerTree'",
        message = "trees that grow leaf by leaf take weights drawn for each tree: PerTree",
        severity = Severity.WARNING)
public interface CatBoost {

    /** How a tree grows. */
    enum TreeShape {
        /** Level by level, with one and the same split on all of a level. */
        @WireName("SymmetricTree")
        SYMMETRIC_TREE,
        /** Level by level, with a split of its own for each leaf. */
        @WireName("Depthwise")
        DEPTHWISE,
        /** Leaf by leaf: the split that gains most comes next. */
        @WireName("Lossguide")
        LOSSGUIDE
    }

    /** How often weights of rows are drawn. */
    enum SamplingFrequency {
        /** For each level of a tree. */
        @WireName("PerTreeLevel")
        PER_TREE_LEVEL,
        /** For each tree. */
        @WireName("PerTree")
        PER_TREE
    }

    /** How the rows that a tree is fitted to are told from those that it is judged by. */
    enum BoostingType {
        /** Chosen by the library. */
        @WireName("Auto")
        AUTO,
        /** By their order in random permutations: better on little data, slower. */
        @WireName("Ordered")
        ORDERED,
        /** Not at all, as other libraries do. */
        @WireName("Plain")
        PLAIN
    }

    /** The word that leaves the number of bins to the library. */
    enum MaxBin {
        /** Chosen by the library. */
        @WireName("Auto")
        AUTO
    }

    /**
     * Number of trees, at most.
     *
     * <p>Not among those that the documents call tunable; public jobs tune it.
     */
    @Group("Boosting")
    @Default("500")
    @Range("[1, inf)")
    @Tunable
    int iterations();

    /**
     * Number of rounds without improvement of the metric after which training stops; 0 and less turn it off.
     *
     * <p>Not among those that the documents call tunable; public jobs tune it.
     */
    @Default("5")
    @Tunable
    int earlyStoppingRounds();

    /**
     * Score on the validation data, by CatBoost's name for it.
     *
     * <p>{@code auto} takes one that suits the task: RMSE for regression, Logloss for two classes, MultiClass for
     * several.
     */
    @Default("auto")
    String evalMetric();

    /** Factor that the contribution of each new tree is multiplied by. */
    @Default("0.009")
    @Range("(0, 1)")
    @Tunable("[0.001, 0.01]")
    double learningRate();

    /** How trees are fitted without looking at what they are judged by. */
    @Default("Auto")
    BoostingType boostingType();

    /** Number that random choices are derived from; the same number gives the same choices. */
    @Default("1")
    @Range("[0, inf)")
    int randomSeed();

    /** How a tree grows. */
    @Group("Trees")
    @Default("SymmetricTree")
    TreeShape growPolicy();

    /** Depth of a tree. */
    @Default("6")
    @Range("[1, 16]")
    @Tunable("[4, 10]")
    int depth();

    /** Number of leaves that no tree exceeds. */
    @Default("31")
    @Range("[2, 64]")
    @UsedWhen("grow_policy == 'Lossguide'")
    int maxLeaves();

    /** Number of rows that a leaf needs to be split. */
    @Default("1")
    @Range("[1, inf)")
    @UsedWhen("grow_policy in ['Lossguide', 'Depthwise']")
    int minDataInLeaf();

    /** Number of bins that the values of a numerical feature are divided into. */
    @Default("Auto")
    @Range("[1, 65535]")
    IntOr<MaxBin> maxBin();

    /** Share of the features that each split chooses from, drawn at random. */
    @Group("Samples")
    @Default("1.0")
    @Range("(0, 1]")
    double rsm();

    /** How often weights of rows are drawn. */
    @Default("PerTreeLevel")
    SamplingFrequency samplingFrequency();

    /** Spread of the weights that rows get at random; 0 gives all the same. */
    @Default("1.0")
    @Range("[0, inf)")
    double baggingTemperature();

    /** Noise that is added to the scores of splits, against overfitting. */
    @Default("1.0")
    @Range("[0, inf)")
    @Tunable("[0, 10]")
    double randomStrength();

    /** Strength of the L2 penalty on leaves. */
    @Group("Regularization")
    @Default("3")
    @Range("[1, inf)")
    @Tunable("[2, 10]")
    int l2LeafReg();

    /** Weight of the rows of class 1, for two classes. */
    @Default("1.0")
    @Range("(0, inf)")
    double scalePosWeight();

    /** Number of threads; -1 takes as many as there are cores. */
    @Group("Run")
    @Default("-1")
    @Range("[-1, inf)")
    int threadCount();

    /** Number of rounds from one line of the log to the next. */
    @Default("1")
    @Range("[1, inf)")
    int verbose();
}
