package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Regression and classification of sparse data: a linear model with, for each pair of features, a weight that is the
 * product of two short vectors.
 *
 * <p>For click rates and recommendations, where most pairs of features were never seen together.
 */
@Algorithm(
        name = "factorization-machines",
        title = "Factorization Machines",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/fact-machines-hyperparameters.html")
@Objective(metric = "test:rmse", goal = Goal.MINIMIZE, when = "predictor_type == 'regressor'")
@Objective(
        metric = "test:binary_classification_accuracy",
        goal = Goal.MAXIMIZE,
        when = "predictor_type == 'binary_classifier'")
@Objective(
        metric = "test:binary_classification_cross_entropy",
        goal = Goal.MINIMIZE,
        when = "predictor_type == 'binary_classifier'")
@Objective(metric = "test:binary_f_beta", goal = Goal.MAXIMIZE, when = "predictor_type == 'binary_classifier'")
public interface FactorizationMachines {

    /** What is predicted. */
    enum PredictorType {
        /** One of two classes. */
        BINARY_CLASSIFIER,
        /** A number. */
        REGRESSOR
    }

    /** Distribution of the first values. */
    enum InitMethod {
        /** Uniform between the scale below and above 0. */
        UNIFORM,
        /** Normal around 0, with the standard deviation given. */
        NORMAL,
        /** One and the same value. */
        CONSTANT
    }

    /** Number of features of each example; sparse data may have millions. */
    @Group("Task")
    @Range("[1, inf)")
    int featureDim();

    /**
     * Length of the vectors that stand for features.
     *
     * <p>64 is good to start from; from 2 to 1000 are usual. The larger, the finer are the interactions and the
     * slower is training.
     */
    @Range("[1, inf)")
    int numFactors();

    /** What is predicted. */
    PredictorType predictorType();

    /**
     * A bias term in the model.
     *
     * <p>Not in the service's table; the container was seen to have it.
     */
    Optional<Boolean> useBias();

    /**
     * Linear terms in the model.
     *
     * <p>Not in the service's table; the container was seen to have it.
     */
    Optional<Boolean> useLinear();

    /** Number of passes over the training set. */
    @Group("Training")
    @Default("1")
    @Range("[1, inf)")
    @Tunable("[1, 1000]")
    int epochs();

    /** Number of examples in a batch. */
    @Default("1000")
    @Range("[1, inf)")
    @Tunable("[100, 10000]")
    int miniBatchSize();

    /**
     * Limit of the size of each component of a gradient, up and down.
     *
     * <p>Without it there is none.
     */
    OptionalDouble clipGradient();

    /**
     * Factor that gradients are multiplied by, as 1 divided by the batch size.
     *
     * <p>Without it they stay as they are.
     */
    OptionalDouble rescaleGrad();

    /** Small number added to divisors that could be zero. */
    OptionalDouble eps();

    /**
     * Number of batches after which metrics are logged.
     *
     * <p>Not in the service's table; the container was seen to have it.
     */
    @Range("[1, inf)")
    OptionalInt batchMetricsPublishInterval();

    /** Step size for the bias. */
    @Group("Bias")
    @Default("0.1")
    @Range("[0, inf)")
    @Tunable("[1e-8, 512]")
    double biasLr();

    /** Strength of the L2 penalty on the bias. */
    @Default("0.01")
    @Range("[0, inf)")
    @Tunable("[1e-8, 512]")
    double biasWd();

    /** Distribution of the first values of the bias. */
    @Default("normal")
    InitMethod biasInitMethod();

    /** Half the width of the uniform distribution that the bias starts from, around 0. */
    @Range("[0, inf)")
    @UsedWhen("bias_init_method == 'uniform'")
    @Tunable("[1e-8, 512]")
    OptionalDouble biasInitScale();

    /** Standard deviation of the normal distribution that the bias starts from. */
    @Default("0.01")
    @Range("[0, inf)")
    @UsedWhen("bias_init_method == 'normal'")
    @Tunable("[1e-8, 512]")
    double biasInitSigma();

    /** Value that the bias starts from. */
    @UsedWhen("bias_init_method == 'constant'")
    @Tunable("[1e-8, 512]")
    OptionalDouble biasInitValue();

    /** Step size for the linear terms. */
    @Group("Linear terms")
    @Default("0.001")
    @Range("[0, inf)")
    @Tunable("[1e-8, 512]")
    double linearLr();

    /** Strength of the L2 penalty on the linear terms. */
    @Default("0.001")
    @Range("[0, inf)")
    @Tunable("[1e-8, 512]")
    double linearWd();

    /** Distribution of the first values of the linear terms. */
    @Default("normal")
    InitMethod linearInitMethod();

    /** Half the width of the uniform distribution that the linear terms start from, around 0. */
    @Range("[0, inf)")
    @UsedWhen("linear_init_method == 'uniform'")
    @Tunable("[1e-8, 512]")
    OptionalDouble linearInitScale();

    /** Standard deviation of the normal distribution that the linear terms start from. */
    @Default("0.01")
    @Range("[0, inf)")
    @UsedWhen("linear_init_method == 'normal'")
    @Tunable("[1e-8, 512]")
    double linearInitSigma();

    /** Value that the linear terms start from. */
    @UsedWhen("linear_init_method == 'constant'")
    @Tunable("[1e-8, 512]")
    OptionalDouble linearInitValue();

    /** Step size for the factors. */
    @Group("Factors")
    @Default("0.0001")
    @Range("[0, inf)")
    @Tunable("[1e-8, 512]")
    double factorsLr();

    /** Strength of the L2 penalty on the factors. */
    @Default("0.00001")
    @Range("[0, inf)")
    @Tunable("[1e-8, 512]")
    double factorsWd();

    /** Distribution of the first values of the factors. */
    @Default("normal")
    InitMethod factorsInitMethod();

    /** Half the width of the uniform distribution that the factors start from, around 0. */
    @Range("[0, inf)")
    @UsedWhen("factors_init_method == 'uniform'")
    @Tunable("[1e-8, 512]")
    OptionalDouble factorsInitScale();

    /** Standard deviation of the normal distribution that the factors start from. */
    @Default("0.001")
    @Range("[0, inf)")
    @UsedWhen("factors_init_method == 'normal'")
    @Tunable("[1e-8, 512]")
    double factorsInitSigma();

    /** Value that the factors start from. */
    @UsedWhen("factors_init_method == 'constant'")
    @Tunable("[1e-8, 512]")
    OptionalDouble factorsInitValue();
}
