package dev.hyperbound.benchmarks.job;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import dev.hyperbound.sagemaker.ImageClassification;
import dev.hyperbound.sagemaker.ImageClassification.AugmentationType;
import dev.hyperbound.sagemaker.ImageClassification.ImageShape;
import dev.hyperbound.sagemaker.ImageClassification.KvStore;
import dev.hyperbound.sagemaker.ImageClassification.Optimizer;
import dev.hyperbound.sagemaker.ImageClassification.PrecisionDtype;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The job as values of a configuration file, as a parser of JSON or YAML gives them, written and read by hand. */
final class WireValues {
    private WireValues() {}

    static Map<String, Object> write(ImageClassification job) {
        Map<String, Object> map = new LinkedHashMap<>(64);
        map.put("num_classes", job.numClasses());
        map.put("num_training_samples", job.numTrainingSamples());
        map.put("multi_label", job.multiLabel());
        map.put("image_shape", shape(job.imageShape()));
        if (job.resize().isPresent()) {
            map.put("resize", job.resize().getAsInt());
        }
        job.augmentationType().ifPresent(value -> map.put("augmentation_type", lower(value)));
        map.put("num_layers", job.numLayers());
        map.put("use_pretrained_model", job.usePretrainedModel());
        map.put("precision_dtype", lower(job.precisionDtype()));
        map.put("epochs", job.epochs());
        map.put("mini_batch_size", job.miniBatchSize());
        if (job.multiLabel() || job.useWeightedLoss()) {
            map.put("use_weighted_loss", job.useWeightedLoss());
        }
        if (job.topK().isPresent()) {
            map.put("top_k", job.topK().getAsInt());
        }
        if (job.checkpointFrequency().isPresent()) {
            map.put("checkpoint_frequency", job.checkpointFrequency().getAsInt());
        }
        map.put("optimizer", lower(job.optimizer()));
        map.put("learning_rate", job.learningRate());
        job.lrSchedulerStep().ifPresent(steps -> map.put("lr_scheduler_step", steps));
        if (job.lrSchedulerStep().isPresent() || job.lrSchedulerFactor() != 0.1) {
            map.put("lr_scheduler_factor", job.lrSchedulerFactor());
        }
        boolean sgd = job.optimizer() == Optimizer.SGD || job.optimizer() == Optimizer.NAG;
        boolean adam = job.optimizer() == Optimizer.ADAM;
        boolean rmsprop = job.optimizer() == Optimizer.RMSPROP;
        putIf(sgd, map, "momentum", job.momentum(), 0.9);
        putIf(sgd, map, "weight_decay", job.weightDecay(), 0.0001);
        putIf(adam, map, "beta_1", job.beta1(), 0.9);
        putIf(adam, map, "beta_2", job.beta2(), 0.999);
        putIf(adam || rmsprop, map, "eps", job.eps(), 1e-8);
        putIf(rmsprop, map, "gamma", job.gamma(), 0.9);
        map.put("early_stopping", job.earlyStopping());
        if (job.earlyStopping() || job.earlyStoppingMinEpochs() != 10) {
            map.put("early_stopping_min_epochs", job.earlyStoppingMinEpochs());
        }
        if (job.earlyStopping() || job.earlyStoppingPatience() != 5) {
            map.put("early_stopping_patience", job.earlyStoppingPatience());
        }
        putIf(job.earlyStopping(), map, "early_stopping_tolerance", job.earlyStoppingTolerance(), 0.0);
        job.kvStore().ifPresent(value -> map.put("kv_store", lower(value)));
        return Collections.unmodifiableMap(map);
    }

