package dev.hyperbound.sagemaker;

import dev.hyperbound.Absent;
import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Example;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.IntOr;
import dev.hyperbound.Matches;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Vectors for pairs of objects, such as sentences, users and items, learned from labels on the pairs by two encoders
 * and a comparison.
 *
 * <p>What is called a token below is the smallest part that an object is made of: a word, a product, a user.
 */
@Algorithm(
        name = "object2vec",
        title = "Object2Vec",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/object2vec-hyperparameters.html")
@Objective(metric = "test:mean_squared_error", goal = Goal.MINIMIZE, when = "output_layer == 'mean_squared_error'")
@Objective(
        metric = "validation:mean_squared_error",
        goal = Goal.MINIMIZE,
        when = "output_layer == 'mean_squared_error'")
@Objective(metric = "test:accuracy", goal = Goal.MAXIMIZE, when = "output_layer == 'softmax'")
@Objective(metric = "test:cross_entropy", goal = Goal.MINIMIZE, when = "output_layer == 'softmax'")
@Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE, when = "output_layer == 'softmax'")
@Objective(metric = "validation:cross_entropy", goal = Goal.MINIMIZE, when = "output_layer == 'softmax'")
@WireBoolean(yes = "True", no = "False")
public interface Object2Vec {

    /** Network of the first encoder. */
    enum EncoderNetwork {
        /** Hierarchical convolutional network. */
        HCNN,
        /** Long short-term memory, read in both directions. */
        BILSTM,
        /** Mean of the token vectors. */
        POOLED_EMBEDDING
    }

    /** Network of the second encoder. */
    enum SecondEncoderNetwork {
        /** The first encoder itself, with all its settings. */
        ENC0,
        /** Hierarchical convolutional network. */
        HCNN,
        /** Long short-term memory, read in both directions. */
        BILSTM,
        /** Mean of the token vectors. */
        POOLED_EMBEDDING
    }

    /** How two encoded objects become one vector. */
    enum Comparator {
        /** Product, component by component. */
        HADAMARD,
        /** One after the other. */
        CONCAT,
        /** Absolute difference, component by component. */
        ABS_DIFF
    }

    /** Activation function of the layers after the comparison. */
    enum Activation {
        /** The hyperbolic tangent. */
        TANH,
        /** Rectified linear: negative values become 0. */
        RELU,
        /** None. */
        LINEAR
    }

    /** The algorithm that updates the weights. */
    enum Optimizer {
        /** Adadelta, which adapts its step size. */
        ADADELTA,
        /** Adagrad, which takes smaller steps for weights that have moved much. */
        ADAGRAD,
        /** Adam. */
        ADAM,
        /** Stochastic gradient descent. */
        SGD,
        /** Root mean square propagation. */
        RMSPROP
    }

    /** What is predicted for a pair. */
    enum OutputLayer {
        /** One of {@code num_classes} classes. */
        SOFTMAX,
        /** A number. */
        MEAN_SQUARED_ERROR
    }

    /** How the gradients of token vectors are held. */
    enum StorageType {
        /** For all tokens. */
        DENSE,
        /** For the tokens of the batch only: faster with large vocabularies, and not every setting goes with it. */
        ROW_SPARSE
    }

    /** Number of tokens of an object that the first encoder reads; longer ones are cut. */
    @Group("First encoder")
    @Range("[1, 5000]")
    int enc0MaxSeqLen();

    /** Number of tokens that the first encoder knows. */
    @Range("[2, 3000000]")
    int enc0VocabSize();

    /** Network of the first encoder. */
    @Default("hcnn")
    EncoderNetwork enc0Network();

    /** Number of layers of the first encoder; {@code auto} takes 4 for {@code hcnn} and 1 for {@code bilstm}. */
    @Default("auto")
    @Range("[1, 4]")
    @UsedWhen("enc0_network in ['hcnn', 'bilstm']")
    @Tunable("[1, 4]")
    IntOr<Auto> enc0Layers();

    /** Width of the convolution filters of the first encoder, in tokens. */
    @Default("3")
    @Range("[1, 9]")
    @UsedWhen("enc0_network == 'hcnn'")
    @Tunable("[1, 5]")
    int enc0CnnFilterWidth();

    /** Number of dimensions of a token vector of the first encoder. */
    @Default("300")
    @Range("[2, 1000]")
    @Tunable("[5, 300]")
    int enc0TokenEmbeddingDim();

    /** File, beside the training data, that maps the tokens of the first encoder to numbers. */
    @Example("vocab.json")
    @Matches(value = "[A-Za-z0-9._]+", message = "must be a file name of letters, digits, underscores and periods")
    @Absent("")
    Optional<String> enc0VocabFile();

    /** File, beside the training data, with token vectors to start from. */
    @Example("embeddings.txt")
    @Matches(value = "[A-Za-z0-9._]+", message = "must be a file name of letters, digits, underscores and periods")
    @Absent("")
    Optional<String> enc0PretrainedEmbeddingFile();

    /** Vectors from that file keep their values in training. */
    @Default("True")
    @UsedWhen("has(enc0_pretrained_embedding_file)")
    boolean enc0FreezePretrainedEmbedding();

    /** Network of the second encoder. */
    @Group("Second encoder")
    @Default("enc0")
    SecondEncoderNetwork enc1Network();

