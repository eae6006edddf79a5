package dev.hyperbound.benchmarks.job;

import dev.hyperbound.sagemaker.ImageClassification;
import org.immutables.value.Value;

/** The job as a user of Immutables writes it: defaults in methods, and checks by hand. */
@Value.Immutable
public abstract class ImmutablesJob implements ImageClassification {
    private static final ImageShape DEFAULT_SHAPE = new ImageShape(3, 224, 224);

    @Override
    @Value.Default
    public boolean multiLabel() {
        return false;
    }

    @Override
    @Value.Default
    public ImageShape imageShape() {
        return DEFAULT_SHAPE;
    }

    @Override
    @Value.Default
    public int numLayers() {
        return 152;
    }

    @Override
    @Value.Default
    public boolean usePretrainedModel() {
        return false;
    }

    @Override
    @Value.Default
    public PrecisionDtype precisionDtype() {
        return PrecisionDtype.FLOAT32;
    }

    @Override
    @Value.Default
    public int epochs() {
        return 30;
    }

    @Override
    @Value.Default
    public int miniBatchSize() {
        return 32;
    }

    @Override
    @Value.Default
    public boolean useWeightedLoss() {
        return false;
    }

    @Override
    @Value.Default
    public Optimizer optimizer() {
        return Optimizer.SGD;
    }

    @Override
    @Value.Default
    public double learningRate() {
        return 0.1;
    }

    @Override
    @Value.Default
    public double lrSchedulerFactor() {
        return 0.1;
    }

    @Override
    @Value.Default
    public double momentum() {
        return 0.9;
    }

    @Override
    @Value.Default
    public double weightDecay() {
        return 0.0001;
    }

    @Override
    @Value.Default
    public double beta1() {
        return 0.9;
    }

    @Override
    @Value.Default
    public double beta2() {
        return 0.999;
    }

    @Override
    @Value.Default
    public double eps() {
        return 1e-8;
    }

    @Override
    @Value.Default
    public double gamma() {
        return 0.9;
    }

    @Override
    @Value.Default
    public boolean earlyStopping() {
        return false;
    }

    @Override
    @Value.Default
    public int earlyStoppingMinEpochs() {
        return 10;
    }

    @Override
    @Value.Default
    public int earlyStoppingPatience() {
        return 5;
    }

    @Override
    @Value.Default
    public double earlyStoppingTolerance() {
        return 0.0;
    }

    @Value.Check
    protected void check() {
        Checks.requireValid(this);
    }
}
