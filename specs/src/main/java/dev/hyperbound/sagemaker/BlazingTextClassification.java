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
 * Classes for sentences and documents, learned from labelled text by a linear model over words and word groups.
 *
 * <p>The mode {@code supervised} of BlazingText; those that learn word vectors are {@link BlazingTextWord2Vec}.
 */
@Algorithm(
        name = "blazingtext-classification",
        title = "BlazingText, text classification",
        reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/blazingtext_hyperparameters.html")
@Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
@WireBoolean(yes = "True", no = "False")
@Rule(
        value = "!early_stopping || min_epochs <= epochs",
        message = "early stopping never acts when its minimum lies above the number of epochs",
        severity = Severity.WARNING)
public interface BlazingTextClassification {

    /** What BlazingText is used for; for classification there is one value. */
    enum Mode {
        /** Classification of text. */
        SUPERVISED
    }

    /**
     * What BlazingText is used for.
     *
     * <p>Always sent, for it tells the service which of its two uses is meant.
     */
    @Group("Task")
    @Default("supervised")
    Mode mode();

    /**
     * Number of dimensions of the layer between words and classes.
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
     * Number of words in the longest group of neighbours that counts as a feature.
     *
     * <p>1 knows no order, 2 adds pairs.
     */
    @Default("2")
    @Range("[1, inf)")
    @Tunable("[1, 3]")
    int wordNgrams();

    /** Number of hash buckets that the groups of words share. */
    @Default("2000000")
    @Range("[1, inf)")
    @Tunable("[1000000, 10000000]")
    int buckets();

    /** Number of passes over the text, at most. */
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

    /**
     * End of training as soon as the validation accuracy no longer improves.
     *
     * <p>Needs validation data.
     */
    @Group("Early stopping")
    @Default("False")
    boolean earlyStopping();

    /** Number of epochs before training may stop early. */
    @Default("5")
    @Range("[1, inf)")
    @UsedWhen("early_stopping")
    int minEpochs();

    /** Number of epochs without improvement after which training stops. */
    @Default("4")
    @Range("[1, inf)")
    @UsedWhen("early_stopping")
    int patience();
}
