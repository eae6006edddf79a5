package dev.hyperbound.processor.java.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.CelOracle;
import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.RandomRules;
import dev.hyperbound.processor.rule.RandomRules.Node;
import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleProblem;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.Variable;
import dev.hyperbound.runtime.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The evaluator, generated Java and CEL's own implementation agree on random rules. */
@Tag("slow")
class DifferentialTest {
    private static final long SEED = Long.getLong("differential.seed", 20_261_121L);
    private static final int SCOPES = 10;
    private static final int RULES_A_SCOPE = Integer.getInteger("differential.rules", 700);
    private static final int VALUES_A_RULE = 3;
    private static final int TOGETHER = 20;
    private static final int SHRINKING_STEPS = 300;

    private enum Result {
        TRUE,
        FALSE,
        UNKNOWN,
        FAILURE
    }

    private record Drawn(Node node, TypedRule rule, List<Map<String, Object>> values) {}

    @Test
    void threeImplementationsAgree() {
        // The types are initialised here, where no other thread is.
        assertThat(RuleType.INT.join(RuleType.INT)).isPresent();
        assertThat(Formula.all(List.of(Formula.TRUE))).isEqualTo(Formula.TRUE);
        SplittableRandom random = new SplittableRandom(SEED);
        List<SplittableRandom> sources = new ArrayList<>();
        for (int scope = 0; scope < SCOPES; scope++) {
            sources.add(random.split());
        }
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        sources.parallelStream()
                .map(DifferentialTest::compareInAScope)
                .forEachOrdered(some -> some.forEach((result, count) -> counts.merge(result, count, Integer::sum)));
        int compared = counts.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(
                compared / VALUES_A_RULE + " random rules, " + VALUES_A_RULE + " sets of values each: " + counts);
        assertThat(compared).isEqualTo(SCOPES * RULES_A_SCOPE * VALUES_A_RULE);
        assertThat(counts.values()).hasSize(4).allMatch(count -> count > compared / 40);
    }

    private static Map<Result, Integer> compareInAScope(SplittableRandom random) {
        CelOracle cel = new CelOracle();
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        List<GeneratedRules.Field> fields = RandomRules.randomFields(random.split());
        List<Drawn> drawn = draw(new RandomRules(random.split(), fields), fields);
        GeneratedRules generated = new GeneratedRules();
        generated.add(fields, drawn.stream().map(Drawn::rule).toList());
        List<Function<Map<String, Object>, Truth>> functions = generated.compile();
        for (int from = 0; from < drawn.size(); from += TOGETHER) {
            List<Drawn> some = drawn.subList(from, Math.min(drawn.size(), from + TOGETHER));
            List<CelOracle.Program> programs = cel.programs(
                    some.stream().map(each -> each.node().celText()).toList());
            for (int i = 0; i < some.size(); i++) {
                compare(cel, some.get(i), functions.get(from + i), programs.get(i), fields, counts);
            }
        }
        return counts;
    }

    private static List<Drawn> draw(RandomRules source, List<GeneratedRules.Field> fields) {
        List<Drawn> drawn = new ArrayList<>();
        while (drawn.size() < RULES_A_SCOPE) {
            Node node = source.rule();
            Optional<TypedRule> rule = compile(node, fields);
            if (rule.isPresent()) {
                List<Map<String, Object>> values = new ArrayList<>();
                for (int i = 0; i < VALUES_A_RULE; i++) {
                    values.add(source.values(node.comparesKinds()));
                }
                drawn.add(new Drawn(node, rule.get(), values));
            }
        }
        return drawn;
    }

    /** Empty where the language refuses on purpose what CEL takes. */
    private static Optional<TypedRule> compile(Node node, List<GeneratedRules.Field> fields) {
        Scope scope =
                new Scope(fields.stream().map(GeneratedRules.Field::variable).toList());
        RuleCompiler.Result result = RuleCompiler.compile(node.rule(), scope, Map.of());
        if (result instanceof RuleCompiler.Compiled compiled) {
            return Optional.of(compiled.rule());
        }
        List<RuleProblem> problems = ((RuleCompiler.Rejected) result).problems();
        assertThat(problems).as(node.rule()).allMatch(DifferentialTest::isOnPurpose);
        return Optional.empty();
    }

    private static boolean isOnPurpose(RuleProblem problem) {
        return switch (problem.kind()) {
            case ZERO_DIVISOR, UNKNOWN_VALUE -> true;
            case TYPE_MISMATCH ->
                problem.summary().equals("an empty list has no elements")
                        || problem.summary().matches("cannot compare (int|double) with (int|double)");
            default -> false;
        };
    }

    private static void compare(
            CelOracle cel,
            Drawn drawn,
            Function<Map<String, Object>, Truth> function,
            CelOracle.Program program,
            List<GeneratedRules.Field> fields,
            Map<Result, Integer> counts) {
        for (Map<String, Object> values : drawn.values()) {
            Outcome outcome = new Evaluator(values).evaluate(drawn.rule().root());
            Optional<String> difference = difference(outcome, function.apply(values), program.run(values));
            if (difference.isPresent()) {
                throw new AssertionError("seed " + SEED + ": " + shrunk(cel, drawn.node(), values, fields));
            }
            counts.merge(result(outcome), 1, Integer::sum);
        }
    }

