package dev.hyperbound.sagemaker;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.Objective;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;

/**
 * Vectors for words, learned from text without labels, such that words used alike lie close together.
 *
 * <p>The modes of BlazingText that learn word vectors; its mode {@code supervised} is {@link
 * BlazingTextClassification}.
 */
@Algorithm(
        name = "blazingtext-word2vec",
        title = "BlazingText, Word2Vec",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/blazingtext_hyperparameters.html")
@Objective(metric = "train:mean_rho", goal = Goal.MAXIMIZE)
@WireBoolean(yes = "True", no = "False")
@Rule(
        value = "min_char <= max_char",
        message = "the shortest part of a word may not be longer than the longest",
        severity = Severity.WARNING)
@Rule(
        value = "mode != 'batch_skipgram' || (batch_size >= 10 && batch_size <= 20)",
        message = "10 to 20 words a batch are recommended",
        severity = Severity.WARNING)
@Rule(
        value = "sampling_threshold <= 0.001",
        message = "thresholds up to 0.001 are recommended",
        severity = Severity.WARNING)
public interface BlazingTextWord2Vec {

    /** How word vectors are learned. */
    enum Mode {
        /**
         * Skip-gram over batches that share negative samples; the only one that several CPU machines can do together.
         */
        BATCH_SKIPGRAM,
        /** A word predicts those around it: good for rare words. */
        SKIPGRAM,
        /** The words around predict the one in the middle: the fastest. */
        CBOW
    }

    /** How word vectors are learned. */
    @Group("Task")
    @Tunable
    Mode mode();

    /**
     * Number of dimensions of a word vector.
     *
     * <p>More of them hold more, until there is too little text for them.
     */
    @Default("100")
    @Range("[1, inf)")
    @Tunable("[32, 300]")
    int vectorDim();

    /** Number of times that a word must occur; rarer ones are left out. */
    @Default("5")
    @Range("[0, inf)")
    @Tunable("[0, 100]")
    int minCount();

    /**
     * An evaluation of the trained vectors.
     *
     * <p>It compares them with the similarities that people gave to pairs of words (WordSimilarity-353).
     */
    @Default("True")
    boolean evaluation();

    /** Number of passes over the text. */
    @Group("Training")
    @Default("5")
    @Range("[1, inf)")
    @Tunable("[5, 15]")
    int epochs();

    /** Step size at the start of training. */
    @Default("0.05")
    @Range("(0, inf)")
    @Tunable("[0.005, 0.01]")
    double learningRate();

    /** Number of words on each side that belong to the context of a word. */
    @Default("5")
    @Range("[1, inf)")
    @Tunable("[1, 10]")
    int windowSize();

    /** Number of words out of context that each word in context is told from. */
    @Default("5")
    @Range("[1, inf)")
    @Tunable("[5, 25]")
    int negativeSamples();

    /**
     * Share of the text from which on a word is so frequent that its occurrences are thinned out.
     *
     * <p>The smaller, the more are dropped.
     */
    @Default("0.0001")
    @Range("(0, 1)")
    @Tunable("[0.0001, 0.001]")
    double samplingThreshold();

    /** Number of words in a batch. */
    @Default("11")
    @Range("[1, inf)")
    @UsedWhen("mode == 'batch_skipgram'")
    @Tunable("[8, 32]")
    int batchSize();

    /** Vectors for the parts of words too, which give vectors to words that the text does not hold. */
    @Group("Subwords")
    @Default("False")
    boolean subwords();

    /** Length in characters of the shortest part of a word. */
    @Default("3")
    @Range("[1, inf)")
    @UsedWhen("subwords")
    int minChar();

    /** Length in characters of the longest part of a word. */
    @Default("6")
    @Range("[1, inf)")
    @UsedWhen("subwords")
    int maxChar();

    /** Number of hash buckets that the parts of words share. */
    @Default("2000000")
    @Range("[1, inf)")
    int buckets();
}
