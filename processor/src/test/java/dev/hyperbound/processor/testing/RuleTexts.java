package dev.hyperbound.processor.testing;

import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Writes random rules over some parameters. Most of them are well typed. */
public final class RuleTexts {
    private static final List<String> INTS =
            List.of("0", "1", "2", "3", "-1", "10", "9223372036854775807", "-9223372036854775808");
    private static final List<String> DOUBLES = List.of("0.0", "0.5", "1.0", "-1.5", "1e300", "3.0");
    private static final List<String> TEXTS = List.of("'a'", "'b1'", "''", "'1'", "'abc'");

    private final SplittableRandom random;
    private final List<Variable> variables;

    public RuleTexts(SplittableRandom random, List<Variable> variables) {
        this.random = random;
        this.variables = variables;
    }

    /** A rule. */
    public String bool(int depth) {
        if (depth == 0) {
            return atom();
        }
        return switch (random.nextInt(12)) {
            case 0 -> "!(" + bool(depth - 1) + ")";
            case 1, 2 -> "(" + bool(depth - 1) + " && " + bool(depth - 1) + ")";
            case 3, 4 -> "(" + bool(depth - 1) + " || " + bool(depth - 1) + ")";
            case 5 -> "(" + bool(depth - 1) + " ? " + bool(depth - 1) + " : " + bool(depth - 1) + ")";
            case 6, 7 -> whole(depth - 1) + comparator() + whole(depth - 1);
            case 8 -> real(depth - 1) + comparator() + real(depth - 1);
            case 9 -> whole(depth - 1) + comparator() + real(depth - 1);
            case 10 -> text(depth - 1) + comparator() + text(depth - 1);
            default -> atom();
        };
    }

    private String atom() {
        return switch (random.nextInt(9)) {
            case 0 -> named(RuleType.Bool.class::isInstance, "true");
            case 1 -> "has(" + pick(variables).name() + ")";
            case 2, 3 -> whole(0) + comparator() + whole(0);
            case 4 -> real(0) + comparator() + real(0);
            case 5 -> whole(0) + " in [" + whole(0) + ", " + whole(0) + "]";
            case 6 -> enumerated();
            case 7 -> text(0) + pick(List.of(".startsWith('a')", ".matches('[0-9]')", ".contains('b')"));
            default -> list();
        };
    }

    /** A comparison with one of the values that a text can have. */
    private String enumerated() {
        List<Variable> enumerations = variables.stream()
                .filter(variable -> variable.type() instanceof RuleType.Text text
                        && text.values().isPresent())
                .toList();
        if (enumerations.isEmpty()) {
            return text(0) + comparator() + text(0);
        }
        Variable variable = pick(enumerations);
        List<String> values = ((RuleType.Text) variable.type()).values().orElseThrow();
        return random.nextBoolean()
                ? variable.name() + pick(List.of(" == ", " != ")) + "'" + pick(values) + "'"
                : variable.name() + " in ['" + pick(values) + "', '" + pick(values) + "']";
    }

    private String list() {
        String list = named(
                type -> type instanceof RuleType.ListOf of && of.element() instanceof RuleType.Int,
                "[" + whole(0) + ", " + whole(0) + "]");
        return switch (random.nextInt(6)) {
            case 0 -> whole(0) + " in " + list;
            case 1 -> "size(" + list + ")" + comparator() + whole(0);
            case 2 -> list + ".all(e, e" + comparator() + whole(0) + ")";
            case 3 -> list + ".exists(e, e" + comparator() + whole(0) + ")";
            case 4 -> list + ".exists_one(e, e" + comparator() + whole(0) + ")";
            default -> list + pick(List.of("[0]", "[1]", "[3]")) + comparator() + whole(0);
        };
    }

    private String whole(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? pick(INTS) : named(RuleType.Int.class::isInstance, pick(INTS));
        }
        return switch (random.nextInt(10)) {
            case 0 -> "(" + whole(depth - 1) + " + " + whole(depth - 1) + ")";
            case 1 -> "(" + whole(depth - 1) + " - " + whole(depth - 1) + ")";
            case 2 -> "(" + whole(depth - 1) + " * " + whole(depth - 1) + ")";
            case 3 -> "(" + whole(depth - 1) + " / " + whole(depth - 1) + ")";
            case 4 -> "(" + whole(depth - 1) + " % " + whole(depth - 1) + ")";
            case 5 -> "-(" + whole(depth - 1) + ")";
            case 6 -> "math.abs(" + whole(depth - 1) + ")";
            case 7 -> "math." + pick(List.of("least", "greatest")) + "(" + whole(depth - 1) + ", " + whole(0) + ")";
            case 8 -> pick(List.of("int(" + real(depth - 1) + ")", "int(" + text(0) + ")", "size(" + text(0) + ")"));
            default -> "(" + atom() + " ? " + whole(depth - 1) + " : " + whole(0) + ")";
        };
    }

    private String real(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? pick(DOUBLES) : named(RuleType.Real.class::isInstance, pick(DOUBLES));
        }
        return switch (random.nextInt(8)) {
            case 0 -> "(" + real(depth - 1) + " + " + real(depth - 1) + ")";
            case 1 -> "(" + real(depth - 1) + " - " + real(depth - 1) + ")";
            case 2 -> "(" + real(depth - 1) + " * " + real(depth - 1) + ")";
            case 3 -> "(" + real(depth - 1) + " / " + real(depth - 1) + ")";
            case 4 -> "-(" + real(depth - 1) + ")";
            case 5 -> "math.abs(" + real(depth - 1) + ")";
            case 6 -> "math." + pick(List.of("least", "greatest")) + "(" + real(depth - 1) + ", " + real(0) + ")";
            default -> "double(" + whole(depth - 1) + ")";
        };
    }

    private String text(int depth) {
        if (depth == 0) {
            return named(type -> type.equals(RuleType.STRING), pick(TEXTS));
        }
        return switch (random.nextInt(3)) {
            case 0 -> "(" + text(depth - 1) + " + " + text(0) + ")";
            case 1 -> "string(" + whole(depth - 1) + ")";
            default -> "string(" + real(depth - 1) + ")";
        };
    }

    private String named(Predicate<RuleType> type, String otherwise) {
        List<String> fitting = new ArrayList<>();
        for (Variable variable : variables) {
            if (type.test(variable.type())) {
                fitting.add(variable.name());
            }
            if (variable.type() instanceof RuleType.RecordOf record) {
                record.fields().stream()
                        .filter(field -> type.test(field.type()))
                        .forEach(field -> fitting.add(variable.name() + "." + field.name()));
            }
        }
        return fitting.isEmpty() || random.nextInt(8) == 0 ? otherwise : pick(fitting);
    }

    private String comparator() {
        return " " + pick(List.of("<", "<=", ">", ">=", "==", "!=")) + " ";
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
