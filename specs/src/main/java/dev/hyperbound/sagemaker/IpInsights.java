package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import dev.hyperbound.Tunable;

/** Unusual pairs of an entity, such as a user, and an IPv4 address, learned from pairs that were seen together. */
@Algorithm(
        name = "ip-insights",
        title = "IP Insights",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/ip-insights-hyperparameters.html")
@Objective(metric = "validation:discriminator_auc", goal = Goal.MAXIMIZE)
@Rule(
        value = "random_negative_sampling_rate + shuffled_negative_sampling_rate >= 1",
        message = "a pair that was seen needs at least one negative sample to be told from")
@Rule(
        value = "random_negative_sampling_rate + shuffled_negative_sampling_rate <= 500",
        message = "there are at most 500 negative samples a pair, of both kinds together")
public interface IpInsights {

    /**
     * Number of vectors for entities.
     *
     * <p>Entities are assigned to them by a hash: twice the number of entities keeps collisions rare; the model grows
     * with it.
     */
    @Group("Model")
    @Range("[1, 250000000]")
    @Tunable("[10000, 1000000]")
    int numEntityVectors();

    /**
     * Number of dimensions of the vectors for entities and addresses.
     *
     * <p>Both the quality and the size of the model grow with it; too many overfit.
     */
    @Range("[4, 4096]")
    @Tunable("[8, 256]")
    int vectorDim();

    /** Number of connected layers that encode an address: more fit finer patterns, and overfit sooner. */
    @Default("1")
    @Range("[0, 100]")
    @Tunable("[1, 10]")
    int numIpEncoderLayers();

    /** Number of passes over the training set. */
    @Group("Training")
    @Default("10")
    @Range("[1, inf)")
    @Tunable("[1, 100]")
    int epochs();

    /** Number of pairs in a batch. */
    @Default("10000")
    @Range("[1, 500000]")
    @Tunable("[100, 50000]")
    int miniBatchSize();

    /** Step size of Adam. */
    @Default("0.001")
    @Range("[1e-6, 10]")
    @Tunable("[1e-4, 0.1]")
    double learningRate();

    /** Strength of the L2 penalty on weights. */
    @Default("0.00001")
    @Range("[0, 10]")
    @Tunable("[0.0, 1.0]")
    double weightDecay();

    /** Number of batches after which speed and loss are logged. */
    @Default("1000")
    @Range("[1, inf)")
    int batchMetricsPublishInterval();

    /** Number of made-up pairs for each one seen: the entity with a random address. */
    @Group("Negative samples")
    @Default("1")
    @Range("[0, 500]")
    @Tunable("[0, 10]")
    int randomNegativeSamplingRate();

    /** Number of made-up pairs for each one seen: the entity with an address that another one in the batch had. */
    @Default("1")
    @Range("[0, 500]")
    @Tunable("[0, 10]")
    int shuffledNegativeSamplingRate();
}
