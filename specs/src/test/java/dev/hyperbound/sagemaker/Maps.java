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
    private final List<Samples> samples;

    Maps(Subject subject) {
        this.subject = subject;
        this.samples = Fact.of(subject).stream()
                .filter(fact -> !fact.context())
                .map(Samples::new)
                .toList();
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

    /** A valid map with a value for as many parameters as there can be one of without anything being said. */
    Map<String, String> full() {
        Map<String, String> map = smallest(subject.name());
        for (Samples of : samples) {
            of.fact()
                    .defaultValue()
                    .ifPresent(value -> map.putIfAbsent(of.fact().name(), value));
        }
        int size;
        do {
            size = map.size();
            for (Samples of : samples) {
                String name = of.fact().name();
                if (!map.containsKey(name)) {
                    for (String value : of.accepted()) {
                        map.put(name, value);
                        if (subject.check().apply(map).isEmpty()) {
                            break;
                        }
                        map.remove(name);
                    }
                }
            }
        } while (map.size() > size);
        return map;
    }

    /** A random map without errors; warnings are welcome. */
    Map<String, String> random(SplittableRandom random) {
        for (int attempt = 0; attempt < 1000; attempt++) {
            Map<String, String> map = new LinkedHashMap<>();
            int share = random.nextInt(1, 10);
            for (Samples of : samples) {
                if (of.fact().required() || random.nextInt(10) < share) {
                    map.put(of.fact().name(), of.random(random));
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
