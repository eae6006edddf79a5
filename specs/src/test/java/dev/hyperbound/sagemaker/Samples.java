package dev.hyperbound.sagemaker;

import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Values for a parameter, made from the facts alone: at and around its bounds, malformed ones, random ones. */
final class Samples {
    private static final List<String> NO_INTS = List.of(
            "",
            " ",
            "ten",
            "1 ",
            " 1",
            "1\n",
            "+1",
            "1.0",
            "1e1",
            "0x10",
            "1_000",
            "1,000",
            "01",
            "1L",
            "1f",
            "-",
            "--1",
            "true",
            "null",
            "NaN",
            "\u0661\u0660",
            "\uff11",
            "2147483648",
            "-2147483649",
            "99999999999999999999999");
    private static final List<String> NO_DOUBLES = List.of(
            "",
            " ",
            "half",
            "0.5 ",
            " 0.5",
            "0.5\n",
            "+0.5",
            ".5",
            "5.",
            "00.5",
            "0,5",
            "0x1p-1",
            "0.5f",
            "0.5d",
            "1e",
            "1e400",
            "-1e400",
            "1e-400",
            "--1",
            "true",
            "null",
            "NaN",
            "nan",
            "Infinity",
            "-Infinity",
            "inf",
            "-inf",
            "\u0660.\u0665",
            "\u00bd");
    private static final List<String> SPELLINGS = List.of(
            "0.5",
            "5e-1",
            "5E-1",
            "0.50",
            "50e-2",
            "0.0000001",
            "4.9e-324",
            "0",
            "-0",
            "0.0",
            "-0.0",
            "0e9",
            "1",
            "1.0",
            "1.000",
            "10e-1");
    private static final List<String> PATTERNS =
            List.of("^(conv1_|conv2_).*", "false", "[a-z]+_\\d{1,3}", "(?i)CONV", "a|b", "\\Qx.y\\E", "caf\u00e9 .*");

    private final Fact fact;
    private final Interval interval;
    private final List<String> values;

    Samples(Fact fact) {
        this.fact = fact;
        this.interval = fact.interval().orElseGet(Interval::unbounded);
        this.values = fact.values();
    }

    Fact fact() {
        return fact;
    }

    /** Values that must be accepted: each end of the interval, each value of a set, each way to write one. */
    List<String> accepted() {
        List<String> found = new ArrayList<>();
        if (fact.emptyIsAbsent()) {
            found.add("");
        }
        switch (fact.type()) {
            case "int" -> {
                if (values.isEmpty()) {
                    found.addAll(endsOfInts());
                } else {
                    found.addAll(values);
                }
            }
            case "double" -> found.addAll(doubles());
            case "int or enum" -> {
                found.addAll(endsOfInts());
                found.addAll(values);
            }
            case "double or enum" -> {
                found.addAll(doubles());
                found.addAll(values);
            }
            case "boolean" ->
                values.forEach(value ->
                        found.addAll(List.of(value, value.toLowerCase(Locale.ROOT), value.toUpperCase(Locale.ROOT))));
            case "enum" -> found.addAll(values);
            case "pattern" -> found.addAll(PATTERNS);
            case "string", "list of string" -> found.addAll(Texts.of(fact).accepted());
            case "list of enum" -> {
                found.addAll(values);
                found.add(String.join(",", values));
            }
            case "json list of enum" -> {
                values.forEach(value -> found.add("[\"" + value + "\"]"));
                found.add("[\"" + String.join("\", \"", values) + "\"]");
                found.add(" [ \"" + String.join("\",\"", values) + "\" ] ");
            }
            case "json list of double" ->
                found.addAll(List.of(
                        "[0.5]", "[0.1, 0.9]", "[" + interval.lowestDouble() + "," + interval.highestDouble() + "]"));
            case "list of int" ->
                found.addAll(List.of("1", "10,20", "10, 20", " 10 ,20 ", "2147483647", "5,5", "20,10"));
            case "record(num_channels, height, width)" ->
                found.addAll(List.of("3,224,224", "3, 224, 224", "1,1,1", "2147483647,1,2147483647"));
            default -> throw new AssertionError(fact.type());
        }
        return found;
    }

    private List<String> endsOfInts() {
        long step = fact.multipleOf();
        return List.of(
                Long.toString(-Math.floorDiv(-interval.lowestInt(), step) * step),
                Long.toString(Math.floorDiv(interval.highestInt(), step) * step));
    }

