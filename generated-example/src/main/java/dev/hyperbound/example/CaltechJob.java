package dev.hyperbound.example;

import dev.hyperbound.sagemaker.ImageClassification.PrecisionDtype;
import dev.hyperbound.sagemaker.ImageClassificationHyperparameters;

/** Transfer learning on the 256 kinds of objects of Caltech-256, and its class of clutter, in two short passes. */
final class CaltechJob {
    private CaltechJob() {}

    /** Builds the hyperparameters; the two required ones come first, the rest in any order. */
    static ImageClassificationHyperparameters hyperparameters() {
        return ImageClassificationHyperparameters.builder()
                .numClasses(257)
                .numTrainingSamples(15_420)
                .numLayers(18)
                .usePretrainedModel(true)
                .imageShape(3, 224, 224)
                .miniBatchSize(128)
                .epochs(2)
                .learningRate(0.01)
                .precisionDtype(PrecisionDtype.FLOAT32)
                .build();
    }
}
