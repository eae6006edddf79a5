package dev.hyperbound.sagemaker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Random documents of typed values for an algorithm: right ones, wrong ones, and ones of any shape. */
final class TypedDocuments {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "1",
            "0",
            "-1",
            "30",
            "0.5",
            "1e-3",
            "true",
            "True",
            "false",
            "auto",
            "10,20",
            "[1, 2]",
            "[0.5]",
            "3,224,224",
            "sgd",
            "null",
            "NaN",
            "\u00e9\u0301",
            "\ud83d\ude00",
            "9".repeat(30));

    private final List<TypedSamples> samples;
    private final SplittableRandom random;

    TypedDocuments(Subject subject, SplittableRandom random) {
        this.samples = Fact.of(subject).stream()
                .map(fact -> new TypedSamples(fact, random))
                .toList();
        this.random = random;
    }

    /** The same values, typed and in wire form. */
    record Pair(Map<String, Object> typed, Map<String, String> wire) {
        private void put(String name, TypedSamples.Sample sample) {
            typed.put(name, sample.typed());
            wire.put(name, sample.wire());
        }

        private void remove(String name) {
            typed.remove(name);
            wire.remove(name);
        }
    }

    /** Values that are the same in both forms; in one of three documents some of them are wrong. */
    Pair pair() {
        Pair pair = new Pair(new LinkedHashMap<>(), new LinkedHashMap<>());
        int share = random.nextInt(0, 10);
        boolean wrong = random.nextInt(3) == 0;
        for (TypedSamples of : samples) {
            Fact fact = of.fact();
            boolean given = fact.required() || random.nextInt(10) < share;
            if (given && !fact.context()) {
                pair.put(fact.name(), wrong && random.nextInt(12) == 0 ? of.invalid() : of.valid());
            }
        }
        switch (random.nextInt(30)) {
            case 0 -> pair.remove(pick(samples).fact().name());
            case 1 -> pair.put("optimiser", TypedSamples.Sample.plain("sgd"));
            case 2 -> pair.put("_tuning_objective_metric", TypedSamples.Sample.plain("validation:accuracy"));
            case 3 ->
                samples.stream()
                        .map(TypedSamples::fact)
                        .filter(Fact::context)
                        .findFirst()
                        .ifPresent(fact -> pair.put(fact.name(), TypedSamples.Sample.plain("1")));
            case 4 ->
                samples.stream()
                        .map(TypedSamples::fact)
                        .filter(fact -> fact.type().startsWith("list") && !fact.required())
                        .filter(fact -> fact.defaultValue().isEmpty())
                        .findFirst()
                        .ifPresent(fact -> pair.put(fact.name(), new TypedSamples.Sample(List.of(), "")));
            default -> {}
        }
        return pair;
    }

    /** Typed values, some of which may be anything, under names that may be anything. */
    Map<String, Object> any() {
        Map<String, Object> document = new LinkedHashMap<>(pair().typed());
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            TypedSamples of = pick(samples);
            Fact fact = of.fact();
            switch (random.nextInt(9)) {
                case 0 -> document.put(fact.name(), value(3));
                case 1, 2 -> document.put(fact.name(), value(0));
                case 3 -> document.put(fact.name(), pick(fact.values().isEmpty() ? TEXTS : fact.values()));
                case 4 -> document.put(pick(names(fact)), of.valid().typed());
                case 5 -> document.put(fact.name(), of.valid().wire());
                case 6 -> document.computeIfPresent(fact.name(), (name, value) -> spelledOtherwise(value));
                case 7 -> document.computeIfPresent(fact.name(), (name, value) -> List.of(value));
                default -> document.put(pick(List.of("$schema", "_job", "", "epoch")), value(1));
            }
        }
        return document;
    }

    private static List<String> names(Fact fact) {
        List<String> names = new ArrayList<>(fact.alsoNames());
        names.add(fact.name());
        return names;
    }

    /** The same number, with more digits. */
    private static Object spelledOtherwise(Object value) {
        return value instanceof Number number ? new BigDecimal(number + (number instanceof Long ? ".00" : "")) : value;
    }

    /** No number beyond those of 64 bits: the validator of schemas that tests use can't compare it with an integer. */
    private Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> random.nextBoolean();
            case 1 -> random.nextInt(-2, 301);
            case 2 -> random.nextLong();
            case 3 -> random.nextDouble(-1, 2);
            case 4 -> Math.pow(10, random.nextInt(-300, 18));
            case 5 -> pick(TEXTS);
            case 6 -> {
                Object[] elements = new Object[random.nextInt(4)];
                Arrays.setAll(elements, i -> value(depth - 1));
                yield Arrays.asList(elements);
            }
            default -> {
                Map<String, Object> record = new LinkedHashMap<>();
                for (String name :
                        List.of("num_channels", "height", "width", "a").subList(0, random.nextInt(5))) {
                    record.put(name, value(depth - 1));
                }
                yield record;
            }
        };
    }

    private <T> T pick(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
