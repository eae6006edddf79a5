package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.JsonList;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Tunable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Anomalies: examples that lie apart from the rest, scored by how soon random cuts separate them from it. */
@Algorithm(
        name = "rcf",
        title = "Random Cut Forest",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/rcf_hyperparameters.html")
@Objective(metric = "test:f1", goal = Goal.MAXIMIZE)
public interface RandomCutForest {

    /** A score of the anomalies found, on test data with labels. */
    enum EvalMetric {
        /** Share of right answers. */
        ACCURACY,
        /** Precision, recall and the F1 score. */
        PRECISION_RECALL_FSCORE
    }

    /** Number of features of each example. */
    @Group("Task")
    @Range("[1, 10000]")
    int featureDim();

    /**
     * Scores that are reported for test data with labels.
     *
     * <p>Without it, both.
     */
    @JsonList
    Optional<List<EvalMetric>> evalMetrics();

    /** Number of trees: the more, the less chance there is in a score, and the slower is inference. */
    @Group("Forest")
    @Default("100")
    @Range("[50, 1000]")
    @Tunable("[50, 1000]")
    int numTrees();

    /**
     * Number of examples that each tree is made from, drawn at random.
     *
     * <p>1 divided by it should be about the share of anomalies in the data.
     */
    @Default("256")
    @Range("[1, 2048]")
    @Tunable("[1, 2048]")
    int numSamplesPerTree();

    /**
     * Number of examples that are read at a time.
     *
     * <p>Not in the service's table; its own Python library sends it with every job.
     */
    @Group("Run")
    @Range("[1, inf)")
    OptionalInt miniBatchSize();

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
