package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.IntOr;
import dev.hyperbound.Objective;
import dev.hyperbound.OneOf;
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
 * Prediction from the examples that lie closest: by the vote of their classes, or by the mean of their values.
 *
 * <p>Training draws a sample, reduces its dimensions if asked to, and builds an index for the search.
 */
@Algorithm(
        name = "knn",
        title = "k-Nearest Neighbors",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/kNN_hyperparameters.html")
@Objective(metric = "test:accuracy", goal = Goal.MAXIMIZE, when = "predictor_type == 'classifier'")
@Objective(metric = "test:mse", goal = Goal.MINIMIZE, when = "predictor_type == 'regressor'")
@Rule(
        value = "dimension_reduction_target < feature_dim",
        message = "the target of a reduction lies below the number of features")
@Rule(value = "index_type != 'faiss.IVFPQ' || index_metric == 'L2'", message = "faiss.IVFPQ measures by L2 only")
@Rule(
        value = "index_type != 'faiss.IVFPQ'"
                + " || (has(dimension_reduction_target) ? dimension_reduction_target : feature_dim) %"
                + " faiss_index_pq_m == 0",
        message = "dimensions that are no multiple of faiss_index_pq_m are padded with zeros to one",
        severity = Severity.WARNING)
@Rule(
        value = "k <= sample_size",
        message = "the sample holds fewer examples than k asks for",
        severity = Severity.WARNING)
public interface KNearestNeighbors {

    /** What is predicted. */
    enum PredictorType {
        /** The most frequent class among the neighbours. */
        CLASSIFIER,
        /** The mean of the neighbours' values. */
        REGRESSOR
    }

    /** How dimensions are reduced. */
    enum DimensionReductionType {
        /** Random projection onto vectors of -1 and 1. */
        SIGN,
        /** The fast Johnson-Lindenstrauss transform. */
        FJLT
    }

    /** What distance means. */
    enum IndexMetric {
        /** Euclidean distance. */
        @WireName("L2")
        L2,
        /** Inner product: the larger, the closer. */
        @WireName("INNER_PRODUCT")
        INNER_PRODUCT,
        /** Cosine of the angle between two examples. */
        @WireName("COSINE")
        COSINE
    }

    /** Index of the Faiss library. */
    enum IndexType {
        /** All examples, compared one by one: exact. */
        @WireName("faiss.Flat")
        FLAT,
        /** Examples in cells, of which only the closest are searched: faster, not exact. */
        @WireName("faiss.IVFFlat")
        IVF_FLAT,
        /** Cells whose examples are compressed by product quantization: the smallest and least exact. */
        @WireName("faiss.IVFPQ")
        IVF_PQ
    }

    /** Number of features of each example. */
    @Group("Task")
    @Range("[1, inf)")
    int featureDim();

    /** Number of neighbours that a prediction is made from. */
    @Range("[1, inf)")
    @Tunable("[1, 1024]")
    int k();

    /** What is predicted. */
    PredictorType predictorType();

    /**
     * Number of examples that are drawn from the training set.
     *
     * <p>The larger, the more accurate; memory and time of inference grow with it.
     */
    @Range("[1, inf)")
    @Tunable("[256, 20000000]")
    int sampleSize();

    /** Number of examples that are read at a time. */
    @Default("5000")
    @Range("[1, inf)")
    int miniBatchSize();

    /**
     * Number of passes over the training set.
     *
     * <p>Not in the service's table; the container was seen to have it.
     */
    @Range("[1, inf)")
    OptionalInt epochs();

    /** How dimensions are reduced; without it they are not. */
    @Group("Dimension reduction")
    Optional<DimensionReductionType> dimensionReductionType();

    /** Number of dimensions that are left. */
    @Range("[1, inf)")
    @RequiredWhen("has(dimension_reduction_type)")
    @UsedWhen("has(dimension_reduction_type)")
    OptionalInt dimensionReductionTarget();

    /** Index that neighbours are looked up in. */
    @Group("Index")
    @Default("faiss.Flat")
    IndexType indexType();

    /** What distance between two examples means. */
    @Default("L2")
    IndexMetric indexMetric();

    /** Number of cells of the index; {@code auto} takes the square root of {@code sample_size}. */
    @Default("auto")
    @Range("[1, inf)")
    @UsedWhen("index_type in ['faiss.IVFFlat', 'faiss.IVFPQ']")
    IntOr<Auto> faissIndexIvfNlists();

    /**
     * Number of parts that each vector is compressed in.
     *
     * <p>It should divide the number of dimensions, after their reduction.
     */
    @OneOf({"1", "2", "3", "4", "8", "12", "16", "20", "24", "28", "32", "40", "48", "56", "64", "96"})
    @UsedWhen("index_type == 'faiss.IVFPQ'")
    OptionalInt faissIndexPqM();
}
