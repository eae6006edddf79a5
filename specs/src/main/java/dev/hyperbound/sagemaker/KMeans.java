package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.IntOr;
import dev.hyperbound.JsonList;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Tunable;
import dev.hyperbound.WireName;
import java.util.List;
import java.util.Optional;

/**
 * Clusters of examples that lie close together, found by an online variant of k-means that reads the data as a
 * stream.
 *
 * <p>More centres than asked for are kept while the data streams by; at the end Lloyd's algorithm reduces them to
 * {@code k}.
 */
@Algorithm(
        name = "k-means",
        title = "K-Means",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/k-means-api-config.html")
@Objective(metric = "test:msd", goal = Goal.MINIMIZE)
@Objective(metric = "test:ssd", goal = Goal.MINIMIZE)
public interface KMeans {

    /** How the first centres are chosen. */
    enum InitMethod {
        /** Examples at random. */
        RANDOM,
        /** Examples far from each other, by chance in proportion to the squared distance: usually the better. */
        @WireName("kmeans++")
        KMEANS_PLUS_PLUS
    }

    /** A score of the centres on the test data. */
    enum EvalMetric {
        /** Mean squared distance of an example to its closest centre. */
        MSD,
        /** Sum of the squared distances of all examples to their closest centres. */
        SSD
    }

    /** Number of features of each example. */
    @Group("Task")
    @Range("[1, inf)")
    int featureDim();

    /** Number of clusters. */
    @Range("[1, inf)")
    int k();

    /** Scores that are reported for the test data. */
    @Default("[\"msd\"]")
    @JsonList
    List<EvalMetric> evalMetrics();

    /** Number of passes over the training set. */
    @Group("Streaming")
    @Default("1")
    @Range("[1, inf)")
    @Tunable("[1, 10]")
    int epochs();

    /** Number of examples in a batch; the centres move once a batch. */
    @Default("5000")
    @Range("[1, inf)")
    @Tunable("[3000, 15000]")
    int miniBatchSize();

    /** How the first centres are chosen from the stream. */
    @Default("random")
    @Tunable
    InitMethod initMethod();

    /**
     * Factor by which more centres than {@code k} are kept while the data streams by.
     *
     * <p>The larger, the more accurate and the slower.
     */
    @Default("auto")
    @Range("[1, inf)")
    @Tunable("[4, 10]")
    IntOr<Auto> extraCenterFactor();

    /**
     * Number of examples after which the weight of an earlier one has halved; 0 lets none fade.
     *
     * <p>For data whose clusters move.
     */
    @Default("0")
    @Range("[0, inf)")
    int halfLifeTimeSize();

    /**
     * Sparse input treated as dense.
     *
     * <p>Not in the service's table; its own Python library sends it with every job.
     */
    Optional<Boolean> forceDense();

    /** How the first centres of Lloyd's algorithm are chosen. */
    @Group("Final reduction")
    @Default("kmeans++")
    InitMethod localLloydInitMethod();

    /** Number of rounds of Lloyd's algorithm, at most. */
    @Default("300")
    @Range("[1, inf)")
    int localLloydMaxIter();

    /** Number of times that Lloyd's algorithm runs from new centres; the run with the smallest loss counts. */
    @Default("auto")
    @Range("[1, inf)")
    IntOr<Auto> localLloydNumTrials();

    /** Relative change of the loss below which Lloyd's algorithm stops. */
    @Default("0.0001")
    @Range("[0, 1]")
    double localLloydTol();
}
