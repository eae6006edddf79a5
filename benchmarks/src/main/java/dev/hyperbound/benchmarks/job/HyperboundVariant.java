package dev.hyperbound.benchmarks.job;

import dev.hyperbound.sagemaker.ImageClassification;
import dev.hyperbound.sagemaker.ImageClassification.AugmentationType;
import dev.hyperbound.sagemaker.ImageClassification.ContentType;
import dev.hyperbound.sagemaker.ImageClassification.ImageShape;
import dev.hyperbound.sagemaker.ImageClassification.KvStore;
import dev.hyperbound.sagemaker.ImageClassification.Optimizer;
import dev.hyperbound.sagemaker.ImageClassification.PrecisionDtype;
import dev.hyperbound.sagemaker.ImageClassificationHyperparameters;
import java.util.List;
import java.util.Map;

/** The generated class. */
final class HyperboundVariant implements Variant {
    @Override
    public ImageClassification full() {
        return ImageClassificationHyperparameters.builder()
                .numClasses(257)
                .numTrainingSamples(15_420)
                .multiLabel(true)
                .imageShape(new ImageShape(3, 224, 224))
                .resize(256)
                .augmentationType(AugmentationType.CROP_COLOR)
                .contentType(ContentType.IMAGE)
                .numLayers(50)
                .usePretrainedModel(true)
                .precisionDtype(PrecisionDtype.FLOAT16)
                .epochs(60)
                .miniBatchSize(128)
                .useWeightedLoss(true)
                .topK(5)
                .checkpointFrequency(10)
                .optimizer(Optimizer.ADAM)
                .learningRate(0.001)
                .lrSchedulerStep(STEPS)
                .lrSchedulerFactor(0.5)
                .momentum(0.9)
                .weightDecay(0.0001)
                .beta1(0.95)
                .beta2(0.99)
                .eps(1e-7)
                .gamma(0.9)
                .earlyStopping(true)
                .earlyStoppingMinEpochs(20)
                .earlyStoppingPatience(8)
                .earlyStoppingTolerance(0.01)
                .instanceCount(2)
                .kvStore(KvStore.DIST_SYNC)
                .build();
    }

    @Override
    public ImageClassification minimal() {
        return ImageClassificationHyperparameters.builder()
                .numClasses(257)
                .numTrainingSamples(15_420)
                .build();
    }

    @Override
    @SuppressWarnings("hyperbound:HB701") // on purpose
    public ImageClassification oneFault() {
        return ImageClassificationHyperparameters.builder()
                .numClasses(257)
                .numTrainingSamples(15_420)
                .learningRate(1.5)
                .build();
    }

    @Override
    public ImageClassification sixteenFaults() {
        return faulty().build();
    }

    @Override
    public List<?> listedFaults() {
        return faulty().validate();
    }

    @Override
    public Map<String, String> toMap(ImageClassification job) {
        return ((ImageClassificationHyperparameters) job).toMap();
    }

    @Override
    public ImageClassification fromMap(Map<String, String> map) {
        return ImageClassificationHyperparameters.fromMap(map);
    }

    @Override
    public Map<String, Object> toValues(ImageClassification job) {
        return ((ImageClassificationHyperparameters) job).toValues();
    }

    @Override
    public ImageClassification fromValues(Map<String, Object> values) {
        return ImageClassificationHyperparameters.fromValues(values);
    }

    @SuppressWarnings("hyperbound:HB701") // on purpose
    private static ImageClassificationHyperparameters.Builder faulty() {
        return ImageClassificationHyperparameters.builder()
                .numClasses(0)
                .numTrainingSamples(0)
                .resize(0)
                .numLayers(19)
                .epochs(0)
                .miniBatchSize(0)
                .topK(1)
                .learningRate(1.5)
                .lrSchedulerFactor(2.0)
                .momentum(-1.0)
                .weightDecay(2.0)
                .beta1(2.0)
                .beta2(2.0)
                .eps(2.0)
                .gamma(2.0)
                .earlyStoppingTolerance(2.0);
    }
}
