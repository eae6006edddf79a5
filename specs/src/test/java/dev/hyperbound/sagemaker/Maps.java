package dev.hyperbound.sagemaker;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Maps of hyperparameters that tests start from. */
final class Maps {
    private final Subject subject;
    private final List<Fact> facts;

    Maps(Subject subject) {
        this.subject = subject;
        this.facts = Fact.of(subject).stream().filter(fact -> !fact.context()).toList();
    }

    /** The required parameters only. */
    static Map<String, String> smallest(String algorithm) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String given : Fact.job(algorithm)) {
            String[] halves = given.split(" = ", 2);
            map.put(halves[0], halves[1]);
        }
        return map;
    }

    /** A valid map with a value for every parameter of an algorithm for images, which nothing is said about. */
    Map<String, String> full() {
        Map<String, String> map = smallest(subject.name());
        facts.forEach(fact -> fact.defaultValue().ifPresent(value -> map.put(fact.name(), value)));
        map.put("lr_scheduler_step", "10,20");
        switch (subject.name()) {
            case "image-classification" ->
                map.putAll(Map.of(
                        "augmentation_type", "crop",
                        "checkpoint_frequency", "5",
                        "kv_store", "dist_sync",
                        "resize", "256",
                        "top_k", "5"));
            case "object-detection" ->
                map.putAll(Map.of("freeze_layer_pattern", "^(conv1_|conv2_).*", "kv_store", "dist_async"));
            case "semantic-segmentation" -> map.put("lr_scheduler", "step");
            default -> throw new AssertionError(subject);
        }
        return map;
    }

    /** A random map without errors; warnings are welcome. */
    Map<String, String> random(SplittableRandom random) {
        for (int attempt = 0; attempt < 1000; attempt++) {
            Map<String, String> map = new LinkedHashMap<>();
            int share = random.nextInt(1, 10);
            for (Fact fact : facts) {
                if (fact.required() || random.nextInt(10) < share) {
                    map.put(fact.name(), new Samples(fact).random(random));
                }
            }
            if (errors(subject.check().apply(map)).isEmpty()) {
                return map;
            }
        }
        throw new AssertionError("no valid map of " + subject + " in a thousand attempts");
    }

    /** Severity, kind and parameters of violations: what does not depend on which values were spelled out. */
    static List<String> inShort(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.severity() + " " + violation.kind() + " "
                        + String.join(" ", new TreeSet<>(violation.parameters())))
                .sorted()
                .toList();
    }

    static List<Violation> errors(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
    }

    static List<Violation> warnings(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.severity() == Severity.WARNING)
                .toList();
    }
}
