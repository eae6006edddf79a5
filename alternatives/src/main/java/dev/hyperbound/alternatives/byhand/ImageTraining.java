package dev.hyperbound.alternatives.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Collects what is wrong with a job's settings. */
final class ImageTraining {
    private static final List<String> NAMES =
            List.of("num_classes", "epochs", "checkpoint_frequency", "learning_rate", "optimizer");

    private final Map<String, String> settings;
    private final List<String> problems = new ArrayList<>();

    ImageTraining(Map<String, String> settings) {
        this.settings = settings;
    }

    List<String> problems() {
        for (String name : settings.keySet()) {
            if (!NAMES.contains(name)) {
                problems.add(name + " is none of " + NAMES);
            }
        }
        if (!settings.containsKey("num_classes")) {
            problems.add("num_classes is missing");
        }
        whole("num_classes");
        OptionalDouble epochs = whole("epochs");
        OptionalDouble checkpoints = whole("checkpoint_frequency");
        if (checkpoints.isPresent() && checkpoints.getAsDouble() > epochs.orElse(30)) {
            problems.add("checkpoint_frequency must be at most epochs");
        }
        number("learning_rate", 0, 1);
        String optimizer = settings.getOrDefault("optimizer", "sgd");
        if (!List.of("sgd", "adam").contains(optimizer)) {
            problems.add("optimizer must be sgd or adam, not " + optimizer);
        }
        return problems;
    }

    private OptionalDouble whole(String name) {
        OptionalDouble number = number(name, 1, Integer.MAX_VALUE);
        if (number.isPresent() && number.getAsDouble() % 1 != 0) {
            problems.add(name + " must be a whole number");
        }
        return number;
    }

    private OptionalDouble number(String name, double min, double max) {
        if (!settings.containsKey(name)) {
            return OptionalDouble.empty();
        }
        String text = settings.get(name);
        try {
            double number = Double.parseDouble(text);
            if (!(number >= min && number <= max)) {
                problems.add(name + " must be from " + min + " to " + max + ", not " + text);
            }
            return OptionalDouble.of(number);
        } catch (NumberFormatException e) {
            problems.add(name + " must be a number, not " + text);
            return OptionalDouble.empty();
        }
    }
}
