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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The first version of XGBoost that the service offered, 0.72; newer ones are {@link Xgboost}. */
@Algorithm(
        name = "xgboost-0-72",
        title = "XGBoost 0.72",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/xgboost-72.html")
@Objective(metric = "validation:auc", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:error", goal = Goal.MINIMIZE)
@Objective(metric = "validation:logloss", goal = Goal.MINIMIZE)
@Objective(metric = "validation:mae", goal = Goal.MINIMIZE)
@Objective(metric = "validation:map", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:merror", goal = Goal.MINIMIZE)
@Objective(metric = "validation:mlogloss", goal = Goal.MINIMIZE)
@Objective(metric = "validation:ndcg", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:rmse", goal = Goal.MINIMIZE)
@WireBoolean(yes = "1", no = "0")
@Rule(
        value = "objective in ['multi:softmax', 'multi:softprob'] || !has(num_class)",
        message = "num_class is meant for multi:softmax and multi:softprob only",
        severity = Severity.WARNING)
@Rule(
        value = "!(grow_policy == 'depthwise' && tree_method == 'hist') || max_depth > 0",
        message = "trees that grow by depth need a limit of the depth above 0")
public interface Xgboost072 {

    /** How splits of a tree are looked for. */
    enum TreeMethod {
        /** Chosen by the library. */
        AUTO,
        /** Every possible split is tried: slow on much data. */
        EXACT,
        /** Candidates from quantiles of the data, found anew in each round. */
        APPROX,
        /** Candidates from one histogram of the data, made once: the fastest. */
        HIST
    }

    /**
     * Number of rounds of boosting.
     *
     * <p>Each round adds a tree (one for each class with several classes): more fit the training data more closely,
     * take longer and may overfit.
     */
    @Group("Task")
    @Range("[1, inf)")
    @Tunable("[1, 4000]")
    int numRound();

    /**
     * Number of classes, for {@code multi:softmax} and {@code multi:softprob}.
     *
     * <p>The labels are the numbers from 0 to one less.
     */
    @Range("[1, inf)")
    @RequiredWhen("objective in ['multi:softmax', 'multi:softprob']")
    OptionalInt numClass();

    /**
     * What the model is trained for, as {@code binary:logistic} or {@code multi:softmax}.
     *
     * <p>Without it, {@code reg:linear}: regression by the squared error. The service's table says
     * {@code reg:squarederror}, a name that came with 0.90 and that 0.72 does not know.
     */
    Optional<String> objective();

    /**
     * Metrics that are computed on the validation data after each round.
     *
     * <p>The last one decides about early stopping. Without it one is taken that suits the objective: {@code rmse}
     * for regression, {@code error} for classification, {@code map} for ranking.
     */
    Optional<List<String>> evalMetric();

    /**
     * Prediction that the first tree starts from, the same for all rows.
     *
     * <p>With enough rounds it matters little.
     */
    @Default("0.5")
    double baseScore();

    /**
     * Weights of rows from the column after the label.
     *
     * <p>In CSV data only; the columns after it are the features.
     */
    @Default("0")
    boolean csvWeights();

    /**
     * Number of rounds without improvement of the metric after which training stops.
     *
     * <p>Needs validation data. Without it all rounds are done.
     */
    OptionalInt earlyStoppingRounds();

    /** Number that random choices are derived from; the same number gives the same choices. */
    @Default("0")
    int seed();

    /** Kind of model that a round adds. */
    @Group("Boosting")
    @Default("gbtree")
    Booster booster();

    /**
     * Factor that the contribution of each new tree is multiplied by.
     *
     * <p>Small values need more rounds and overfit less.
     */
    @Default("0.3")
    @Range("[0, 1]")
    @Tunable("[0.1, 0.5]")
    double eta();

    /** Whether trees are grown, or those of an earlier model updated. */
    @Default("default")
    ProcessType processType();

    /**
     * Steps that grow and change trees, in this order, as {@code grow_colmaker,prune}.
     *
     * <p>Without it the library takes those that suit {@code tree_method}.
     */
    Optional<List<String>> updater();

    /** Renewal of the values in the leaves, besides the statistics of the splits, by the updater {@code refresh}. */
    @Default("1")
    boolean refreshLeaf();

    /** How splits are looked for. */
    @Group("Trees")
    @Default("auto")
    TreeMethod treeMethod();

    /**
     * Depth that no tree exceeds; 0 sets no limit.
     *
     * <p>Deep trees find complex patterns, need much memory and overfit sooner.
     */
    @Default("6")
    @Range("[0, inf)")
    @Tunable("[0, 10]")
    int maxDepth();

    /**
     * Sum of row weights that each side of a split needs.
     *
     * <p>The larger, the fewer splits are made.
     */
    @Default("1")
    @Range("[0, inf)")
    @Tunable("[0, 120]")
    double minChildWeight();

    /**
     * Gain that a split must bring to be made.
     *
     * <p>The larger, the fewer splits are made.
     */
    @Default("0")
    @Range("[0, inf)")
    @Tunable("[0, 5]")
    double gamma();

    /**
     * Limit of what one tree adds to the score of a leaf; 0 sets none.
     *
     * <p>From 1 to 10 it helps logistic regression of very unequal classes.
     */
    @Default("0")
    @Range("[0, inf)")
    @Tunable("[0, 10]")
    int maxDeltaStep();

    /** Which leaf is split next. */
    @Default("depthwise")
    @UsedWhen("tree_method == 'hist'")
    GrowPolicy growPolicy();

    /** Number of leaves that no tree exceeds; 0 sets no limit. */
    @Default("0")
    @UsedWhen("grow_policy == 'lossguide'")
    int maxLeaves();

    /**
     * Number of bins that each feature is divided into.
     *
     * <p>More of them find better splits, more slowly.
     */
    @Default("256")
    @UsedWhen("tree_method == 'hist'")
    int maxBin();

    /**
     * Accuracy of the quantiles that splits are taken from: about 1 / {@code sketch_eps} bins.
     *
     * <p>The smaller, the more accurate.
     */
    @Default("0.03")
    @Range("[0, 1]")
    @UsedWhen("tree_method == 'approx'")
    double sketchEps();

    /**
     * Weight of the rows of class 1, for unequal classes.
     *
     * <p>Good to start from is the number of rows of class 0 divided by that of class 1.
     */
    @Default("1")
    double scalePosWeight();

    /**
     * Share of the rows that each tree is grown from, drawn anew for each.
     *
     * <p>0.5 takes half of them, which prevents overfitting.
     */
    @Group("Samples")
    @Default("1")
    @Range("[0, 1]")
    @Tunable("[0.5, 1]")
    double subsample();

    /** Share of the columns that each tree is grown from. */
    @Default("1")
    @Range("[0, 1]")
    @Tunable("[0.5, 1]")
    double colsampleBytree();

    /** Share of the columns that each level of a tree chooses from, out of the tree's own. */
    @Default("1")
    @Range("[0, 1]")
    @Tunable("[0.1, 1]")
    double colsampleBylevel();

    /** Strength of the L2 penalty on weights: the larger, the more cautious the model. */
    @Group("Regularization")
    @Default("1")
    @Tunable("[0, 1000]")
    double lambda();

    /** Strength of the L1 penalty on weights: the larger, the more of them become 0. */
    @Default("0")
    @Tunable("[0, 1000]")
    double alpha();

    /** Strength of the L2 penalty on the bias of a linear model. */
    @Default("0")
    @Range("[0, 1]")
    double lambdaBias();

    /**
     * Power of the mean that the variance of the Tweedie distribution follows.
     *
     * <p>Close to 2 it is like a gamma distribution, close to 1 like a Poisson one.
     */
    @Default("1.5")
    @Range("(1, 2)")
    @UsedWhen("objective == 'reg:tweedie'")
    double tweedieVariancePower();

    /** How the trees to drop are drawn. */
    @Group("Dropout of trees")
    @Default("uniform")
    @UsedWhen("booster == 'dart'")
    SampleType sampleType();

    /** How the weights of dropped trees and of the new one are balanced. */
    @Default("tree")
    @UsedWhen("booster == 'dart'")
    NormalizeType normalizeType();

    /** Share of the earlier trees that a round drops. */
    @Default("0.0")
    @Range("[0, 1]")
    @UsedWhen("booster == 'dart'")
    double rateDrop();

    /** At least one tree is dropped in every round. */
    @Default("0")
    @UsedWhen("booster == 'dart'")
    boolean oneDrop();

    /** Probability that a round drops no tree. */
    @Default("0.0")
    @Range("[0, 1]")
    @UsedWhen("booster == 'dart'")
    double skipDrop();

    /**
     * Number of threads that train in parallel.
     *
     * <p>Without it, as many as there are.
     */
    @Group("Run")
    OptionalInt nthread();

    /** No messages about the progress of training. */
    @Default("0")
    boolean silent();
}