    /** Number of tokens of an object that the second encoder reads; longer ones are cut. */
    @Range("[1, 5000]")
    @RequiredWhen(value = "enc1_network != 'enc0'", severity = Severity.WARNING)
    OptionalInt enc1MaxSeqLen();

    /** Number of tokens that the second encoder knows. */
    @Range("[2, 3000000]")
    @RequiredWhen(value = "enc1_network != 'enc0'", severity = Severity.WARNING)
    OptionalInt enc1VocabSize();

    /** Number of layers of the second encoder; {@code auto} takes 4 for {@code hcnn} and 1 for {@code bilstm}. */
    @Default("auto")
    @Range("[1, 4]")
    @UsedWhen("enc1_network in ['hcnn', 'bilstm']")
    @Tunable("[1, 4]")
    IntOr<Auto> enc1Layers();

    /** Width of the convolution filters of the second encoder, in tokens. */
    @Default("3")
    @Range("[1, 9]")
    @UsedWhen("enc1_network == 'hcnn'")
    @Tunable("[1, 5]")
    int enc1CnnFilterWidth();

    /** Number of dimensions of a token vector of the second encoder. */
    @Default("300")
    @Range("[2, 1000]")
    @UsedWhen("enc1_network != 'enc0'")
    @Tunable("[5, 300]")
    int enc1TokenEmbeddingDim();

    /** File, beside the training data, that maps the tokens of the second encoder to numbers. */
    @Example("vocab.json")
    @Matches(value = "[A-Za-z0-9._]+", message = "must be a file name of letters, digits, underscores and periods")
    @Absent("")
    @UsedWhen("enc1_network != 'enc0'")
    Optional<String> enc1VocabFile();

    /** File, beside the training data, with token vectors to start from. */
    @Example("embeddings.txt")
    @Matches(value = "[A-Za-z0-9._]+", message = "must be a file name of letters, digits, underscores and periods")
    @Absent("")
    @UsedWhen("enc1_network != 'enc0'")
    Optional<String> enc1PretrainedEmbeddingFile();

    /** Vectors from that file keep their values in training. */
    @Default("True")
    @UsedWhen("has(enc1_pretrained_embedding_file)")
    boolean enc1FreezePretrainedEmbedding();

    /** Number of dimensions of an encoded object. */
    @Group("Both encoders")
    @Default("4096")
    @Range("[4, 10000]")
    @Tunable("[4, 4096]")
    int encDim();

    /** One table of token vectors for both encoders. */
    @Default("False")
    boolean tiedTokenEmbeddingWeight();

    /** How the gradients of token vectors are held. */
    @Default("dense")
    StorageType tokenEmbeddingStorageType();

    /**
     * Difference in length up to which objects are batched together; 0 makes no such groups.
     *
     * <p>Groups save padding.
     */
    @Default("0")
    @Range("[0, 100]")
    int bucketWidth();

    /** How two encoded objects become one vector; of several, one after the other. */
    @Group("Comparison")
    @Default("hadamard, concat, abs_diff")
    List<Comparator> comparatorList();

    /** Number of layers after the comparison. */
    @Default("2")
    @Range("[0, 10]")
    @Tunable("[1, 4]")
    int mlpLayers();

    /** Number of units in each layer after the comparison. */
    @Default("512")
    @Range("[2, 10000]")
    @Tunable("[16, 1024]")
    int mlpDim();

    /** Activation function of the layers after the comparison. */
    @Default("linear")
    @Tunable
    Activation mlpActivation();

    /** Share of the units after the comparison that is dropped at random in each step. */
    @Default("0.0")
    @Range("[0, 1]")
    @Tunable("[0.0, 1.0]")
    double dropout();

    /** What is predicted for a pair. */
    @Default("softmax")
    OutputLayer outputLayer();

    /** Number of classes of a pair. */
    @Default("2")
    @Range("[2, 30]")
    @UsedWhen("output_layer == 'softmax'")
    int numClasses();

    /**
     * Number of made-up pairs, without a label of their own, for each one in the data; 0 makes none.
     *
     * <p>For data that holds positive pairs only.
     */
    @Default("0")
    @Range("[0, inf)")
    int negativeSamplingRate();

    /** Number of passes over the training set, at most. */
    @Group("Training")
    @Default("30")
    @Range("[1, 100]")
    @Tunable("[4, 20]")
    int epochs();

    /** Number of pairs in a batch. */
    @Default("32")
    @Range("[1, 10000]")
    @Tunable("[1, 8192]")
    int miniBatchSize();

    /** Number of epochs without improvement after which training stops. */
    @Default("3")
    @Range("[1, 5]")
    @Tunable("[1, 5]")
    int earlyStoppingPatience();

    /** Fall of the loss, on average over those epochs, that counts as an improvement. */
    @Default("0.01")
    @Range("[0.000001, 0.1]")
    @Tunable("[0.001, 0.1]")
    double earlyStoppingTolerance();

    /** Algorithm that updates the weights. */
    @Group("Optimizer")
    @Default("adam")
    @Tunable
    Optimizer optimizer();

    /** Step size. */
    @Default("0.0004")
    @Range("[1e-6, 1]")
    @Tunable("[1e-6, 1.0]")
    double learningRate();

    /** Strength of the L2 penalty on weights. */
    @Default("0")
    @Range("[0, 10000]")
    @Tunable("[0.0, 1.0]")
    double weightDecay();
}