    /** The ends, and other spellings of numbers inside. */
    private List<String> doubles() {
        List<String> found = new ArrayList<>();
        found.add(Double.toString(interval.lowestDouble()));
        found.add(Double.toString(interval.highestDouble()));
        for (String spelling : SPELLINGS) {
            if (interval.holds(Double.parseDouble(spelling))) {
                found.add(spelling);
            }
        }
        return found;
    }

    /** Values that must be refused, and as what. */
    Map<String, Kind> refused() {
        Map<String, Kind> found = new LinkedHashMap<>();
        switch (fact.type()) {
            case "int" -> {
                if (values.isEmpty()) {
                    outsideOfInts(found);
                } else {
                    List.of("0", "19", "-18", "201", "2147483647").forEach(value -> found.put(value, Kind.ONE_OF));
                }
                NO_INTS.forEach(value -> found.put(value, Kind.MALFORMED));
            }
            case "double" -> {
                outsideOfDoubles(found);
                NO_DOUBLES.forEach(value -> found.put(value, Kind.MALFORMED));
            }
            case "int or enum" -> {
                outsideOfInts(found);
                notAKeyword(found);
            }
            case "double or enum" -> {
                outsideOfDoubles(found);
                notAKeyword(found);
            }
            case "string" -> Texts.of(fact).refused().forEach(value -> found.put(value, Kind.PATTERN));
            case "list of string" -> {
                Texts.of(fact).refused().forEach(value -> found.put(value, Kind.PATTERN));
                List.of(",", "a,", ",a", "a,,b").forEach(value -> found.put(value, Kind.MALFORMED));
            }
            case "list of enum" -> {
                String first = values.get(0);
                List.of("nonsense", first.toUpperCase(Locale.ROOT), first + ",nonsense", ",", first + ",", "," + first)
                        .forEach(value -> found.put(value, Kind.ONE_OF));
            }
            case "json list of enum" -> {
                String first = values.get(0);
                found.put("[\"nonsense\"]", Kind.ONE_OF);
                List.of(
                                "",
                                first,
                                "['" + first + "']",
                                "[" + first + "]",
                                "[\"" + first + "\",]",
                                "[null]",
                                "[[]]",
                                "[1]")
                        .forEach(value -> found.put(value, Kind.MALFORMED));
            }
            case "json list of double" -> {
                List.of("[0]", "[1]", "[0.5, 1.5]", "[-0.1]").forEach(value -> found.put(value, Kind.RANGE));
                List.of("", "0.5", "0.1,0.9", "[0.5,]", "[\"0.5\"]", "[null]", "[NaN]", "(0.5, 0.6)", "[.5]")
                        .forEach(value -> found.put(value, Kind.MALFORMED));
            }
            case "boolean" -> {
                List.of("", " ", "yes", "2", "t", "on", "-1", values.get(0) + " ")
                        .forEach(value -> found.put(value, Kind.MALFORMED));
                found.put(values.contains("1") ? "True" : "1", Kind.MALFORMED);
            }
            case "enum" -> {
                List.of("", " ", "nonsense", "0").forEach(value -> found.put(value, Kind.ONE_OF));
                values.forEach(value -> {
                    if (!value.equals(value.toUpperCase(Locale.ROOT))) {
                        found.put(value.toUpperCase(Locale.ROOT), Kind.ONE_OF);
                    }
                    found.put(value + " ", Kind.ONE_OF);
                    found.put("'" + value + "'", Kind.ONE_OF);
                });
            }
            case "pattern" ->
                List.of("(", "^(conv1_", "[", "*a", "a{2,1}", "\\", "(?<n>")
                        .forEach(value -> found.put(value, Kind.MALFORMED));
            case "list of int" -> {
                List.of("0", "-1", "10,0", "-2147483648,1").forEach(value -> found.put(value, Kind.RANGE));
                List.of(",", "10,", ",10", "10,,20", "10;20", "10 20", "ten", "1.5", "[10,20]", "2147483648", "1,+2")
                        .forEach(value -> found.put(value, Kind.MALFORMED));
            }
            case "record(num_channels, height, width)" -> {
                List.of("0,224,224", "3,0,224", "3,224,-1").forEach(value -> found.put(value, Kind.RANGE));
                List.of(
                                "",
                                "3",
                                "224,224",
                                "3,224,224,1",
                                "3,224,",
                                "3,,224",
                                "3x224x224",
                                "3;224;224",
                                "a,b,c",
                                "3,2e2,9")
                        .forEach(value -> found.put(value, Kind.MALFORMED));
            }
            default -> throw new AssertionError(fact.type());
        }
        if (fact.emptyIsAbsent()) {
            found.remove("");
        }
        return found;
    }

