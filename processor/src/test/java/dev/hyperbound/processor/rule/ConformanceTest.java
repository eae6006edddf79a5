package dev.hyperbound.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.java.expression.GeneratedRules;
import dev.hyperbound.runtime.Truth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs CEL's own conformance cases through the evaluator and through generated Java. */
class ConformanceTest {
    private static final Pattern DYN = Pattern.compile("dyn\\((-?[0-9.]+)\\)");
    private static final Pattern RECORD = Pattern.compile("\\{'(\\w+)': (.*)}");
    private static final Pattern ZERO_DIVISOR = Pattern.compile("([/%]) ?0(?![0-9.])");

    /** A case of the suite. */
    private record Case(String tier, String id, String expression, String bindings, String expected) {
        String section() {
            return tier + " " + id.substring(0, id.indexOf('/'));
        }

        boolean isError() {
            return expected.equals("error");
        }
    }

    /** A case as a rule that ought to be true, or to fail. */
    private record Prepared(
            Case origin, TypedRule rule, List<GeneratedRules.Field> fields, Map<String, Object> values, String how) {}

    private final Map<String, Map<String, Integer>> table = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Tag("slow")
    @Test
    void generatedJavaAgreesWithTheCasesOfItsSubset() {
        run(prepared());
        System.out.print(report());
        assertAgreement();
    }

    /** Without a compiler, which takes most of the time. */
    @Test
    void theEvaluatorAgreesWithTheCasesOfItsSubset() {
        for (Prepared each : prepared()) {
            judge(each, truth(new Evaluator(each.values()).evaluate(each.rule().root())));
        }
        assertAgreement();
    }

