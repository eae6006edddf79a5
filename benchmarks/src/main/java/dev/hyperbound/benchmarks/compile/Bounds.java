package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.stream.IntStream;

/** The checks of one class: a range for each number, and rules between two numbers of a kind. */
final class Bounds {
    private Bounds() {}

    /** A rule says that one number is at most another; the first is the smaller by default as well. */
    record Rule(Field low, Field high) {}

    static List<Rule> rules(List<Field> fields, int count) {
        List<Field> fractions = fields.stream()
                .filter(field -> field.kind() == Field.Kind.FRACTION)
                .toList();
        List<Field> counts = fields.stream()
                .filter(field -> field.kind() == Field.Kind.COUNT)
                .toList();
        return IntStream.range(0, count)
                .mapToObj(i -> rule(i % 2 == 0 ? fractions : counts, i / 2))
                .toList();
    }

    /** The pairs of a list, one after the other: neighbours first, then those that are further apart. */
    private static Rule rule(List<Field> fields, int number) {
        int distance = 1 + number / fields.size();
        int low = number % fields.size();
        return new Rule(fields.get(low), fields.get((low + distance) % fields.size()));
    }

    /** What a field may hold, for who reads it. */
    static String words(Field field) {
        if (field.isNumber()) {
            return field.isWhole() ? "at least 1" : "from 0 to 1";
        }
        return "any " + field.type();
    }

    /** Statements that add to a list of strings called {@code problems}; {@code access} says how a field is read. */
    static String statements(List<Field> fields, List<Rule> rules, String access) {
        StringBuilder code = new StringBuilder();
        for (Field field : fields) {
            if (field.isNumber()) {
                String value = access.formatted(field.name());
                String test = field.isWhole() ? value + " < 1" : "!(" + value + " >= 0 && " + value + " <= 1)";
                code.append("    if (%s) {\n      problems.add(\"%s = \" + %s + \" is out of range\");\n    }\n"
                        .formatted(test, field.name(), value));
            }
        }
        for (Rule rule : rules) {
            String low = access.formatted(rule.low().name());
            String high = access.formatted(rule.high().name());
            code.append(
                    "    if (%s > %s) {\n      problems.add(\"%s = \" + %s + \" must be at most %s = \" + %s);\n    }\n"
                            .formatted(
                                    low,
                                    high,
                                    rule.low().name(),
                                    low,
                                    rule.high().name(),
                                    high));
        }
        return code.toString();
    }
}
