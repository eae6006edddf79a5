package dev.hyperbound.alternatives.hyperbound;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import java.util.OptionalInt;

@Algorithm
@Rule("checkpoint_frequency <= epochs")
public interface ImageTraining {
    enum Optimizer {
        SGD,
        ADAM
    }

    /** Number of output classes. */
    @Range("[1, inf)")
    int numClasses();

    /** Number of passes over the training set. */
    @Default("30")
    @Range("[1, inf)")
    int epochs();

    /** Number of epochs from one checkpoint to the next. */
    @Range("[1, inf)")
    OptionalInt checkpointFrequency();

    /** Step size at the start of training. */
    @Default("0.1")
    @Range("[0, 1]")
    double learningRate();

    /** Algorithm that updates the weights. */
    @Default("sgd")
    Optimizer optimizer();
}
