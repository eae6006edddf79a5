package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.MultipleOf;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireName;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Sequences from sequences, such as translations and summaries: an encoder reads the source, a decoder writes the
 * target with attention to it.
 */
@Algorithm(
        name = "seq2seq",
        title = "Sequence-to-Sequence",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/seq-2-seq-hyperparameters.html")
@Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:bleu", goal = Goal.MAXIMIZE)
@Objective(metric = "validation:perplexity", goal = Goal.MINIMIZE)
@Rule(value = "min_num_epochs <= max_num_epochs", message = "the smallest number of epochs may not exceed the largest")
@Rule(
        value = "!rnn_residual_connections || num_layers_encoder > 1 || num_layers_decoder > 1",
        message = "residual connections need more than one layer in the encoder or the decoder",
        severity = Severity.WARNING)
public interface Seq2Seq {

    /** Kind of network. */
    enum NetworkType {
        /** Recurrent. */
        RNN,
        /** Convolutional. */
        CNN
    }

    /** Activation function of convolutions. */
    enum CnnActivation {
        /** Gated linear unit. */
        GLU,
        /** Rectified linear: negative values become 0. */
        RELU,
        /** The smooth version of {@code relu}. */
        SOFTRELU,
        /** The logistic function. */
        SIGMOID,
        /** The hyperbolic tangent. */
        TANH
    }

    /** How the decoder weighs the parts of the source. */
    enum AttentionType {
        /** By inner products. */
        DOT,
        /** The last state of the encoder, for every word. */
        FIXED,
        /** By a small network. */
        MLP,
        /** By a learned product. */
        BILINEAR
    }

    /** Cell of recurrent networks. */
    enum CellType {
        /** Long short-term memory. */
        LSTM,
        /** Gated recurrent unit: smaller and faster. */
        GRU
    }

    /** State that the decoder starts in. */
    enum DecoderStateInit {
        /** The last state of the encoder. */
        LAST,
        /** The mean of the states of the encoder. */
        AVG,
        /** Zero. */
        ZERO
    }

    /** What a wrong word costs; there is one. */
    enum LossType {
        /** Cross entropy. */
        @WireName("cross-entropy")
        CROSS_ENTROPY
    }

    /** How the learning rate falls during training. */
    enum LrSchedulerType {
        /** Whenever {@code optimized_metric} no longer improves. */
        PLATEAU_REDUCE,
        /** With the inverse of time. */
        FIXED_RATE_INV_T,
        /** With the inverse square root of time. */
        FIXED_RATE_INV_SQRT_T
    }

    /** Score on the validation data that early stopping goes by. */
    enum OptimizedMetric {
        /** Perplexity: how many words the model hesitates between; low is good. */
        PERPLEXITY,
        /** Share of right words. */
        ACCURACY,
        /** BLEU: word groups in common with the target. */
        BLEU
    }

    /** Score that is logged for the training data. */
    enum TrainingMetric {
        /** Perplexity: how many words the model hesitates between; low is good. */
        PERPLEXITY,
        /** Share of right words. */
        ACCURACY
    }

    /** The algorithm that updates the weights. */
    enum Optimizer {
        /** Adam. */
        ADAM,
        /** Stochastic gradient descent; reads {@code momentum}. */
        SGD,
        /** Root mean square propagation. */
        RMSPROP
    }

    /** Distribution of the first weights. */
    enum WeightInitType {
        /** Uniform, as wide as {@code weight_init_scale} says. */
        UNIFORM,
        /** Xavier: wide in inverse proportion to the size of a layer. */
        XAVIER
    }

    /** What counts as the size of a layer for Xavier. */
    enum XavierFactorType {
        /** The number of inputs. */
        IN,
        /** The number of outputs. */
        OUT,
        /** The mean of both. */
        AVG
    }

    /** Kind of network that reads the source. */
    @Group("Network")
    @Default("rnn")
    NetworkType encoderType();

    /** Kind of network that writes the target. */
    @Default("rnn")
    NetworkType decoderType();

    /** Number of layers of the encoder. */
    @Default("1")
    @Range("[1, inf)")
    @Tunable("[1, 10]")
    int numLayersEncoder();

    /** Number of layers of the decoder. */
    @Default("1")
    @Range("[1, inf)")
    @Tunable("[1, 10]")
    int numLayersDecoder();

    /** Number of dimensions of the vectors for words of the source. */
    @Default("512")
    @Range("[1, inf)")
    @Tunable("[256, 512]")
    int numEmbedSource();

    /** Number of dimensions of the vectors for words of the target. */
    @Default("512")
    @Range("[1, inf)")
    @Tunable("[256, 512]")
    int numEmbedTarget();

    /** Share of those vectors' components that is dropped at random in each step, in the source. */
    @Default("0")
    @Range("[0, 1]")
    @Tunable("[0.0, 0.5]")
    double embedDropoutSource();

    /** Share of those vectors' components that is dropped at random in each step, in the target. */
    @Default("0")
    @Range("[0, 1]")
    @Tunable("[0.0, 0.5]")
    double embedDropoutTarget();

    /** Number of hidden units of the encoder and the decoder; half of them read backwards in the encoder. */
    @Group("Recurrent networks")
    @Default("1024")
    @Range("[1, inf)")
    @MultipleOf(2)
    @UsedWhen("encoder_type == 'rnn' || decoder_type == 'rnn'")
    @Tunable(among = {"128", "256", "512", "1024", "2048"})
    int rnnNumHidden();

    /** Cell of the recurrent networks. */
    @Default("lstm")
    @UsedWhen("encoder_type == 'rnn' || decoder_type == 'rnn'")
    CellType rnnCellType();

    /** State that the decoder starts in. */
    @Default("last")
    @UsedWhen("decoder_type == 'rnn'")
    DecoderStateInit rnnDecoderStateInit();

    /** Share of the state, combined with the context, that the decoder drops at random in each step. */
    @Default("0")
    @Range("[0, 1]")
    @UsedWhen("decoder_type == 'rnn'")
    @Tunable("[0.0, 0.5]")
    double rnnDecoderHiddenDropout();

    /** How the decoder weighs the parts of the source. */
    @Default("mlp")
    @UsedWhen("encoder_type == 'rnn' || decoder_type == 'rnn'")
    AttentionType rnnAttentionType();

    /**
     * Number of hidden units of the attention.
     *
     * <p>Without it, {@code rnn_num_hidden}.
     */
    @Range("[1, inf)")
    OptionalInt rnnAttentionNumHidden();

    /** Attention handed to the upper layers of the decoder, as Google's translation system did. */
    @Default("true")
    @UsedWhen("num_layers_encoder > 1 || num_layers_decoder > 1")
    boolean rnnAttentionInUpperLayers();

    /** Connections that skip layers, which make deep networks train better. */
    @Default("false")
    boolean rnnResidualConnections();

    /** First layer that a residual connection skips. */
    @Default("2")
    @Range("[1, inf)")
    @UsedWhen("num_layers_encoder > 1 || num_layers_decoder > 1")
    int rnnFirstResidualLayer();

    /** Number of hidden units of the encoder and the decoder. */
    @Group("Convolutional networks")
    @Default("512")
    @Range("[1, inf)")
    @UsedWhen("encoder_type == 'cnn' || decoder_type == 'cnn'")
    @Tunable(among = {"128", "256", "512", "1024", "2048"})
    int cnnNumHidden();

    /** Width of the convolutions of the encoder, in words. */
    @Default("3")
    @Range("[1, inf)")
    @UsedWhen("encoder_type == 'cnn'")
    int cnnKernelWidthEncoder();

    /** Width of the convolutions of the decoder, in words. */
    @Default("5")
    @Range("[1, inf)")
    @UsedWhen("decoder_type == 'cnn'")
    int cnnKernelWidthDecoder();

    /** Activation function of the convolutions. */
    @Default("glu")
    @UsedWhen("encoder_type == 'cnn' || decoder_type == 'cnn'")
    CnnActivation cnnActivationType();

    /** Share of the units between convolutions that is dropped at random in each step. */
    @Default("0")
    @Range("[0, 1]")
    @UsedWhen("encoder_type == 'cnn' || decoder_type == 'cnn'")
    @Tunable("[0.0, 0.5]")
    double cnnHiddenDropout();

    /** Number of sentences in a batch. */
    @Group("Training")
    @Default("64")
    @Range("[1, inf)")
    @Tunable(among = {"16", "32", "64", "128", "256", "512", "1024", "2048"})
    int batchSize();

    /** Number of epochs before training may stop early. */
    @Default("0")
    @Range("[0, inf)")
    int minNumEpochs();

    /**
     * Number of passes over the training set, at most.
     *
     * <p>Without it there is no limit.
     */
    @Range("[1, inf)")
    OptionalInt maxNumEpochs();

    /** Number of batches, at most; -1 sets no limit. */
    @Default("-1")
    @Range("[-1, inf)")
    int maxNumBatches();

    /** Length in words that sentences of the source are cut to. */
    @Default("100")
    @Range("[1, inf)")
    int maxSeqLenSource();

    /** Length in words that sentences of the target are cut to. */
    @Default("100")
    @Range("[1, inf)")
    int maxSeqLenTarget();

    /** Sentences grouped by length, so that batches need less padding. */
    @Default("true")
    boolean bucketingEnabled();

    /** Difference in length, in words, up to which sentences are in one group. */
    @Default("10")
    @Range("[1, inf)")
    @UsedWhen("bucketing_enabled")
    int bucketWidth();

    /** What a wrong word costs. */
    @Default("cross-entropy")
    LossType lossType();

    /** Score that is logged for the training data. */
    @Default("perplexity")
    TrainingMetric trainingMetric();

    /** Score on the validation data that early stopping goes by. */
    @Group("Checkpoints and early stopping")
    @Default("perplexity")
    OptimizedMetric optimizedMetric();

    /** Number of batches from one checkpoint, with its evaluation, to the next. */
    @Default("1000")
    @Range("[1, inf)")
    int checkpointFrequencyNumBatches();

    /** Number of checkpoints without improvement of {@code optimized_metric} after which training stops. */
    @Default("3")
    @Range("[1, inf)")
    int checkpointThreshold();

    /**
     * Number of validation sentences that BLEU is computed from; 0 computes none, -1 takes all.
     *
     * <p>They are translated by beam search, which takes time.
     */
    @Default("0")
    @Range("[-1, inf)")
    int bleuSampleSize();

    /** Number of candidates that the beam search for BLEU follows: the more, the better and the slower. */
    @Default("5")
    @Range("[1, inf)")
    int beamSize();

    /** Algorithm that updates the weights. */
    @Group("Optimizer")
    @Default("adam")
    @Tunable
    Optimizer optimizerType();

    /** Step size at the start of training. */
    @Default("0.0003")
    @Tunable("[0.00005, 0.2]")
    double learningRate();

    /**
     * Share of the last update that carries over into the next one.
     *
     * <p>Must be left out with {@code adam} and {@code rmsprop}.
     */
    @UsedWhen(value = "optimizer_type == 'sgd'", severity = Severity.ERROR)
    @Tunable("[0.5, 0.9]")
    OptionalDouble momentum();

    /** Strength of the L2 penalty on weights. */
    @Default("0")
    @Tunable("[0.0, 0.1]")
    double weightDecay();

    /** Size above which gradients are cut; below 0 none are. */
    @Default("1")
    @Tunable("[1.0, 5.0]")
    double clipGradient();

    /** How the learning rate falls. */
    @Default("plateau_reduce")
    @Tunable
    LrSchedulerType lrSchedulerType();

    /** Factor that the learning rate is multiplied by where the score no longer improves. */
    @Default("0.5")
    @UsedWhen("lr_scheduler_type == 'plateau_reduce'")
    @Tunable("[0.1, 0.5]")
    double plateauReduceLrFactor();

    /** Number of checkpoints without improvement after which the learning rate falls. */
    @Default("3")
    @Range("[1, inf)")
    @UsedWhen("lr_scheduler_type == 'plateau_reduce'")
    @Tunable("[1, 5]")
    int plateauReduceLrThreshold();

    /** Number of checkpoints over which the learning rate halves. */
    @Default("10")
    @Range("[1, inf)")
    @UsedWhen("lr_scheduler_type in ['fixed_rate_inv_t', 'fixed_rate_inv_sqrt_t']")
    @Tunable("[10, 30]")
    int fixedRateLrHalfLife();

    /** Distribution of the first weights. */
    @Group("Start values")
    @Default("xavier")
    @Tunable
    WeightInitType weightInitType();

    /**
     * Width of that distribution.
     *
     * <p>From 2 to 3 is recommended for {@code xavier}, within 1 of 0 for {@code uniform}.
     */
    @Default("2.34")
    @Tunable("[2.0, 3.0]")
    double weightInitScale();

    /** What counts as the size of a layer. */
    @Default("in")
    @UsedWhen("weight_init_type == 'xavier'")
    XavierFactorType xavierFactorType();
}
