package dev.hyperbound.example;

import dev.hyperbound.sagemaker.ImageClassification.AugmentationType;
import dev.hyperbound.sagemaker.ImageClassification.Optimizer;
import dev.hyperbound.sagemaker.ImageClassification.PrecisionDtype;
import dev.hyperbound.sagemaker.ImageClassificationTuning;

/** The search of SageMaker's public notebook on warm starts: how fast, and how damped, to train on Caltech-256. */
final class CaltechTuning {
    private CaltechTuning() {}

    /** Builds the search space: three parameters are tuned, the rest is fixed. */
    static ImageClassificationTuning searchSpace() {
        return ImageClassificationTuning.builder()
                .numClasses(257)
                .numTrainingSamples(15_420)
                .numLayers(18)
                .imageShape(3, 224, 224)
                .miniBatchSize(128)
                .epochs(10)
                .optimizer(Optimizer.SGD)
                .topK(2)
                .precisionDtype(PrecisionDtype.FLOAT32)
                .augmentationType(AugmentationType.CROP)
                .tuneLearningRate(0.0001, 0.05)
                .tuneMomentum(0.0, 0.99)
                .tuneWeightDecay(0.0, 0.99)
                .build();
    }
}
