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
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The map that a job is sent as, written and read by hand. */
final class WireMap {
    private static final String SHAPE_SEPARATOR = ",";

    private WireMap() {}

    static Map<String, String> write(ImageClassification job) {
        Map<String, String> map = new LinkedHashMap<>(64);
        map.put("num_classes", Integer.toString(job.numClasses()));
        map.put("num_training_samples", Integer.toString(job.numTrainingSamples()));
        map.put("multi_label", job.multiLabel() ? "1" : "0");
        map.put("image_shape", shape(job.imageShape()));
        if (job.resize().isPresent()) {
            map.put("resize", Integer.toString(job.resize().getAsInt()));
        }
        job.augmentationType().ifPresent(value -> map.put("augmentation_type", lower(value)));
        map.put("num_layers", Integer.toString(job.numLayers()));
        map.put("use_pretrained_model", job.usePretrainedModel() ? "1" : "0");
        map.put("precision_dtype", lower(job.precisionDtype()));
        map.put("epochs", Integer.toString(job.epochs()));
        map.put("mini_batch_size", Integer.toString(job.miniBatchSize()));
        if (job.multiLabel() || job.useWeightedLoss()) {
            map.put("use_weighted_loss", job.useWeightedLoss() ? "1" : "0");
        }
        if (job.topK().isPresent()) {
            map.put("top_k", Integer.toString(job.topK().getAsInt()));
        }
        if (job.checkpointFrequency().isPresent()) {
            map.put(
                    "checkpoint_frequency",
                    Integer.toString(job.checkpointFrequency().getAsInt()));
        }
        map.put("optimizer", lower(job.optimizer()));
        map.put("learning_rate", decimal(job.learningRate()));
        job.lrSchedulerStep().ifPresent(steps -> map.put("lr_scheduler_step", list(steps)));
        if (job.lrSchedulerStep().isPresent() || job.lrSchedulerFactor() != 0.1) {
            map.put("lr_scheduler_factor", decimal(job.lrSchedulerFactor()));
        }
        boolean sgd = job.optimizer() == Optimizer.SGD || job.optimizer() == Optimizer.NAG;
        boolean adam = job.optimizer() == Optimizer.ADAM;
        boolean rmsprop = job.optimizer() == Optimizer.RMSPROP;
        if (sgd || job.momentum() != 0.9) {
            map.put("momentum", decimal(job.momentum()));
        }
        if (sgd || job.weightDecay() != 0.0001) {
            map.put("weight_decay", decimal(job.weightDecay()));
        }
        if (adam || job.beta1() != 0.9) {
            map.put("beta_1", decimal(job.beta1()));
        }
        if (adam || job.beta2() != 0.999) {
            map.put("beta_2", decimal(job.beta2()));
        }
        if (adam || rmsprop || job.eps() != 1e-8) {
            map.put("eps", decimal(job.eps()));
        }
        if (rmsprop || job.gamma() != 0.9) {
            map.put("gamma", decimal(job.gamma()));
        }
        map.put("early_stopping", job.earlyStopping() ? "True" : "False");
        if (job.earlyStopping() || job.earlyStoppingMinEpochs() != 10) {
            map.put("early_stopping_min_epochs", Integer.toString(job.earlyStoppingMinEpochs()));
        }
        if (job.earlyStopping() || job.earlyStoppingPatience() != 5) {
            map.put("early_stopping_patience", Integer.toString(job.earlyStoppingPatience()));
        }
        if (job.earlyStopping() || job.earlyStoppingTolerance() != 0.0) {
            map.put("early_stopping_tolerance", decimal(job.earlyStoppingTolerance()));
        }
        job.kvStore().ifPresent(value -> map.put("kv_store", lower(value)));
        return Collections.unmodifiableMap(map);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String shape(ImageShape shape) {
        return shape.numChannels() + SHAPE_SEPARATOR + shape.height() + SHAPE_SEPARATOR + shape.width();
    }

    private static String list(List<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** As Python writes it: the exponent has two digits and a small e. */
    private static String decimal(double value) {
        String text = Double.toString(value);
        int exponent = text.indexOf('E');
        if (exponent < 0) {
            return text;
        }
        String digits = text.substring(0, exponent);
        int power = Integer.parseInt(text.substring(exponent + 1));
        if (power >= -4 && power < 16) {
            return new BigDecimal(value, MathContext.DECIMAL64)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        String shortest = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
        return shortest + (power < 0 ? "e-" : "e+") + (Math.abs(power) < 10 ? "0" : "") + Math.abs(power);
    }

    static HandWrittenJob read(Map<String, String> map) {
        HandWrittenJob.Builder builder = HandWrittenJob.builder();
        Found found = new Found();
        for (Map.Entry<String, String> entry : map.entrySet()) {
            String name = entry.getKey();
            String value = entry.getValue();
            try {
                switch (name) {
                    case "num_classes" -> builder.numClasses(Integer.parseInt(value));
                    case "num_training_samples" -> builder.numTrainingSamples(Integer.parseInt(value));
                    case "multi_label" -> builder.multiLabel(flag(value, "1", "0"));
                    case "image_shape" -> builder.imageShape(shape(value));
                    case "resize" -> builder.resize(Integer.parseInt(value));
                    case "augmentation_type" ->
                        builder.augmentationType(AugmentationType.valueOf(value.toUpperCase(Locale.ROOT)));
                    case "num_layers" -> builder.numLayers(Integer.parseInt(value));
                    case "use_pretrained_model" -> builder.usePretrainedModel(flag(value, "1", "0"));
                    case "precision_dtype" ->
                        builder.precisionDtype(PrecisionDtype.valueOf(value.toUpperCase(Locale.ROOT)));
                    case "epochs" -> builder.epochs(Integer.parseInt(value));
                    case "mini_batch_size" -> builder.miniBatchSize(Integer.parseInt(value));
                    case "use_weighted_loss" -> builder.useWeightedLoss(flag(value, "1", "0"));
                    case "top_k" -> builder.topK(Integer.parseInt(value));
                    case "checkpoint_frequency" -> builder.checkpointFrequency(Integer.parseInt(value));
                    case "optimizer" -> builder.optimizer(Optimizer.valueOf(value.toUpperCase(Locale.ROOT)));
                    case "learning_rate" -> builder.learningRate(Double.parseDouble(value));
                    case "lr_scheduler_step" -> builder.lrSchedulerStep(list(value));
                    case "lr_scheduler_factor" -> builder.lrSchedulerFactor(Double.parseDouble(value));
                    case "momentum" -> builder.momentum(Double.parseDouble(value));
                    case "weight_decay" -> builder.weightDecay(Double.parseDouble(value));
                    case "beta_1" -> builder.beta1(Double.parseDouble(value));
                    case "beta_2" -> builder.beta2(Double.parseDouble(value));
                    case "eps" -> builder.eps(Double.parseDouble(value));
                    case "gamma" -> builder.gamma(Double.parseDouble(value));
                    case "early_stopping" -> builder.earlyStopping(flag(value, "True", "False"));
                    case "early_stopping_min_epochs" -> builder.earlyStoppingMinEpochs(Integer.parseInt(value));
                    case "early_stopping_patience" -> builder.earlyStoppingPatience(Integer.parseInt(value));
                    case "early_stopping_tolerance" -> builder.earlyStoppingTolerance(Double.parseDouble(value));
                    case "kv_store" -> builder.kvStore(KvStore.valueOf(value.toUpperCase(Locale.ROOT)));
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

    private static boolean flag(String text, String yes, String no) {
        if (text.equalsIgnoreCase(yes)) {
            return true;
        }
        if (text.equalsIgnoreCase(no)) {
            return false;
        }
        throw new IllegalArgumentException("must be " + yes + " or " + no);
    }

    private static ImageShape shape(String text) {
        String[] sides = text.split(SHAPE_SEPARATOR, -1);
        if (sides.length != 3) {
            throw new IllegalArgumentException("must be channels, height and width");
        }
        return new ImageShape(
                Integer.parseInt(sides[0].trim()),
                Integer.parseInt(sides[1].trim()),
                Integer.parseInt(sides[2].trim()));
    }

    private static List<Integer> list(String text) {
        List<Integer> steps = new ArrayList<>();
        for (String step : text.split(",", -1)) {
            steps.add(Integer.valueOf(step.trim()));
        }
        return steps;
    }
}
