package dev.hyperbound.sagemaker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Values for a parameter as JSON has them, with the same in wire form; made from the facts alone. Some of them are
 * wrong, and then wrong in both forms.
 */
final class TypedSamples {
    private static final List<String> COMPONENTS = List.of("num_channels", "height", "width");

    private final Fact fact;
    private final SplittableRandom random;

    TypedSamples(Fact fact, SplittableRandom random) {
        this.fact = fact;
        this.random = random;
    }

    /** A value: typed, and in wire form. */
    record Sample(Object typed, String wire) {
        static Sample plain(Object typed) {
            return new Sample(typed, String.valueOf(typed));
        }
    }

    /** A valid value, often at a bound. */
    Sample valid() {
        return switch (fact.type()) {
            case "int" -> Sample.plain(number());
            case "double" -> real();
            case "boolean" -> truth(random.nextBoolean());
            case "enum" -> Sample.plain(pick(fact.values()));
            case "pattern" -> Sample.plain(pick(List.of("^(conv1_|conv2_).*", "false", "a|b", "[a-z]+_\\d{1,3}")));
            case "list of int" -> list(random.nextInt(1, 4));
            case "record(num_channels, height, width)" -> record(3);
            default -> throw new AssertionError(fact.type());
        };
    }

    /** A value that no map may have. */
    Sample invalid() {
        return switch (fact.type()) {
            case "int" -> {
                List<Object> wrong = new ArrayList<>(List.of("ten", true, 1.5, 2_147_483_648L, List.of(1, 2)));
                if (fact.values().isEmpty()) {
                    wrong.addAll(List.of(
                            interval().lowestInt() - 1,
                            -2_147_483_648L,
                            interval().highestInt() + 1));
                } else {
                    wrong.addAll(List.of(0, 19, 201));
                }
                yield wire(pick(wrong));
            }
            case "double" ->
                wire(pick(List.of(
                        "half",
                        false,
                        Math.nextDown(interval().lowestDouble()),
                        Math.nextUp(interval().highestDouble()),
                        -1,
                        2,
                        1e300,
                        List.of(0.5, 0.5))));
            case "boolean" -> wire(pick(List.of("yes", 2, 0.5, List.of(true, true))));
            case "enum" ->
                wire(pick(List.of("nonsense", "", 1, true, fact.values().get(0) + " ")));
            case "pattern" -> new Sample(List.of("("), "(");
            case "list of int" ->
                wire(pick(List.of(List.of(0), List.of(10, 0), List.of(1.5), List.of("ten"), List.of(1, true), true)));
            case "record(num_channels, height, width)" -> {
                Sample right = record(3);
                yield switch (random.nextInt(5)) {
                    case 0 -> record(2);
                    case 1 -> new Sample(with(right, "depth", 1), right.wire() + ",1");
                    case 2 -> new Sample(with(right, "width", 0), "3,224,0");
                    case 3 -> new Sample(with(right, "height", "tall"), "3,tall,224");
                    default -> new Sample(with(right, "num_channels", 1.5), "1.5,224,224");
                };
            }
            default -> throw new AssertionError(fact.type());
        };
    }

    private static Map<String, Object> with(Sample record, String component, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>();
        ((Map<?, ?>) record.typed()).forEach((name, part) -> changed.put((String) name, part));
        changed.put(component, value);
        return changed;
    }

    private static Sample wire(Object typed) {
        return typed instanceof List<?> list
                ? new Sample(list, list.stream().map(String::valueOf).collect(Collectors.joining(",")))
                : Sample.plain(typed);
    }

    private Sample truth(boolean value) {
        return new Sample(value, fact.values().get(value ? 0 : 1));
    }

    private Object number() {
        if (!fact.values().isEmpty()) {
            return Long.parseLong(pick(fact.values()));
        }
        long low = interval().lowestInt();
        long high = interval().highestInt();
        return switch (random.nextInt(6)) {
            case 0 -> low;
            case 1 -> high;
            default -> random.nextLong(low, Math.min(high, low + 500) + 1);
        };
    }

    private Sample real() {
        double low = interval().lowestDouble();
        double high = interval().highestDouble();
        double value = switch (random.nextInt(4)) {
            case 0 -> low;
            case 1 -> high;
            case 2 -> Math.max(low, Math.pow(10, -random.nextInt(1, 300)));
            default -> random.nextDouble(low, high);
        };
        return Sample.plain(random.nextBoolean() ? value : new BigDecimal(Double.toString(value)));
    }

    private Sample list(int size) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(random.nextInt(8) == 0 ? Integer.MAX_VALUE : random.nextInt(1, 60));
        }
        return wire(elements);
    }

    /** Often the one size that pretrained networks take, and sizes one off. */
    private Sample record(int components) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (String name : COMPONENTS.subList(0, components)) {
            int usual = name.equals("num_channels") ? 3 : 224;
            record.put(name, random.nextInt(3) > 0 ? usual : pick(List.of(1, usual - 1, usual + 1, Integer.MAX_VALUE)));
        }
        return new Sample(record, record.values().stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private Interval interval() {
        return fact.interval().orElseThrow();
    }

    private <T> T pick(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