    private static Result result(Outcome outcome) {
        return outcome.isTrue()
                ? Result.TRUE
                : outcome.isFalse()
                        ? Result.FALSE
                        : outcome instanceof Outcome.Failed ? Result.FAILURE : Result.UNKNOWN;
    }

    private static Optional<String> difference(Outcome outcome, Truth truth, Object cel) {
        boolean same = switch (result(outcome)) {
            case TRUE -> truth.isTrue() && cel.equals(true);
            case FALSE -> truth.isFalse() && cel.equals(false);
            case UNKNOWN -> truth.isUnknown() && cel.equals("error");
            // Of several failures each may report another one.
            case FAILURE -> truth.isFailure() && cel.equals("error");
        };
        return same ? Optional.empty() : Optional.of("evaluator " + outcome + ", generated " + truth + ", CEL " + cel);
    }

    /** Replaces parts by parts of theirs as long as the implementations still differ. */
    private static String shrunk(
            CelOracle cel, Node node, Map<String, Object> values, List<GeneratedRules.Field> fields) {
        Node smallest = node;
        String difference = differenceOf(cel, node, values, fields).orElse("(differs in company of other rules only)");
        int steps = 0;
        boolean shrinks = true;
        while (shrinks && steps < SHRINKING_STEPS) {
            shrinks = false;
            for (Node smaller : smaller(smallest)) {
                Optional<String> found =
                        ++steps > SHRINKING_STEPS ? Optional.empty() : differenceOf(cel, smaller, values, fields);
                if (found.isPresent()) {
                    smallest = smaller;
                    difference = found.get();
                    shrinks = true;
                    break;
                }
            }
        }
        return smallest.rule() + "\n with " + values + "\n " + difference + "\n shrunk from " + node.rule();
    }

    private static List<Node> smaller(Node node) {
        List<Node> smaller = new ArrayList<>();
        node.children().stream()
                .filter(child -> child.type().equals(node.type()))
                .forEach(smaller::add);
        for (int i = 0; i < node.children().size(); i++) {
            for (Node child : smaller(node.children().get(i))) {
                List<Node> children = new ArrayList<>(node.children());
                children.set(i, child);
                smaller.add(new Node(node.type(), node.ours(), node.cel(), node.parameter(), children));
            }
        }
        return smaller;
    }

    private static Optional<String> differenceOf(
            CelOracle cel, Node node, Map<String, Object> values, List<GeneratedRules.Field> fields) {
        try {
            Optional<TypedRule> rule = compile(node, fields);
            if (rule.isEmpty()) {
                return Optional.empty();
            }
            GeneratedRules generated = new GeneratedRules();
            generated.add(fields, List.of(rule.get()));
            return difference(
                    new Evaluator(values).evaluate(rule.get().root()),
                    generated.compile().get(0).apply(values),
                    cel.programs(List.of(node.celText())).get(0).run(values));
        } catch (AssertionError notARule) {
            return Optional.empty();
        }
    }

    @Test
    void illTypedRulesAreRejectedByBoth() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> wrong = List.of(
                "i + s",
                "!i",
                "s < i",
                "b && i",
                "s || b",
                "size(i) > 1",
                "i.startsWith('a')",
                "i in s",
                "li['a'] == 1",
                "(b ? i : s) == i",
                "-b == b",
                "d % d == d",
                "i + d > d",
                "b + b",
                "li < li",
                "i ? b : b",
                "s.matches(i)",
                "li.all(x, x)",
                "ls.exists(x, x > 1)",
                "math.least(s, s) == s",
                "math.abs(b)",
                "double(b) > d",
                "li + ls == li",
                "nothing > 1",
                "i == s",
                "b != i",
                "s in li",
                "unheard(i)",
                "s.size(1) == 2",
                "li == ls",
                "i[0] == 1",
                "s * 2 == s",
                "li - li == li",
                "int(li) == 1");
        List<Variable> variables = RandomRules.randomFields(random).stream()
                .map(GeneratedRules.Field::variable)
                .toList();
        Predicate<String> cel = CelOracle.checker(variables);
        List<String> contexts = List.of(
                "(#) == (#)", "b && (#)", "(#) || c", "!(#)", "b ? (#) : c", "li.all(z, (#) && z > 0)", "[(#)] == [b]");
        for (String expression : wrong) {
            for (int i = 0; i < 15; i++) {
                String text = expression;
                for (int depth = random.nextInt(4); depth > 0; depth--) {
                    text = contexts.get(random.nextInt(contexts.size())).replace("#", text);
                }
                assertThat(RuleCompiler.compile(text, new Scope(variables), Map.of()))
                        .as(text)
                        .isInstanceOf(RuleCompiler.Rejected.class);
                assertThat(cel.test(text)).as("CEL accepts " + text).isFalse();
            }
        }
        assertThat(cel.test("li.all(z, z > 0) && d > 1.0 && s.startsWith('a')")).isTrue();
    }
}
