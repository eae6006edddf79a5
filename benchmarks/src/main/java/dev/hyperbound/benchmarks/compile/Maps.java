package dev.hyperbound.benchmarks.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Maps for the classes of a project, always the same: one half is right, the other has a mistake or two. */
final class Maps {
    private static final int SEED = 26;

    private final Random random = new Random(SEED);
    private final List<Field> fields;
    private final List<Bounds.Rule> rules;

    Maps(List<Field> fields, List<Bounds.Rule> rules) {
        this.fields = fields;
        this.rules = rules;
    }

    List<Map<String, String>> some(int count) {
        List<Map<String, String>> maps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> map = right();
            for (int faults = i % 2 == 0 ? 0 : 1 + random.nextInt(2); faults > 0; faults--) {
                spoil(map);
            }
            maps.add(map);
        }
        return maps;
    }

    /** Numbers that grow from field to field keep every rule; what no rule reads may be left to its default. */
    private Map<String, String> right() {
        Map<String, String> map = new LinkedHashMap<>();
        int number = 1;
        for (Field field : fields) {
            number += random.nextInt(20);
            boolean inRule = rules.stream()
                    .anyMatch(rule -> rule.low().equals(field) || rule.high().equals(field));
            if (inRule || random.nextBoolean()) {
                map.put(field.name(), text(field, number));
            }
        }
        return map;
    }

    private String text(Field field, int number) {
        return switch (field.kind()) {
            case COUNT, SIZE -> Integer.toString(number);
            case FRACTION -> Double.toString(number / 1000.0);
            case FLAG -> Boolean.toString(random.nextBoolean());
            case LABEL -> "label" + number;
        };
    }

    private void spoil(Map<String, String> map) {
        Field field = fields.get(random.nextInt(fields.size()));
        Bounds.Rule rule = rules.get(random.nextInt(rules.size()));
        switch (random.nextInt(4)) {
            case 0 -> map.put("no_" + field.name(), "1");
            case 1 -> map.put(field.name(), field.kind() == Field.Kind.LABEL ? "another" : "many");
            case 2 -> map.put(field.name(), field.kind() == Field.Kind.FLAG ? "7" : "-3");
            default -> map.put(rule.low().name(), rule.low().isWhole() ? "100000" : "0.999");
        }
    }
}
