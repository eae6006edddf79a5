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
    private final Interval interval;
    private final List<String> values;
    private final SplittableRandom random;

    TypedSamples(Fact fact, SplittableRandom random) {
        this.fact = fact;
        this.interval = fact.interval().orElseGet(Interval::unbounded);
        this.values = fact.values();
        this.random = random;
    }

    /** A value: typed, and in wire form. */
    record Sample(Object typed, String wire) {
        static Sample plain(Object typed) {
            return new Sample(typed, String.valueOf(typed));
        }
    }

    Fact fact() {
        return fact;
    }

    /** A valid value, often at a bound. */
    Sample valid() {
        return switch (fact.type()) {
            case "int" -> Sample.plain(number());
            case "double" -> real();
            case "int or enum" -> random.nextBoolean() ? Sample.plain(number()) : Sample.plain(pick(values));
            case "double or enum" -> random.nextBoolean() ? real() : Sample.plain(pick(values));
            case "boolean" -> truth(random.nextBoolean());
            case "enum" -> Sample.plain(pick(values));
            case "string" -> Sample.plain(pick(Texts.of(fact).accepted()));
            case "pattern" -> Sample.plain(pick(List.of("^(conv1_|conv2_).*", "false", "a|b", "[a-z]+_\\d{1,3}")));
            case "list of int" -> list(random.nextInt(1, 4));
            case "list of string" -> list(pick(Texts.of(fact).accepted()));
            case "list of enum" -> wire(some(values));
            case "json list of enum" -> json(some(values));
            case "json list of double" -> json(some(List.of(0.5, 1e-9, 0.1, 1 - 1e-9)));
            case "record(num_channels, height, width)" -> record(3);
            default -> throw new AssertionError(fact.type());
        };
    }

    /** A value that no map may have; of a text that may be anything, a valid one. */
    Sample invalid() {
        return switch (fact.type()) {
            case "int" -> wire(pick(values.isEmpty() ? noInts() : List.of("ten", true, 1.5, 0, 19, 201)));
            case "double" -> wire(pick(noDoubles()));
            case "int or enum" -> wire(pick(noInts()));
            case "double or enum" -> wire(pick(noDoubles()));
            case "boolean" -> wire(pick(List.of("yes", 2, 0.5, List.of(true, true))));
            case "enum" -> wire(pick(noWords()));
            case "string" ->
                Texts.of(fact).refused().isEmpty()
                        ? valid()
                        : Sample.plain(pick(Texts.of(fact).refused()));
            case "pattern" -> new Sample(List.of("("), "(");
            case "list of int" ->
                wire(pick(List.of(List.of(0), List.of(10, 0), List.of(1.5), List.of("ten"), List.of(1, true), true)));
            case "list of string" ->
                Texts.of(fact).refused().isEmpty()
                        ? valid()
                        : list(pick(Texts.of(fact).refused()));
            case "list of enum" -> wire(pick(List.of(List.of("nonsense"), List.of(1), true, List.of(true))));
            case "json list of enum" -> json(pick(List.of(List.of("nonsense"), List.of(1), List.of(true))));
            case "json list of double" -> json(pick(List.of(List.of(1.5), List.of(0.5, 0), List.of("half"))));
            case "record(num_channels, height, width)" -> noRecord();
            default -> throw new AssertionError(fact.type());
        };
    }

    private List<Object> noInts() {
        List<Object> wrong = new ArrayList<>(List.of("ten", true, 1.5, 2_147_483_648L, List.of(1, 2)));
        wrong.addAll(List.of(interval.lowestInt() - 1, -2_147_483_649L, interval.highestInt() + 1));
        if (fact.multipleOf() > 1) {
            wrong.add(Math.floorDiv(interval.highestInt(), fact.multipleOf()) * fact.multipleOf() - 1);
        }
        return wrong;
    }

    private List<Object> noDoubles() {
        List<Object> wrong = new ArrayList<>(List.of("half", false, List.of(0.5, 0.5)));
        for (double number : new double[] {
            Math.nextDown(interval.lowestDouble()), Math.nextUp(interval.highestDouble()), -1, 2, -1e300, 1e300
        }) {
            if (Double.isFinite(number) && !interval.holds(number)) {
                wrong.add(number);
            }
        }
        return wrong;
    }

    private List<Object> noWords() {
        List<Object> wrong = new ArrayList<>(List.of("nonsense", "", values.get(0) + " "));
        if (values.stream().noneMatch(word -> word.equals("1") || word.equalsIgnoreCase("true"))) {
            wrong.addAll(List.of(1, true));
        }
        return wrong;
    }

    private Sample noRecord() {
        Sample right = record(3);
        return switch (random.nextInt(5)) {
            case 0 -> record(2);
            case 1 -> new Sample(with(right, "depth", 1), right.wire() + ",1");
            case 2 -> new Sample(with(right, "width", 0), "3,224,0");
            case 3 -> new Sample(with(right, "height", "tall"), "3,tall,224");
            default -> new Sample(with(right, "num_channels", 1.5), "1.5,224,224");
        };
    }

    private Sample list(String text) {
        return wire(List.of(text.split(", *", -1)));
    }

    private <T> List<T> some(List<T> choices) {
        List<T> chosen = new ArrayList<>();
        for (T value : choices) {
            if (random.nextBoolean()) {
                chosen.add(value);
            }
        }
        return chosen.isEmpty() ? List.of(pick(choices)) : chosen;
    }

    private static Sample json(List<?> elements) {
        return new Sample(
                elements,
                elements.stream()
                        .map(element -> element instanceof String ? "\"" + element + "\"" : String.valueOf(element))
                        .collect(Collectors.joining(", ", "[", "]")));
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
        return new Sample(value, values.get(value ? 0 : 1));
    }

    private Object number() {
        if (fact.is("int") && !values.isEmpty()) {
            return Long.parseLong(pick(values));
        }
        long step = fact.multipleOf();
        long low = -Math.floorDiv(-interval.lowestInt(), step);
        long high = Math.floorDiv(interval.highestInt(), step);
        return step
                * switch (random.nextInt(6)) {
                    case 0 -> low;
                    case 1 -> high;
                    default -> random.nextLong(low, Math.min(high, low + 500) + 1);
                };
    }

    private Sample real() {
        double low = interval.lowestDouble();
        double high = interval.highestDouble();
        double value = switch (random.nextInt(4)) {
            case 0 -> low;
            case 1 -> high;
            case 2 -> Math.max(low, Math.min(high, Math.pow(10, -random.nextInt(1, 300))));
            default -> Math.max(low, Math.min(high, low + random.nextDouble() * Math.min(high - low, 1e6)));
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

    private <T> T pick(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
