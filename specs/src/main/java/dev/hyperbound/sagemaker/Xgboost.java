package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Example;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Matches;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Separator;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.WireName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Gradient boosting of decision trees, or of linear models, over tabular data: regression, classification, ranking
 * and survival times.
 *
 * <p>Describes the container of version 3.0-5, whose own checks decide wherever the documents say something else;
 * versions from 0.90 on take nearly the same names. Version 0.72 is {@link Xgboost072}.
 */
@Algorithm(
        name = "xgboost",
        title = "XGBoost",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/xgboost_hyperparameters.html")
@Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:auc", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:error", goal = Goal.MINIMIZE)
@Objective(metric = "validation:f1", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:logloss", goal = Goal.MINIMIZE)
@Objective(metric = "validation:mae", goal = Goal.MINIMIZE)
@Objective(metric = "validation:map", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:merror", goal = Goal.MINIMIZE)
@Objective(metric = "validation:mlogloss", goal = Goal.MINIMIZE)
@Objective(metric = "validation:mse", goal = Goal.MINIMIZE)
@Objective(metric = "validation:ndcg", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:rmse", goal = Goal.MINIMIZE)
@WireBoolean(yes = "1", no = "0")
@Rule(
        value = "objective in ['multi:softmax', 'multi:softprob'] || !has(num_class)",
        message = "num_class is meant for multi:softmax and multi:softprob only",
        severity = Severity.WARNING)
@Rule(
        value = "!(grow_policy == 'depthwise' && tree_method in ['hist', 'approx', 'gpu_hist'])" + " || max_depth > 0",
        message = "trees that grow by depth need a limit of the depth above 0",
        severity = Severity.WARNING)
@Rule(
        value = "!has(monotone_constraints) || tree_method in ['exact', 'hist']",
        message = "monotone constraints need tree_method to be set, to exact or hist")
@Rule(
        value = "!has(interaction_constraints) || tree_method in ['exact', 'hist', 'approx']",
        message = "interaction constraints need tree_method to be set, to exact, hist or approx")
@Rule(
        value = "!eval_metric.exists(m, m == 'auc') || objective.startsWith('binary:')"
                + " || objective.startsWith('rank:')",
        message = "auc measures binary classification and ranking only")
@Rule(
        value = "!eval_metric.exists(m, m == 'aft-nloglik') || objective == 'survival:aft'",
        message = "aft-nloglik measures survival:aft only")
@Rule(
        value = "booster != 'gblinear'"
                + " || (size(updater) == 1 && updater.all(u, u in ['shotgun', 'coord_descent']))",
        message = "gblinear takes one updater: shotgun or coord_descent")
@Rule(
        value = "booster == 'gblinear' || process_type != 'update'" + " || updater.all(u, u in ['refresh', 'prune'])",
        message = "trees that exist already are updated by refresh and prune only")
@Rule(
        value = "booster == 'gblinear' || process_type == 'update'"
                + " || !updater.exists(u, u in ['shotgun', 'coord_descent'])",
        message = "shotgun and coord_descent update the linear models of gblinear only")
@Rule(
        value = "booster == 'gblinear' || process_type == 'update'"
                + " || updater.exists_one(u, u in ['grow_colmaker', 'distcol', 'grow_histmaker'])"
                + " || !updater.exists(u, u in ['grow_colmaker', 'distcol', 'grow_histmaker'])",
        message = "at most one updater can grow trees: grow_colmaker, distcol or grow_histmaker")
public interface Xgboost {

    /** What the model is trained for: the loss, and what a prediction means. */
    enum TrainingObjective {
        /** Regression by the squared error. */
        @WireName("reg:squarederror")
        REG_SQUAREDERROR,
        /** The old name of {@code reg:squarederror}. */
        @WireName("reg:linear")
        REG_LINEAR,
        /** Regression of a share from 0 to 1 by the logistic loss. */
        @WireName("reg:logistic")
        REG_LOGISTIC,
        /** Gamma regression with a logarithmic link, for positive amounts such as claims; predicts the mean. */
        @WireName("reg:gamma")
        REG_GAMMA,
        /** Regression by a smooth version of the Huber loss, which forgives outliers. */
        @WireName("reg:pseudohubererror")
        REG_PSEUDOHUBERERROR,
        /** Regression by the squared difference of the logarithms; labels must be above -1. */
        @WireName("reg:squaredlogerror")
        REG_SQUAREDLOGERROR,
        /** Regression by the absolute error, which predicts medians; from container 3.0 on. */
        @WireName("reg:absoluteerror")
        REG_ABSOLUTEERROR,
        /**
         * Tweedie regression with a logarithmic link, for amounts that are often 0; reads
         * {@code tweedie_variance_power}.
         */
        @WireName("reg:tweedie")
        REG_TWEEDIE,
        /** Two classes; predicts the probability of class 1. */
        @WireName("binary:logistic")
        BINARY_LOGISTIC,
        /** Two classes; predicts the score before the logistic function. */
        @WireName("binary:logitraw")
        BINARY_LOGITRAW,
        /** Two classes by the hinge loss; predicts 0 or 1, no probability. */
        @WireName("binary:hinge")
        BINARY_HINGE,
        /** Poisson regression of counts; predicts the mean. */
        @WireName("count:poisson")
        COUNT_POISSON,
        /** Several classes; predicts the class. Needs {@code num_class}. */
        @WireName("multi:softmax")
        MULTI_SOFTMAX,
        /** Several classes; predicts the probability of each. Needs {@code num_class}. */
        @WireName("multi:softprob")
        MULTI_SOFTPROB,
        /** Ranking by pairs: the fewer of them stand in the wrong order, the better. */
        @WireName("rank:pairwise")
        RANK_PAIRWISE,
        /** Ranking by lists, for the normalized discounted cumulative gain. */
        @WireName("rank:ndcg")
        RANK_NDCG,
        /** Ranking by lists, for the mean average precision. */
        @WireName("rank:map")
        RANK_MAP,
        /**
         * Survival times by an accelerated failure time model; reads the two {@code aft_loss_distribution}
         * parameters.
         */
        @WireName("survival:aft")
        SURVIVAL_AFT,
        /** Survival times, censored on the right, by Cox regression; predicts the hazard ratio. */
        @WireName("survival:cox")
        SURVIVAL_COX
    }

    /** How splits of a tree are looked for. */
    enum TreeMethod {
        /** Chosen by the library. */
        AUTO,
        /** Every possible split is tried: slow on much data. */
        EXACT,
        /** Candidates from quantiles of the data, found anew in each round. */
        APPROX,
        /** Candidates from one histogram of the data, made once: the fastest on a CPU. */
        HIST,
        /** As {@code hist}, on a GPU. */
        GPU_HIST
    }

    /** A step of the making of a model. */
    enum Updater {
        /** Grows trees from all columns of one machine. */
        GROW_COLMAKER,
        /** Grows trees where the columns are spread over machines. */
        DISTCOL,
        /** Grows trees from histograms where the rows are spread over machines. */
        GROW_HISTMAKER,
        /** Grows trees from approximate sketches of the data. */
        GROW_SKMAKER,
        /** Makes the trees of all machines equal. */
        SYNC,
        /** Renews the statistics of existing trees by the current data; reads {@code refresh_leaf}. */
        REFRESH,
        /** Cuts off splits whose gain is below {@code gamma}. */
        PRUNE,
        /** Linear models by coordinate descent in parallel; not quite the same result each time. */
        SHOTGUN,
        /** Linear models by ordinary coordinate descent; the same result each time. */
        COORD_DESCENT
    }

    /** Distribution of the noise in survival times. */
    enum AftLossDistribution {
        /** Normal. */
        NORMAL,
        /** Logistic. */
        LOGISTIC,
        /** Extreme value. */
        EXTREME
    }

    /** How data is spread over machines. */
    enum DataSplit {
        /** By rows. */
        ROW,
        /** By columns. */
        COL
    }

    /** What makes predictions during training. */
    enum Predictor {
        /** Chosen by the library. */
        AUTO,
        /** The processor. */
        CPU_PREDICTOR,
        /** The GPU. */
        GPU_PREDICTOR
    }

    /** How the rows of {@code subsample} are drawn. */
    enum SamplingMethod {
        /** Each row with the same probability. */
        UNIFORM,
        /** Rows with large gradients more often, which allows a small {@code subsample}; for {@code gpu_hist}. */
        GRADIENT_BASED
    }

    /**
     * Number of rounds of boosting.
     *
     * <p>Each round adds a tree (one for each class with several classes): more fit the training data more closely,
     * take longer and may overfit. {@code early_stopping_rounds} can end training sooner.
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
    @Range("[2, inf)")
    @RequiredWhen("objective in ['multi:softmax', 'multi:softprob']")
    OptionalInt numClass();

    /**
     * What the model is trained for.
     *
     * <p>Also decides which metrics make sense. Always sent: containers fail on an {@code eval_metric} without it.
     */
    @Default("reg:squarederror")
    TrainingObjective objective();

    /**
     * Metrics that are computed on the validation data after each round.
     *
     * <p>The last one decides about early stopping. {@code error@0.7} moves the threshold from 0.5 to 0.7,
     * {@code ndcg@5} and {@code map@5} look at the first five only. Without it one is taken that suits the objective:
     * {@code rmse} for regression, {@code error} for classification, {@code map} for ranking. No blanks after commas:
     * containers refuse them.
     */
    @Example("auc")
    @Matches(
            value = "accuracy|aft-nloglik|auc|aucpr|balanced_accuracy|cox-nloglik|error|f1|f1_binary|"
                    + "f1_macro|gamma-deviance|gamma-nloglik|interval-regression-accuracy|logloss|mae|map|"
                    + "mape|merror|mlogloss|mphe|mse|ndcg|poisson-nloglik|precision|precision_macro|"
                    + "precision_micro|r2|recall|recall_macro|recall_micro|rmse|rmsle|tweedie-nloglik|(error|"
                    + "ndcg|map)@-?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]+)?",
            message = "must be a metric that the container knows, or error@, ndcg@ or map@ and a number")
    @Separator(blanks = false)
    Optional<List<String>> evalMetric();

    /**
     * Prediction that the first tree starts from, the same for all rows.
     *
     * <p>Without it the library (from 2.0 on) estimates a good one from the labels, which sending 0.5 turns off;
     * before that it is 0.5. With enough rounds it matters little.
     */
    @Range("[0, inf)")
    OptionalDouble baseScore();

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
    @Range("[1, inf)")
    OptionalInt earlyStoppingRounds();

    /** Number that random choices are derived from; the same number gives the same choices. */
    @Default("0")
    @Range("(-2147483648, 2147483647)")
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
    @WireName(value = "eta", also = "learning_rate")
    @Default("0.3")
    @Range("[0, 1]")
    @Tunable("[0.1, 0.5]")
    double eta();

    /** Whether trees are grown, or those of an earlier model updated. */
    @Default("default")
    ProcessType processType();

    /**
     * Steps that grow and change trees, in this order.
     *
     * <p>Without it the library takes those that suit {@code tree_method}. No blanks after commas: containers refuse
     * them.
     */
    @Separator(blanks = false)
    Optional<List<Updater>> updater();

    /** Renewal of the values in the leaves, besides the statistics of the splits, by the updater {@code refresh}. */
    @Default("1")
    @UsedWhen("updater.exists(u, u == 'refresh')")
    boolean refreshLeaf();

    /**
     * Number of trees that one round adds: above 1, a boosted random forest.
     *
     * <p>Not in the service's table; its containers take it. Without it, one.
     */
    @Range("[1, inf)")
    OptionalInt numParallelTree();

    /**
     * How splits are looked for.
     *
     * <p>Constraints need it to be set: {@code auto} does not do, although it may choose one that could.
     */
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
     * <p>The larger, the fewer splits are made. In a linear regression this is simply the number of rows.
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
    @WireName(value = "gamma", also = "min_split_loss")
    @Default("0")
    @Range("[0, inf)")
    @Tunable("[0, 5]")
    double gamma();

    /**
     * Limit of what one tree adds to the score of a leaf; 0 sets none.
     *
     * <p>From 1 to 10 it helps logistic regression of very unequal classes. Sending 0 also overrides the 0.7 that
     * {@code count:poisson} would take by itself.
     */
    @Default("0")
    @Range("[0, inf)")
    @Tunable("[0, 10]")
    double maxDeltaStep();

    /** Which leaf is split next. */
    @Default("depthwise")
    @UsedWhen("tree_method in ['hist', 'approx', 'gpu_hist']")
    GrowPolicy growPolicy();

    /** Number of leaves that no tree exceeds; 0 sets no limit. */
    @Default("0")
    @Range("[0, inf)")
    @UsedWhen("grow_policy == 'lossguide'")
    int maxLeaves();

    /**
     * Number of bins that each feature is divided into.
     *
     * <p>More of them find better splits, more slowly.
     */
    @Default("256")
    @Range("[0, inf)")
    @UsedWhen("tree_method in ['hist', 'approx', 'gpu_hist']")
    int maxBin();

    /**
     * Accuracy of the quantiles that splits are taken from: about 1 / {@code sketch_eps} bins.
     *
     * <p>The smaller, the more accurate.
     */
    @Default("0.03")
    @Range("(0, 1)")
    @UsedWhen("tree_method == 'approx'")
    double sketchEps();

    /**
     * Weight of the rows of class 1, for unequal classes.
     *
     * <p>Good to start from is the number of rows of class 0 divided by that of class 1.
     */
    @Default("1")
    @Range("(0, inf)")
    double scalePosWeight();

    /**
     * Direction in which each feature may influence predictions.
     *
     * <p>One number for each feature: 1 for up only, -1 for down only, 0 for no constraint; {@code (0, 1)} lets the
     * second feature only raise them.
     */
    @Example("(0, 1)")
    @Matches(
            value = "\\((-1|0|1)(,|(, ?(-1|0|1))+,?)\\)",
            message = "must be a list in parentheses of -1, 0 and 1, one for each feature")
    Optional<String> monotoneConstraints();

    /**
     * Groups of features that may stand together on one path of a tree.
     *
     * <p>In {@code [[1,2],[3,4,5]]} features 1 and 2 never meet 3, 4 or 5. The container takes no number below 1,
     * although the library counts features from 0.
     */
    @Example("[[1,2],[3,4,5]]")
    @Matches(
            value = "\\[\\[[1-9]\\d*(, ?[1-9]\\d*)*\\](, ?\\[[1-9]\\d*(, ?[1-9]\\d*)*\\])*\\]",
            message = "must be lists of feature numbers from 1 on, inside a list")
    Optional<String> interactionConstraints();

    /** Histograms on the GPU that come out the same each time. */
    @Default("true")
    @WireBoolean(yes = "true", no = "false")
    @UsedWhen("tree_method == 'gpu_hist'")
    boolean deterministicHistogram();

    /**
     * Histograms in single precision, which is faster on a CPU and less accurate.
     *
     * <p>Left out, they are in double precision.
     *
     * @deprecated containers from 1.7 on refuse it
     */
    @Deprecated
    @WireBoolean(yes = "true", no = "false")
    @UsedWhen("tree_method in ['hist', 'gpu_hist']")
    Optional<Boolean> singlePrecisionHistogram();

    /**
     * Share of the rows that each tree is grown from, drawn anew for each.
     *
     * <p>0.5 takes half of them, which prevents overfitting.
     */
    @Group("Samples")
    @Default("1")
    @Range("(0, 1]")
    @Tunable("[0.5, 1]")
    double subsample();

    /**
     * How the rows of {@code subsample} are drawn.
     *
     * <p>Not in the service's table; its containers take it. Without it, evenly.
     */
    Optional<SamplingMethod> samplingMethod();

    /** Share of the columns that each tree is grown from. */
    @Default("1")
    @Range("(0, 1]")
    @Tunable("[0.5, 1]")
    double colsampleBytree();

    /** Share of the columns that each level of a tree chooses from, out of the tree's own. */
    @Default("1")
    @Range("(0, 1]")
    @Tunable("[0.1, 1]")
    double colsampleBylevel();

    /** Share of the columns that each split chooses from, out of the level's own. */
    @Default("1")
    @Range("(0, 1]")
    @Tunable("[0.1, 1]")
    double colsampleBynode();

    /**
     * Strength of the L2 penalty on weights: the larger, the more cautious the model.
     *
     * <p>Sending 1 also overrides the 0 that {@code gblinear} would take by itself.
     */
    @Group("Regularization")
    @WireName(value = "lambda", also = "reg_lambda")
    @Default("1")
    @Range("[0, inf)")
    @Tunable("[0, 1000]")
    double lambda();

    /** Strength of the L1 penalty on weights: the larger, the more of them become 0. */
    @WireName(value = "alpha", also = "reg_alpha")
    @Default("0")
    @Range("[0, inf)")
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
     * Distribution of the noise in an accelerated failure time model.
     *
     * <p>Not in the service's table; its containers take it. Without it, {@code normal}.
     */
    @Group("Survival")
    @UsedWhen("objective == 'survival:aft'")
    Optional<AftLossDistribution> aftLossDistribution();

    /**
     * Scale of that distribution; 1 where it is left out.
     *
     * <p>Not in the service's table; its containers take it.
     */
    @Range("[0, inf)")
    @UsedWhen("objective == 'survival:aft'")
    OptionalDouble aftLossDistributionScale();

    /**
     * Number of threads that train in parallel.
     *
     * <p>Without it, as many as there are.
     */
    @Group("Run")
    @Range("[1, inf)")
    OptionalInt nthread();

    /** How much is logged: 0 nothing, 1 warnings, 2 information, 3 everything. */
    @Default("1")
    @Range("[0, 3]")
    int verbosity();

    /**
     * The model so far is kept if the job is stopped, as by a spot interruption.
     *
     * <p>Not in the service's table; its containers take it.
     */
    @WireBoolean(yes = "true", no = "false")
    Optional<Boolean> saveModelOnTermination();

    /**
     * Training on several GPUs through Dask, which must be true for more than one.
     *
     * <p>Not in the service's table; its containers take it.
     */
    @WireBoolean(yes = "true", no = "false")
    Optional<Boolean> useDaskGpuTraining();

    /**
     * What makes predictions during training.
     *
     * <p>Not in the service's table; its containers take it.
     */
    Optional<Predictor> predictor();

    /**
     * How data is spread over machines.
     *
     * <p>Not in the service's table; its containers take it.
     */
    Optional<DataSplit> dsplit();

    /**
     * Share of a row buffer that early versions of the library reserved.
     *
     * <p>Not in the service's table; its containers take it, and whole numbers above 1 only.
     */
    @Range("(1, inf)")
    OptionalInt probBufferRow();
}
