package dev.hyperbound.benchmarks.job;

import dev.hyperbound.sagemaker.ImageClassification;
import dev.hyperbound.sagemaker.ImageClassification.AugmentationType;
import dev.hyperbound.sagemaker.ImageClassification.ContentType;
import dev.hyperbound.sagemaker.ImageClassification.ImageShape;
import dev.hyperbound.sagemaker.ImageClassification.KvStore;
import dev.hyperbound.sagemaker.ImageClassification.Optimizer;
import dev.hyperbound.sagemaker.ImageClassification.PrecisionDtype;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A record, checked by a validator once it is made. */
final class ValidatorVariant implements Variant {
    private static final ImageShape DEFAULT_SHAPE = new ImageShape(3, 224, 224);

    private final AnnotationChecks checks;

    ValidatorVariant(AnnotationChecks checks) {
        this.checks = checks;
    }

    @Override
    public ImageClassification full() {
        return valid(new AnnotatedJob(
                257,
                15_420,
                true,
                new ImageShape(3, 224, 224),
                OptionalInt.of(256),
                Optional.of(AugmentationType.CROP_COLOR),
                Optional.of(ContentType.IMAGE),
                50,
                true,
                PrecisionDtype.FLOAT16,
                60,
                128,
                true,
                OptionalInt.of(5),
                OptionalInt.of(10),
                Optimizer.ADAM,
                0.001,
                Optional.of(STEPS),
                0.5,
                0.9,
                0.0001,
                0.95,
                0.99,
                1e-7,
                0.9,
                true,
                20,
                8,
                0.01,
                OptionalInt.of(2),
                Optional.of(KvStore.DIST_SYNC)));
    }

    @Override
    public ImageClassification minimal() {
        return valid(new AnnotatedJob(
                257,
                15_420,
                false,
                DEFAULT_SHAPE,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                152,
                false,
                PrecisionDtype.FLOAT32,
                30,
                32,
                false,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optimizer.SGD,
                0.1,
                Optional.empty(),
                0.1,
                0.9,
                0.0001,
                0.9,
                0.999,
                1e-8,
                0.9,
                false,
                10,
                5,
                0.0,
                OptionalInt.empty(),
                Optional.empty()));
    }

    @Override
    public ImageClassification oneFault() {
        return valid(new AnnotatedJob(
                257,
                15_420,
                false,
                DEFAULT_SHAPE,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                152,
                false,
                PrecisionDtype.FLOAT32,
                30,
                32,
                false,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optimizer.SGD,
                1.5,
                Optional.empty(),
                0.1,
                0.9,
                0.0001,
                0.9,
                0.999,
                1e-8,
                0.9,
                false,
                10,
                5,
                0.0,
                OptionalInt.empty(),
                Optional.empty()));
    }

    @Override
    public ImageClassification sixteenFaults() {
        return valid(faulty());
    }

    @Override
    public List<?> listedFaults() {
        return checks.violations(faulty());
    }

    private AnnotatedJob valid(AnnotatedJob job) {
        List<?> violations = checks.violations(job);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(violations.toString());
        }
        return job;
    }

    private static AnnotatedJob faulty() {
        return new AnnotatedJob(
                0,
                0,
                false,
                DEFAULT_SHAPE,
                OptionalInt.of(0),
                Optional.empty(),
                Optional.empty(),
                19,
                false,
                PrecisionDtype.FLOAT32,
                0,
                0,
                false,
                OptionalInt.of(1),
                OptionalInt.empty(),
                Optimizer.SGD,
                1.5,
                Optional.empty(),
                2.0,
                -1.0,
                2.0,
                2.0,
                2.0,
                2.0,
                2.0,
                false,
                10,
                5,
                2.0,
                OptionalInt.empty(),
                Optional.empty());
    }
}