    private static Truth truth(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return Truth.failed(failed.what());
        }
        return outcome.isTrue() ? Truth.TRUE : outcome.isFalse() ? Truth.FALSE : Truth.UNKNOWN;
    }

    private List<Prepared> prepared() {
        List<Prepared> prepared = new ArrayList<>();
        for (Case each : cases()) {
            prepare(each).ifPresent(prepared::add);
        }
        return prepared;
    }

    private void assertAgreement() {
        assertThat(wrong).isEmpty();
        assertThat(report()).isEqualTo(resource("/cel/conformance-report.txt"));
    }

    private String report() {
        StringBuilder report = new StringBuilder();
        table.forEach((section, counts) -> {
            report.append(section).append('\n');
            counts.forEach(
                    (what, count) -> report.append(String.format(java.util.Locale.ROOT, "  %4d  %s%n", count, what)));
        });
        return report.toString().replace("\r", "");
    }

    private void count(Case each, String what) {
        table.computeIfAbsent(each.section(), any -> new TreeMap<>()).merge(what, 1, Integer::sum);
    }

    /** Makes a rule of a case; empty if that is all there is to do. */
    private Optional<Prepared> prepare(Case each) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Variable> variables = new ArrayList<>();
        if (!each.bindings().isEmpty()) {
            for (String binding : each.bindings().split(";", -1)) {
                int sign = binding.indexOf('=');
                bind(binding.substring(0, sign), binding.substring(sign + 1), variables, values);
            }
        }
        boolean mustBeRejected = each.tier().equals("unchecked") || each.tier().equals("negative-unbound");
        String how = "passed";
        String expression = each.expression();
        if (!mustBeRejected && DYN.matcher(expression).find()) {
            expression = dynamicAsVariables(expression, variables, values);
            how = "passed, dyn(number) as a parameter";
        }
        RuleCompiler.Result result = compile(each, expression, variables);
        if (result instanceof RuleCompiler.Rejected rejected && is(rejected, RuleProblem.Kind.ZERO_DIVISOR)) {
            bind("zero", "0", variables, values);
            expression = ZERO_DIVISOR.matcher(expression).replaceAll("$1 zero");
            result = compile(each, expression, variables);
            how = "passed: rejected with the constant 0 as divisor, right with 0 in a parameter";
        }
        if (result instanceof RuleCompiler.Compiled compiled) {
            if (mustBeRejected) {
                wrong.add(each.id() + " was not rejected: " + each.expression());
                return Optional.empty();
            }
            List<GeneratedRules.Field> fields = variables.stream()
                    .map(variable -> new GeneratedRules.Field(variable, GeneratedRules.Kind.LONG))
                    .toList();
            return Optional.of(new Prepared(each, compiled.rule(), fields, values, how));
        }
        reject(each, mustBeRejected, ((RuleCompiler.Rejected) result).problems().get(0));
        return Optional.empty();
    }

    private void reject(Case each, boolean mustBeRejected, RuleProblem problem) {
        if (mustBeRejected) {
            count(each, "passed: rejected");
        } else if (problem.kind() == RuleProblem.Kind.UNSUPPORTED) {
            count(each, "out of scope: " + problem.summary());
        } else if (problem.summary().startsWith("an index is an int")) {
            count(each, "out of scope: doubles as index");
        } else if (each.isError()) {
            count(each, "passed: rejected");
        } else if (problem.summary().startsWith("a list holds one type")) {
            count(each, "out of scope: a list of several types");
        } else if (problem.summary().endsWith("takes ints or doubles, not both")) {
            count(each, "out of scope: ints and doubles in one call");
        } else if (problem.summary().startsWith("cannot look for")) {
            count(each, "out of scope: a list of several types");
        } else {
            wrong.add(each.id() + " was rejected: " + each.expression() + ": " + problem);
        }
    }

    private static boolean is(RuleCompiler.Rejected rejected, RuleProblem.Kind kind) {
        return rejected.problems().get(0).kind() == kind;
    }

    /** The expression equals what is expected, or, where an error is, itself. */
    private static RuleCompiler.Result compile(Case each, String expression, List<Variable> variables) {
        String expected = each.isError() ? expression : each.expected();
        String rule = "(" + expression + ") == (" + expected + ")";
        if (each.expected().equals("-0.0")) {
            rule += " && 1.0 / (" + expression + ") < 0.0";
        }
        return RuleCompiler.compile(rule, new Scope(variables), Map.of());
    }

    private static void bind(String name, String literal, List<Variable> variables, Map<String, Object> values) {
        RuleCompiler.Result result = RuleCompiler.compile("[" + literal + "] == []", new Scope(List.of()), Map.of());
        if (result instanceof RuleCompiler.Compiled compiled) {
            Expression.Comparison comparison =
                    (Expression.Comparison) compiled.rule().root();
            Expression value = comparison.left().parts().get(0);
            variables.add(new Variable(name, value.type(), false));
            values.put(name, ((Outcome.Known) new Evaluator(Map.of()).evaluate(value)).value());
        } else {
            bindRecord(name, literal, variables, values);
        }
    }

    /** What the suite binds as a map with one name in it is a record with one component here. */
    private static void bindRecord(String name, String literal, List<Variable> variables, Map<String, Object> values) {
        Matcher entry = RECORD.matcher(literal);
        if (!entry.matches()) {
            variables.add(new Variable(name, RuleType.record(List.of()), false));
            return;
        }
        List<Variable> components = new ArrayList<>();
        Map<String, Object> component = new LinkedHashMap<>();
        bind(entry.group(1), entry.group(2), components, component);
        RuleType.Field field =
                new RuleType.Field(entry.group(1), components.get(0).type());
        variables.add(new Variable(name, RuleType.record(List.of(field)), false));
        values.put(name, component);
    }

    private static String dynamicAsVariables(String expression, List<Variable> variables, Map<String, Object> values) {
        Matcher matcher = DYN.matcher(expression);
        StringBuilder replaced = new StringBuilder();
        while (matcher.find()) {
            String name = "dyn" + variables.size();
            bind(name, matcher.group(1), variables, values);
            matcher.appendReplacement(replaced, name);
        }
        return matcher.appendTail(replaced).toString();
    }

    private void run(List<Prepared> prepared) {
        GeneratedRules generated = new GeneratedRules();
        Map<List<GeneratedRules.Field>, List<Prepared>> byFields = new LinkedHashMap<>();
        prepared.forEach(each -> byFields.computeIfAbsent(each.fields(), any -> new ArrayList<>())
                .add(each));
        List<Prepared> inOrder = new ArrayList<>();
        byFields.forEach((fields, group) -> {
            generated.add(fields, group.stream().map(Prepared::rule).toList());
            inOrder.addAll(group);
        });
        List<Function<Map<String, Object>, Truth>> functions = generated.compile();
        assertThat(functions).hasSameSizeAs(inOrder);
        for (int i = 0; i < inOrder.size(); i++) {
            judge(inOrder.get(i), functions.get(i).apply(inOrder.get(i).values()));
        }
    }

    private void judge(Prepared each, Truth truth) {
        Outcome outcome = new Evaluator(each.values()).evaluate(each.rule().root());
        boolean evaluated = each.origin().isError() ? outcome instanceof Outcome.Failed : outcome.isTrue();
        boolean generated = each.origin().isError() ? truth.isFailure() : truth.isTrue();
        if (outcome instanceof Outcome.Failed failed && !failed.what().equals(truth.toString())) {
            wrong.add(each.rule().text() + " fails differently: " + failed.what() + ", " + truth);
        }
        if (evaluated && generated) {
            count(each.origin(), each.how());
        } else if (evaluated == generated && isRoundedByCel(each)) {
            count(each.origin(), "different on purpose: CEL rounds the int to a double, this language does not");
        } else {
            wrong.add(each.origin().id() + " " + each.rule().text() + ": " + outcome + ", generated " + truth);
        }
    }

    /** Whether an int and a double are compared that differ, though not as doubles. */
    private static boolean isRoundedByCel(Prepared each) {
        Expression.Comparison outer = (Expression.Comparison) each.rule().root();
        if (!(outer.left() instanceof Expression.Comparison inner)) {
            return false;
        }
        Object left = ((Outcome.Known) new Evaluator(each.values()).evaluate(inner.left())).value();
        Object right = ((Outcome.Known) new Evaluator(each.values()).evaluate(inner.right())).value();
        return left instanceof Number a
                && right instanceof Number b
                && a.doubleValue() == b.doubleValue()
                && new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) != 0;
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String line : resource("/cel/conformance.tsv").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                cases.add(new Case(
                        fields[0], fields[1], unescaped(fields[2]), unescaped(fields[3]), unescaped(fields[4])));
            }
        }
        assertThat(cases).hasSize(752);
        return cases;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char letter = text.charAt(++i);
            switch (letter) {
                case 't' -> plain.append('\t');
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> plain.append(letter);
            }
        }
        return plain.toString();
    }

    private static String resource(String path) {
        try (InputStream in = ConformanceTest.class.getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
