package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.DoubleOr;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.IntOr;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireName;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Linear models for regression and for classification, many of them trained side by side with different settings, of
 * which the best is kept.
 */
@Algorithm(
        name = "linear-learner",
        title = "Linear Learner",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/ll_hyperparameters.html")
@Objective(metric = "test:absolute_loss", goal = Goal.MINIMIZE, when = "predictor_type == 'regressor'")
@Objective(
        metric = "test:binary_classification_accuracy",
        goal = Goal.MAXIMIZE,
        when = "predictor_type == 'binary_classifier'")
@Objective(metric = "test:binary_f_beta", goal = Goal.MAXIMIZE, when = "predictor_type == 'binary_classifier'")
@Objective(metric = "test:dcg", goal = Goal.MAXIMIZE, when = "predictor_type == 'multiclass_classifier'")
@Objective(metric = "test:macro_f_beta", goal = Goal.MAXIMIZE, when = "predictor_type == 'multiclass_classifier'")
@Objective(metric = "test:macro_precision", goal = Goal.MAXIMIZE, when = "predictor_type == 'multiclass_classifier'")
@Objective(metric = "test:macro_recall", goal = Goal.MAXIMIZE, when = "predictor_type == 'multiclass_classifier'")
@Objective(metric = "test:mse", goal = Goal.MINIMIZE, when = "predictor_type == 'regressor'")
@Objective(
        metric = "test:multiclass_accuracy",
        goal = Goal.MAXIMIZE,
        when = "predictor_type == 'multiclass_classifier'")
@Objective(
        metric = "test:multiclass_top_k_accuracy",
        goal = Goal.MAXIMIZE,
        when = "predictor_type == 'multiclass_classifier'")
@Objective(metric = "test:objective_loss", goal = Goal.MINIMIZE)
@Objective(metric = "test:precision", goal = Goal.MAXIMIZE, when = "predictor_type == 'binary_classifier'")
@Objective(metric = "test:recall", goal = Goal.MAXIMIZE, when = "predictor_type == 'binary_classifier'")
@Objective(metric = "test:roc_auc_score", goal = Goal.MAXIMIZE, when = "predictor_type == 'binary_classifier'")
@Objective(metric = "validation:absolute_loss", goal = Goal.MINIMIZE, when = "predictor_type == 'regressor'")
@Objective(
        metric = "validation:binary_classification_accuracy",
        goal = Goal.MAXIMIZE,
        when = "predictor_type == 'binary_classifier'")
@Objective(metric = "validation:binary_f_beta", goal = Goal.MAXIMIZE, when = "predictor_type == 'binary_classifier'")
@Objective(metric = "validation:dcg", goal = Goal.MAXIMIZE, when = "predictor_type == 'multiclass_classifier'")
@Objective(metric = "validation:macro_f_beta", goal = Goal.MAXIMIZE, when = "predictor_type == 'multiclass_classifier'")
@Objective(
        metric = "validation:macro_precision",
        goal = Goal.MAXIMIZE,
        when = "predictor_type == 'multiclass_classifier'")
@Objective(metric = "validation:macro_recall", goal = Goal.MAXIMIZE, when = "predictor_type == 'multiclass_classifier'")
@Objective(metric = "validation:mse", goal = Goal.MINIMIZE, when = "predictor_type == 'regressor'")
@Objective(
        metric = "validation:multiclass_accuracy",
        goal = Goal.MAXIMIZE,
        when = "predictor_type == 'multiclass_classifier'")
@Objective(
        metric = "validation:multiclass_top_k_accuracy",
        goal = Goal.MAXIMIZE,
        when = "predictor_type == 'multiclass_classifier'")
@Objective(metric = "validation:objective_loss", goal = Goal.MINIMIZE)
@Objective(metric = "validation:precision", goal = Goal.MAXIMIZE, when = "predictor_type == 'binary_classifier'")
@Objective(metric = "validation:recall", goal = Goal.MAXIMIZE, when = "predictor_type == 'binary_classifier'")
@Objective(metric = "validation:rmse", goal = Goal.MINIMIZE, when = "predictor_type == 'regressor'")
@Objective(metric = "validation:roc_auc_score", goal = Goal.MAXIMIZE, when = "predictor_type == 'binary_classifier'")
@Rule(
        value = "predictor_type != 'regressor'"
                + " || loss in ['auto', 'squared_loss', 'absolute_loss', 'eps_insensitive_squared_loss',"
                + " 'eps_insensitive_absolute_loss', 'quantile_loss', 'huber_loss']",
        message = "a regressor takes auto, squared_loss, absolute_loss, quantile_loss, huber_loss or one of the"
                + " two eps_insensitive losses")
@Rule(
        value = "predictor_type != 'binary_classifier' || loss in ['auto', 'logistic', 'hinge_loss']",
        message = "a binary classifier takes auto, logistic or hinge_loss")
@Rule(
        value = "predictor_type != 'multiclass_classifier' || loss in ['auto', 'softmax_loss']",
        message = "a multiclass classifier takes auto or softmax_loss")
@Rule(
        value = "predictor_type != 'multiclass_classifier' || accuracy_top_k <= num_classes",
        message = "there are fewer classes than accuracy_top_k asks for",
        severity = Severity.WARNING)
public interface LinearLearner {

    /** What is predicted. */
    enum PredictorType {
        /** One of two classes. */
        BINARY_CLASSIFIER,
        /** One of several classes; needs {@code num_classes}. */
        MULTICLASS_CLASSIFIER,
        /** A number. */
        REGRESSOR
    }

    /** What the best of the binary classifiers has most of, on the validation data. */
    enum ModelSelectionCriteria {
        /** Right answers. */
        ACCURACY,
        /** The F score, which {@code f_beta} weighs. */
        F_BETA,
        /** Precision, where recall is held at {@code target_recall}. */
        PRECISION_AT_TARGET_RECALL,
        /** Recall, where precision is held at {@code target_precision}. */
        RECALL_AT_TARGET_PRECISION,
        /** The smallest loss. */
        LOSS_FUNCTION
    }

    /** What a wrong prediction costs. */
    enum Loss {
        /** {@code squared_loss} for a regressor, {@code logistic} for two classes, {@code softmax_loss} for several. */
        AUTO,
        /** Logistic loss, for two classes. */
        LOGISTIC,
        /** Squared error, for a regressor. */
        SQUARED_LOSS,
        /** Absolute error, for a regressor: outliers count less. */
        ABSOLUTE_LOSS,
        /** Hinge loss with a {@code margin}, for two classes. */
        HINGE_LOSS,
        /** Squared error beyond {@code loss_insensitivity}, for a regressor. */
        EPS_INSENSITIVE_SQUARED_LOSS,
        /** Absolute error beyond {@code loss_insensitivity}, for a regressor. */
        EPS_INSENSITIVE_ABSOLUTE_LOSS,
        /** Loss that makes a regressor predict a {@code quantile} instead of the mean. */
        QUANTILE_LOSS,
        /** Squared error up to {@code huber_delta} and absolute error beyond, for a regressor. */
        HUBER_LOSS,
        /** Softmax loss, for several classes. */
        SOFTMAX_LOSS
    }

    /** The algorithm that updates the weights. */
    enum Optimizer {
        /** Chosen by the algorithm: Adam. */
        AUTO,
        /** Adam; reads {@code beta_1} and {@code beta_2}. */
        ADAM,
        /** Stochastic gradient descent; reads {@code momentum}. */
        SGD,
        /** Root mean square propagation. */
        RMSPROP
    }

    /** Distribution of the first weights. */
    enum InitMethod {
        /** Uniform between {@code init_scale} below and above 0. */
        UNIFORM,
        /** Normal around 0, with {@code init_sigma}. */
        NORMAL
    }

    /** On, off, or as the algorithm sees fit. */
    enum Switch {
        /** Chosen by the algorithm. */
        AUTO,
        /** On. */
        @WireName(value = "true", also = "True")
        TRUE,
        /** Off. */
        @WireName(value = "false", also = "False")
        FALSE
    }

    /** Weights of the positive examples that the algorithm works out. */
    enum Balance {
        /** Such that positive and negative examples weigh the same in all. */
        BALANCED,
        /** Chosen by the algorithm for the best model by {@code binary_classifier_model_selection_criteria}. */
        AUTO
    }

    /** What is predicted; it decides which losses and metrics there are. */
    @Group("Task")
    PredictorType predictorType();

    /** Number of classes; the labels are the numbers from 0 to one less. */
    @Range("[3, 1000000]")
    @RequiredWhen("predictor_type == 'multiclass_classifier'")
    @UsedWhen("predictor_type == 'multiclass_classifier'")
    OptionalInt numClasses();

    /** Number of features of each example; {@code auto} reads it from the data. */
    @Default("auto")
    @Range("[1, inf)")
    IntOr<Auto> featureDim();

    /**
     * What a wrong prediction costs.
     *
     * <p>Which ones there are depends on {@code predictor_type}.
     */
    @Default("auto")
    Loss loss();

    /** Margin of the hinge loss: right answers closer than this to the boundary still cost something. */
    @Default("1.0")
    @Range("(0, inf)")
    @UsedWhen("loss == 'hinge_loss'")
    double margin();

    /** Quantile that is predicted: with 0.9, nine of ten true values lie below the prediction. */
    @Default("0.5")
    @Range("(0, 1)")
    @UsedWhen("loss == 'quantile_loss'")
    double quantile();

    /** Error below which the two insensitive losses are 0. */
    @Default("0.01")
    @Range("(0, inf)")
    @UsedWhen("loss in ['eps_insensitive_squared_loss', 'eps_insensitive_absolute_loss']")
    double lossInsensitivity();

    /** Error from which on the Huber loss grows linearly instead of by the square. */
    @Default("1.0")
    @Range("(0, inf)")
    @UsedWhen("loss == 'huber_loss'")
    double huberDelta();

    /**
     * Number of models that are trained side by side, each with settings around those given.
     *
     * <p>{@code auto} takes as many as the algorithm thinks fit. Tuning jobs always train one.
     */
    @Group("Model selection")
    @Default("auto")
    @Range("[1, inf)")
    IntOr<Auto> numModels();

    /** What the best binary classifier is chosen by, on the validation data or, without any, the training data. */
    @Default("accuracy")
    @UsedWhen("predictor_type == 'binary_classifier'")
    ModelSelectionCriteria binaryClassifierModelSelectionCriteria();

    /** Recall that is held while precision is made as high as possible. */
    @Default("0.8")
    @Range("(0, 1)")
    @UsedWhen("binary_classifier_model_selection_criteria == 'precision_at_target_recall'")
    double targetRecall();

    /** Precision that is held while recall is made as high as possible. */
    @Default("0.8")
    @Range("(0, 1)")
    @UsedWhen("binary_classifier_model_selection_criteria == 'recall_at_target_precision'")
    double targetPrecision();

    /** Weight of recall against precision in F scores: above 1 recall counts more, below 1 precision. */
    @Default("1.0")
    @Range("(0, inf)")
    @UsedWhen("predictor_type != 'regressor'")
    double fBeta();

    /**
     * Number of best guesses among which the true class must be for the top-k accuracy.
     *
     * <p>With 1 it is the plain accuracy.
     */
    @Default("3")
    @Range("[1, inf)")
    @UsedWhen("predictor_type == 'multiclass_classifier'")
    int accuracyTopK();

    /** Number of validation examples by which the threshold of a model is set. */
    @Default("auto")
    @Range("[1, inf)")
    IntOr<Auto> numCalibrationSamples();

    /** Number of passes over the training set, at most. */
    @Group("Training")
    @Default("15")
    @Range("[1, inf)")
    int epochs();

    /** Number of examples in a batch. */
    @Default("1000")
    @Range("[1, inf)")
    @Tunable("[100, 5000]")
    int miniBatchSize();

    /**
     * Number of epochs without improvement after which training stops.
     *
     * <p>Measured on the validation data or, without any, the training loss. A number above {@code epochs} turns
     * early stopping off.
     */
    @Default("3")
    @Range("[1, inf)")
    int earlyStoppingPatience();

    /** Smallest relative fall of the loss that counts as an improvement. */
    @Default("0.001")
    @Range("(0, inf)")
    double earlyStoppingTolerance();

    /** A bias term in the model. */
    @Default("true")
    @Tunable
    boolean useBias();

    /** Weights that make all classes count the same in the loss, for unequal classes. */
    @Default("false")
    @UsedWhen("predictor_type == 'multiclass_classifier'")
    boolean balanceMulticlassWeights();

    /**
     * Weight of the positive examples, where the negative ones have 1.
     *
     * <p>Above 1 for positive examples that are rare, or more costly to miss.
     */
    @Default("1.0")
    @Range("(0, inf)")
    @UsedWhen("predictor_type == 'binary_classifier'")
    @Tunable("[1e-5, 1e5]")
    DoubleOr<Balance> positiveExampleWeightMult();

    /** Algorithm that updates the weights. */
    @Group("Optimizer")
    @Default("auto")
    Optimizer optimizer();

    /** Step size; {@code auto} depends on the optimizer. */
    @Default("auto")
    @Range("(0, inf)")
    @Tunable("[1e-5, 1]")
    DoubleOr<Auto> learningRate();

    /** Exponential decay rate of the first moment estimates of Adam. */
    @WireName("beta_1")
    @Default("auto")
    @Range("[0, 1)")
    @UsedWhen("optimizer in ['adam', 'auto']")
    DoubleOr<Auto> beta1();

    /** Exponential decay rate of the second moment estimates of Adam. */
    @WireName("beta_2")
    @Default("auto")
    @Range("[0, 1)")
    @UsedWhen("optimizer in ['adam', 'auto']")
    DoubleOr<Auto> beta2();

    /** Share of the last update that carries over into the next one. */
    @Default("auto")
    @Range("[0, 1)")
    @UsedWhen("optimizer == 'sgd'")
    DoubleOr<Auto> momentum();

    /** Factor between the learning rate of the bias and that of the weights. */
    @Default("auto")
    @Range("(0, inf)")
    DoubleOr<Auto> biasLrMult();

    /** A learning rate that falls during training. */
    @Default("true")
    boolean useLrScheduler();

    /** Number of batches from one fall of the learning rate to the next. */
    @Default("auto")
    @Range("[1, inf)")
    @UsedWhen("use_lr_scheduler")
    IntOr<Auto> lrSchedulerStep();

    /** Factor that the learning rate is multiplied by at each fall. */
    @Default("auto")
    @Range("(0, 1)")
    @UsedWhen("use_lr_scheduler")
    DoubleOr<Auto> lrSchedulerFactor();

    /** Learning rate below which it never falls. */
    @Default("auto")
    @Range("(0, inf)")
    @UsedWhen("use_lr_scheduler")
    DoubleOr<Auto> lrSchedulerMinimumLr();

    /** Strength of the L2 penalty on weights (weight decay); 0 turns it off. */
    @Group("Regularization")
    @Default("auto")
    @Range("[0, inf)")
    @Tunable("[1e-7, 1]")
    DoubleOr<Auto> wd();

    /** Strength of the L1 penalty on weights, which makes many of them 0; 0 turns it off. */
    @Default("auto")
    @Range("[0, inf)")
    @Tunable("[1e-7, 1]")
    DoubleOr<Auto> l1();

    /** Factor between the L2 penalty on the bias and that on the weights; 0 leaves the bias free. */
    @Default("auto")
    @Range("[0, inf)")
    DoubleOr<Auto> biasWdMult();

    /** Distribution of the first weights. */
    @Group("Start values")
    @Default("uniform")
    InitMethod initMethod();

    /** Half the width of the uniform distribution: weights start between -{@code init_scale} and {@code init_scale}. */
    @Default("0.07")
    @Range("(0, inf)")
    @UsedWhen("init_method == 'uniform'")
    double initScale();

    /** Standard deviation of the normal distribution that weights start from. */
    @Default("0.01")
    @Range("(0, inf)")
    @UsedWhen("init_method == 'normal'")
    double initSigma();

    /** Bias at the start. */
    @Default("0")
    double initBias();

    /**
     * Features scaled to a standard deviation of 1 before training.
     *
     * <p>The learned weights are scaled back, so that data for inference stays as it is.
     */
    @Group("Data")
    @Default("true")
    Switch normalizeData();

    /**
     * Labels scaled to a standard deviation of 1 before training, for regressors.
     *
     * <p>{@code auto} does so. Predictions are scaled back.
     */
    @Default("auto")
    @UsedWhen("predictor_type == 'regressor'")
    Switch normalizeLabel();

    /**
     * Features shifted to a mean of 0 before training.
     *
     * <p>{@code auto} does so where there is a bias and the data is dense: shifted sparse data would be sparse no
     * more.
     */
    @Default("auto")
    Switch unbiasData();

    /**
     * Labels shifted to a mean of 0 before training, for regressors with a bias.
     *
     * <p>{@code auto} does so. Predictions are shifted back.
     */
    @Default("auto")
    @UsedWhen("predictor_type == 'regressor' && use_bias")
    Switch unbiasLabel();

    /** Number of examples from which means and standard deviations are measured. */
    @Default("10000")
    @Range("[1, inf)")
    int numPointForScaler();

    /**
     * Sparse input treated as dense.
     *
     * <p>Not in the service's table; the container was seen to have it.
     */
    Optional<Boolean> forceDense();
}
