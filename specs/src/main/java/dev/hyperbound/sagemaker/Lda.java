package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Tunable;

/**
 * Topics of a collection of documents: each topic a mixture of words, each document a mixture of topics, learned
 * without labels.
 *
 * <p>The topics are found by spectral decomposition of a tensor, on one machine.
 */
@Algorithm(
        name = "lda",
        title = "Latent Dirichlet Allocation",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/lda_hyperparameters.html")
@Objective(metric = "test:pwll", goal = Goal.MAXIMIZE)
public interface Lda {

    /** Number of topics to find. */
    @Group("Task")
    @Range("[1, inf)")
    @Tunable("[1, 150]")
    int numTopics();

    /** Number of words in the vocabulary. */
    @Range("[1, inf)")
    int featureDim();

    /** Number of documents in the collection: all of them are one batch. */
    @Range("[1, inf)")
    int miniBatchSize();

    /**
     * Concentration of topics in a document, a guess to start from.
     *
     * <p>Below 1 documents are expected to hold few topics, above 1 many at equal shares.
     */
    @Default("1.0")
    @Range("(0, inf)")
    @Tunable("[0.1, 10]")
    double alpha0();

    /** Number of times that the decomposition starts anew, to find better topics. */
    @Group("Decomposition")
    @Default("10")
    @Range("[1, inf)")
    int maxRestarts();

    /** Number of iterations of the decomposition, at most. */
    @Default("1000")
    @Range("[1, inf)")
    int maxIterations();

    /** Error of the decomposition below which iterations stop. */
    @Default("1e-8")
    @Range("(0, inf)")
    double tol();
}