    private void outsideOfInts(Map<String, Kind> found) {
        for (long outside : new long[] {interval.lowestInt() - 1, interval.highestInt() + 1, Integer.MIN_VALUE}) {
            if (outside < interval.lowestInt() || outside > interval.highestInt()) {
                found.put(Long.toString(outside), outside == (int) outside ? Kind.RANGE : Kind.MALFORMED);
            }
        }
        if (fact.multipleOf() > 1) {
            found.put(Long.toString(interval.lowestInt() * fact.multipleOf() + 1), Kind.MULTIPLE_OF);
        }
    }

    private void outsideOfDoubles(Map<String, Kind> found) {
        for (double outside : new double[] {
            Math.nextDown(interval.lowestDouble()), Math.nextUp(interval.highestDouble()), -1, 2, -1e308, 1e308
        }) {
            if (Double.isFinite(outside) && !interval.holds(outside)) {
                found.put(Double.toString(outside), Kind.RANGE);
            }
        }
    }

    private void notAKeyword(Map<String, Kind> found) {
        List.of("nonsense", values.get(0).toUpperCase(Locale.ROOT) + "X", "null", "true")
                .forEach(value -> found.put(value, Kind.ONE_OF));
        List.of("", " ", "1 ", "+1", "0x10", "01", "--1", "1_000").forEach(value -> found.put(value, Kind.MALFORMED));
    }

    /** A valid value, often at or near a bound. */
    String random(SplittableRandom random) {
        return switch (fact.type()) {
            case "int" ->
                values.isEmpty() ? Long.toString(randomInt(random)) : values.get(random.nextInt(values.size()));
            case "double" -> randomDouble(random);
            case "int or enum" -> random.nextBoolean() ? Long.toString(randomInt(random)) : pick(values, random);
            case "double or enum" -> random.nextBoolean() ? randomDouble(random) : pick(values, random);
            case "string", "list of string", "list of enum", "json list of enum", "json list of double" ->
                pick(accepted(), random);
            case "boolean", "enum" -> values.get(random.nextInt(values.size()));
            case "pattern" -> PATTERNS.get(random.nextInt(PATTERNS.size()));
            case "list of int" -> randomList(random, 1 + random.nextInt(4), ",");
            case "record(num_channels, height, width)" ->
                random.nextBoolean() ? "3,224,224" : randomList(random, 3, random.nextBoolean() ? "," : ", ");
            default -> throw new AssertionError(fact.type());
        };
    }

    private static String pick(List<String> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private long randomInt(SplittableRandom random) {
        long low = interval.lowestInt();
        long high = interval.highestInt();
        long value = switch (random.nextInt(6)) {
            case 0 -> low;
            case 1 -> high;
            case 2 -> random.nextLong(low, high + 1);
            default -> random.nextLong(low, Math.min(high, low + 500) + 1);
        };
        long step = fact.multipleOf();
        long down = Math.floorDiv(value, step) * step;
        return down < low ? down + step : down;
    }

    private String randomDouble(SplittableRandom random) {
        double low = interval.lowestDouble();
        double high = interval.highestDouble();
        double value = switch (random.nextInt(5)) {
            case 0 -> low;
            case 1 -> high;
            case 2 -> Math.max(low, Math.pow(10, -random.nextInt(1, 300)));
            case 3 -> Math.max(low, Math.min(high, random.nextInt(0, 100) / 100.0));
            default -> low + random.nextDouble() * Math.min(high - low, Double.MAX_VALUE);
        };
        value = Math.max(low, Math.min(high, value));
        return Double.toString(value);
    }

    private static String randomList(SplittableRandom random, int size, String separator) {
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(Integer.toString(
                    random.nextInt(5) == 0 ? random.nextInt(1, Integer.MAX_VALUE) : random.nextInt(1, 400)));
        }
        return String.join(separator, elements);
    }
}
