package dev.hyperbound.benchmarks.job;

import com.google.auto.value.AutoValue;
import dev.hyperbound.sagemaker.ImageClassification;
import java.util.List;

/** The job as a user of AutoValue writes it: an abstract class, a builder, and checks by hand. */
@AutoValue
public abstract class AutoValueJob implements ImageClassification {
    private static final ImageShape DEFAULT_SHAPE = new ImageShape(3, 224, 224);

    static Builder builder() {
        return new AutoValue_AutoValueJob.Builder()
                .multiLabel(false)
                .imageShape(DEFAULT_SHAPE)
                .numLayers(152)
                .usePretrainedModel(false)
                .precisionDtype(PrecisionDtype.FLOAT32)
                .epochs(30)
                .miniBatchSize(32)
                .useWeightedLoss(false)
                .optimizer(Optimizer.SGD)
                .learningRate(0.1)
                .lrSchedulerFactor(0.1)
                .momentum(0.9)
                .weightDecay(0.0001)
                .beta1(0.9)
                .beta2(0.999)
                .eps(1e-8)
                .gamma(0.9)
                .earlyStopping(false)
                .earlyStoppingMinEpochs(10)
                .earlyStoppingPatience(5)
                .earlyStoppingTolerance(0.0);
    }

    @AutoValue.Builder
    abstract static class Builder {
        abstract Builder numClasses(int numClasses);

        abstract Builder numTrainingSamples(int numTrainingSamples);

        abstract Builder multiLabel(boolean multiLabel);

        abstract Builder imageShape(ImageShape imageShape);

        abstract Builder resize(int resize);

        abstract Builder augmentationType(AugmentationType augmentationType);

        abstract Builder contentType(ContentType contentType);

        abstract Builder numLayers(int numLayers);

        abstract Builder usePretrainedModel(boolean usePretrainedModel);

        abstract Builder precisionDtype(PrecisionDtype precisionDtype);

        abstract Builder epochs(int epochs);

        abstract Builder miniBatchSize(int miniBatchSize);

        abstract Builder useWeightedLoss(boolean useWeightedLoss);

        abstract Builder topK(int topK);

        abstract Builder checkpointFrequency(int checkpointFrequency);

        abstract Builder optimizer(Optimizer optimizer);

        abstract Builder learningRate(double learningRate);

        abstract Builder lrSchedulerStep(List<Integer> lrSchedulerStep);

        abstract Builder lrSchedulerFactor(double lrSchedulerFactor);

        abstract Builder momentum(double momentum);

        abstract Builder weightDecay(double weightDecay);

        abstract Builder beta1(double beta1);

        abstract Builder beta2(double beta2);

        abstract Builder eps(double eps);

        abstract Builder gamma(double gamma);

        abstract Builder earlyStopping(boolean earlyStopping);

        abstract Builder earlyStoppingMinEpochs(int earlyStoppingMinEpochs);

        abstract Builder earlyStoppingPatience(int earlyStoppingPatience);

        abstract Builder earlyStoppingTolerance(double earlyStoppingTolerance);

        abstract Builder instanceCount(int instanceCount);

        abstract Builder kvStore(KvStore kvStore);

        abstract AutoValueJob autoBuild();

        final AutoValueJob build() {
            AutoValueJob job = autoBuild();
            Checks.requireValid(job);
            return job;
        }
    }
}
