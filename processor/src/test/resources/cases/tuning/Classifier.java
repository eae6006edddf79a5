package cases;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Context;
import dev.hyperbound.Default;
import dev.hyperbound.Goal;
import dev.hyperbound.Objective;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Scale;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import java.util.OptionalDouble;
import java.util.OptionalInt;

@Algorithm(name = "classifier")
@Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
@Objective(metric = "train:loss", goal = Goal.MINIMIZE)
@Rule("mini_batch_size <= num_training_samples")
@Rule(value = "optimizer != 'adam' || learning_rate <= 0.01", message = "adam diverges at high learning rates")
public interface Classifier {
    enum Optimizer {
        SGD,
        ADAM
    }

    @Range("[1, inf)")
    int numTrainingSamples();

    @Range("[1, inf)")
    @Tunable("[8, 512]")
    int miniBatchSize();

    @Default("30")
    @Range("[1, inf)")
    int epochs();

    @Default("sgd")
    @Tunable
    Optimizer optimizer();

    @Default("0.1")
    @Range("[0, 1]")
    @Tunable(value = "[1e-6, 0.5]", scale = Scale.LOGARITHMIC)
    double learningRate();

    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'adam'")
    @Tunable("[1e-6, 0.999]")
    double beta1();

    @Range("(0, 1)")
    @RequiredWhen("optimizer == 'sgd' && mini_batch_size < 64")
    @Tunable("[0.1, 0.99]")
    OptionalDouble momentum();

    @Default("18")
    @OneOf({"18", "34", "50"})
    @Tunable
    int numLayers();

    @Default("false")
    @Tunable
    boolean shuffle();

    @Context
    OptionalInt instanceCount();
}
