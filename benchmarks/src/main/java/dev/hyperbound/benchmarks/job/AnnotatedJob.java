package dev.hyperbound.benchmarks.job;

import dev.hyperbound.sagemaker.ImageClassification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The job as a user of a validator writes it: a record with constraints, which a validator checks once it is made. What
 * no single annotation can say is checked by hand.
 */
@Valid
public record AnnotatedJob(
        @Min(1) int numClasses,
        @Min(1) int numTrainingSamples,
        boolean multiLabel,
        ImageShape imageShape,
        @Min(1) OptionalInt resize,
        Optional<AugmentationType> augmentationType,
        Optional<ContentType> contentType,
        int numLayers,
        boolean usePretrainedModel,
        PrecisionDtype precisionDtype,
        @Min(1) int epochs,
        @Min(1) int miniBatchSize,
        boolean useWeightedLoss,
        @Min(2) OptionalInt topK,
        @Min(1) OptionalInt checkpointFrequency,
        Optimizer optimizer,

        @DecimalMin(value = "0", message = LOW) @DecimalMax(value = "1", message = HIGH)
        double learningRate,

        Optional<List<Integer>> lrSchedulerStep,

        @DecimalMin(value = "0", message = LOW) @DecimalMax(value = "1", message = HIGH)
        double lrSchedulerFactor,

        @DecimalMin(value = "0", message = LOW) @DecimalMax(value = "1", message = HIGH)
        double momentum,

        @DecimalMin(value = "0", message = LOW) @DecimalMax(value = "1", message = HIGH)
        double weightDecay,

        @DecimalMin(value = "0", message = LOW) @DecimalMax(value = "1", message = HIGH)
        double beta1,

        @DecimalMin(value = "0", message = LOW) @DecimalMax(value = "1", message = HIGH)
        double beta2,

        @DecimalMin(value = "0", message = LOW) @DecimalMax(value = "1", message = HIGH)
        double eps,

        @DecimalMin(value = "0", message = LOW) @DecimalMax(value = "1", message = HIGH)
        double gamma,

        boolean earlyStopping,
        @Min(1) int earlyStoppingMinEpochs,
        @Min(1) int earlyStoppingPatience,

        @DecimalMin(value = "0", message = LOW) @DecimalMax(value = "1", message = HIGH)
        double earlyStoppingTolerance,

        @Min(1) OptionalInt instanceCount,
        Optional<KvStore> kvStore)
        implements ImageClassification {
    private static final String LOW = "must be at least 0";
    private static final String HIGH = "must be at most 1";
}
