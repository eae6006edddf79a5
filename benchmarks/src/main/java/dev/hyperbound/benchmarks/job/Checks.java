package dev.hyperbound.benchmarks.job;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.sagemaker.ImageClassification;
import java.util.List;
import java.util.OptionalInt;

/** Checks by hand over a finished job, for libraries that make the object and leave its rules to the user. */
final class Checks {
    private Checks() {}

    static void requireValid(ImageClassification job) {
        List<Violation> violations = violations(job);
        if (!violations.isEmpty()) {
            throw new InvalidHyperparametersException("image-classification", violations);
        }
    }

    static List<Violation> violations(ImageClassification job) {
        Found found = new Found();
        values(job, found);
        rules(job, found);
        return found.all();
    }

    private static void values(ImageClassification job, Found found) {
        atLeastOne(found, "num_classes", job.numClasses());
        atLeastOne(found, "num_training_samples", job.numTrainingSamples());
        found.shape(job.imageShape());
        atLeastOne(found, "resize", job.resize());
        layers(job, found);
        atLeastOne(found, "epochs", job.epochs());
        atLeastOne(found, "mini_batch_size", job.miniBatchSize());
        if (job.topK().isPresent() && job.topK().getAsInt() <= 1) {
            found.range("top_k", job.topK().getAsInt(), "(1, inf)", "greater than 1");
        }
        atLeastOne(found, "checkpoint_frequency", job.checkpointFrequency());
        fraction(found, "learning_rate", job.learningRate());
        job.lrSchedulerStep().ifPresent(found::steps);
        fraction(found, "lr_scheduler_factor", job.lrSchedulerFactor());
        fraction(found, "momentum", job.momentum());
        fraction(found, "weight_decay", job.weightDecay());
        fraction(found, "beta_1", job.beta1());
        fraction(found, "beta_2", job.beta2());
        fraction(found, "eps", job.eps());
        fraction(found, "gamma", job.gamma());
        atLeastOne(found, "early_stopping_min_epochs", job.earlyStoppingMinEpochs());
        atLeastOne(found, "early_stopping_patience", job.earlyStoppingPatience());
        fraction(found, "early_stopping_tolerance", job.earlyStoppingTolerance());
        atLeastOne(found, "instance_count", job.instanceCount());
    }

    /** What no constraint annotation says: a set of numbers, parts of records and lists. */
    static void layers(ImageClassification job, Found found) {
        if (!knowsLayers(job.numLayers())) {
            found.layers(job.numLayers());
        }
    }

    static void rules(ImageClassification job, Found found) {
        OptionalInt checkpoints = job.checkpointFrequency();
        if (checkpoints.isPresent()
                && checkpoints.getAsInt() > job.epochs()
                && !found.blames("checkpoint_frequency")
                && !found.blames("epochs")) {
            found.checkpoints(checkpoints.getAsInt(), job.epochs());
        }
        if (job.usePretrainedModel() && !isImageNet(job.numLayers()) && !found.blames("num_layers")) {
            found.pretrainedLayers(job.numLayers());
        }
    }

    static boolean knowsLayers(int layers) {
        return switch (layers) {
            case 18, 34, 50, 101, 152, 200, 20, 32, 44, 56, 110 -> true;
            default -> false;
        };
    }

    static boolean isImageNet(int layers) {
        return switch (layers) {
            case 18, 34, 50, 101, 152, 200 -> true;
            default -> false;
        };
    }

    private static void atLeastOne(Found found, String parameter, int value) {
        if (value < 1) {
            found.atLeastOne(parameter, value);
        }
    }

    private static void atLeastOne(Found found, String parameter, OptionalInt value) {
        if (value.isPresent()) {
            atLeastOne(found, parameter, value.getAsInt());
        }
    }

    private static void fraction(Found found, String parameter, double value) {
        if (!(value >= 0 && value <= 1)) {
            found.fraction(parameter, value);
        }
    }
}
