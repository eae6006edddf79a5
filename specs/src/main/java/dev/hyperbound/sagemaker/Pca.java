package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Group;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import dev.hyperbound.Severity;
import dev.hyperbound.UsedWhen;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Principal component analysis: the few directions in which the examples differ most, and every example described by
 * them.
 */
@Algorithm(
        name = "pca",
        title = "Principal Component Analysis",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/PCA-reference.html")
@Rule(
        value = "num_components <= feature_dim",
        message = "there are at most as many components as features",
        severity = Severity.WARNING)
public interface Pca {

    /** How components are computed. */
    enum AlgorithmMode {
        /** From the whole covariance matrix: for sparse data, and not too many features. */
        REGULAR,
        /** By an approximation with random vectors: for many examples and features. */
        RANDOMIZED
    }

    /** Number of features of each example. */
    @Group("Task")
    @Range("[1, inf)")
    int featureDim();

    /** Number of examples in a batch. */
    @Range("[1, inf)")
    int miniBatchSize();

    /** Number of components to compute. */
    @Range("[1, inf)")
    int numComponents();

    /** How components are computed. */
    @Default("regular")
    AlgorithmMode algorithmMode();

    /**
     * Number of components that are computed beyond those asked for.
     *
     * <p>-1 takes the larger of 10 and {@code num_components}. The more, the more accurate, and the more memory and
     * time it takes.
     */
    @Default("-1")
    @Range("[-1, inf)")
    @UsedWhen("algorithm_mode == 'randomized'")
    int extraComponents();

    /** Features shifted to a mean of 0, in training and in inference. */
    @Default("true")
    boolean subtractMean();

    /**
     * Number of passes over the training set.
     *
     * <p>Not in the service's table; the container was seen to have it.
     */
    @Range("[1, inf)")
    OptionalInt epochs();

    /**
     * Sparse input treated as dense.
     *
     * <p>Not in the service's table; the container was seen to have it.
     */
    Optional<Boolean> forceDense();
}