    /** What is not in use is left out as long as it is the default. */
    private static void putIf(boolean used, Map<String, Object> map, String name, double value, double byDefault) {
        if (used || value != byDefault) {
            map.put(name, value);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> shape(ImageShape shape) {
        Map<String, Object> sides = new LinkedHashMap<>(8);
        sides.put("num_channels", shape.numChannels());
        sides.put("height", shape.height());
        sides.put("width", shape.width());
        return Collections.unmodifiableMap(sides);
    }

    static HandWrittenJob read(Map<String, Object> map) {
        HandWrittenJob.Builder builder = HandWrittenJob.builder();
        Found found = new Found();
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            String name = entry.getKey();
            Object value = entry.getValue();
            try {
                switch (name) {
                    case "num_classes" -> builder.numClasses(whole(value));
                    case "num_training_samples" -> builder.numTrainingSamples(whole(value));
                    case "multi_label" -> builder.multiLabel(flag(value));
                    case "image_shape" -> builder.imageShape(shape(value));
                    case "resize" -> builder.resize(whole(value));
                    case "augmentation_type" -> builder.augmentationType(AugmentationType.valueOf(upper(value)));
                    case "num_layers" -> builder.numLayers(whole(value));
                    case "use_pretrained_model" -> builder.usePretrainedModel(flag(value));
                    case "precision_dtype" -> builder.precisionDtype(PrecisionDtype.valueOf(upper(value)));
                    case "epochs" -> builder.epochs(whole(value));
                    case "mini_batch_size" -> builder.miniBatchSize(whole(value));
                    case "use_weighted_loss" -> builder.useWeightedLoss(flag(value));
                    case "top_k" -> builder.topK(whole(value));
                    case "checkpoint_frequency" -> builder.checkpointFrequency(whole(value));
                    case "optimizer" -> builder.optimizer(Optimizer.valueOf(upper(value)));
                    case "learning_rate" -> builder.learningRate(real(value));
                    case "lr_scheduler_step" -> builder.lrSchedulerStep(list(value));
                    case "lr_scheduler_factor" -> builder.lrSchedulerFactor(real(value));
                    case "momentum" -> builder.momentum(real(value));
                    case "weight_decay" -> builder.weightDecay(real(value));
                    case "beta_1" -> builder.beta1(real(value));
                    case "beta_2" -> builder.beta2(real(value));
                    case "eps" -> builder.eps(real(value));
                    case "gamma" -> builder.gamma(real(value));
                    case "early_stopping" -> builder.earlyStopping(flag(value));
                    case "early_stopping_min_epochs" -> builder.earlyStoppingMinEpochs(whole(value));
                    case "early_stopping_patience" -> builder.earlyStoppingPatience(whole(value));
                    case "early_stopping_tolerance" -> builder.earlyStoppingTolerance(real(value));
                    case "kv_store" -> builder.kvStore(KvStore.valueOf(upper(value)));
                    default -> found.add(Kind.UNKNOWN, List.of(name), "", name + ": unknown hyperparameter");
                }
            } catch (IllegalArgumentException problem) {
                found.add(Kind.MALFORMED, List.of(name), "", name + " = " + value + ": " + problem.getMessage());
            }
        }
        List<Violation> violations = found.all();
        if (!violations.isEmpty()) {
            throw new InvalidHyperparametersException("image-classification", violations);
        }
        return builder.build();
    }

    private static int whole(Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        if (value instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw new IllegalArgumentException("must be a whole number");
    }

    private static double real(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("must be a number");
    }

    private static boolean flag(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException("must be true or false");
    }

    private static String upper(Object value) {
        if (value instanceof String text) {
            return text.toUpperCase(Locale.ROOT);
        }
        throw new IllegalArgumentException("must be a word");
    }

    private static ImageShape shape(Object value) {
        if (value instanceof Map<?, ?> sides && sides.size() == 3) {
            return new ImageShape(side(sides, "num_channels"), side(sides, "height"), side(sides, "width"));
        }
        throw new IllegalArgumentException("must be num_channels, height and width");
    }

    private static int side(Map<?, ?> sides, String name) {
        Object side = sides.get(name);
        if (side == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return whole(side);
    }

    private static List<Integer> list(Object value) {
        if (value instanceof List<?> elements) {
            List<Integer> steps = new ArrayList<>(elements.size());
            for (Object element : elements) {
                steps.add(whole(element));
            }
            return steps;
        }
        throw new IllegalArgumentException("must be a list");
    }
}
