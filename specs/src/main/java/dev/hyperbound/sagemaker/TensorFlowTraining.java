package dev.hyperbound.sagemaker;

import dev.hyperbound.Default;
import dev.hyperbound.Description;
import dev.hyperbound.Group;
import dev.hyperbound.Range;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.WireName;

/**
 * What the TensorFlow algorithms have in common: a pretrained model whose last layer is made anew for the data, and
 * trained on.
 */
@WireBoolean(yes = "True", no = "False")
public interface TensorFlowTraining {

    @Description("Number of passes over the training set, at most.")
    @Group("Training")
    @Default("3")
    @Range("[1, inf)")
    int epochs();

    @Description("Number of examples in a batch; the GPUs of a machine share it evenly.")
    @Default("32")
    @Range("[1, inf)")
    @Tunable("[8, 512]")
    int batchSize();

    @Description("Step size of the optimizer.")
    @Default("0.001")
    @Range("[0, 1]")
    @Tunable("[1e-6, 0.5]")
    double learningRate();

    @Description("Only the weights of the last layer change; the others keep what they learned before.")
    @Default("False")
    @Tunable
    boolean trainOnlyOnTopLayer();

    @Description("Whether the last layer starts from random weights, or from those of the model to train on.")
    @Default("Auto")
    ReinitializeTopLayer reinitializeTopLayer();

    @Description("End of training as soon as the validation score no longer improves.")
    @Group("Early stopping")
    @Default("False")
    boolean earlyStopping();

    @Description("Smallest gain that counts as an improvement.")
    @Default("0.0")
    @Range("[0, 1]")
    @UsedWhen("early_stopping")
    double earlyStoppingMinDelta();

    @Description("Number of epochs without improvement after which training stops.")
    @Default("5")
    @Range("[1, inf)")
    @UsedWhen("early_stopping")
    int earlyStoppingPatience();

    @Description("Share of the last update that carries over into the next one.")
    @Group("Settings of optimizers")
    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer in ['sgd', 'nesterov', 'rmsprop']")
    @Tunable("[0.0, 0.999]")
    double momentum();

    @Description("Exponential decay rate of the first moment estimates.")
    @WireName("beta_1")
    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'adam'")
    @Tunable("[1e-6, 0.999]")
    double beta1();

    @Description("Exponential decay rate of the second moment estimates.")
    @WireName("beta_2")
    @Default("0.999")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'adam'")
    @Tunable("[1e-6, 0.999]")
    double beta2();

    @Description("Decay rate of the moving average of squared gradients.")
    @Default("0.95")
    @Range("[0, 1]")
    @UsedWhen("optimizer in ['adadelta', 'rmsprop']")
    double rho();

    @Description("Small number added to a divisor that could be zero.")
    @Default("1e-7")
    @Range("[0, 1]")
    @UsedWhen("optimizer in ['adam', 'rmsprop', 'adadelta', 'adagrad']")
    @Tunable("[1e-8, 1.0]")
    double epsilon();

    @Description("Value that the sums of squared gradients start from.")
    @Default("0.0001")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'adagrad'")
    double initialAccumulatorValue();
}
