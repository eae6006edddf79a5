package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.Variable;
import dev.hyperbound.processor.testing.InMemoryCompilation;
import dev.hyperbound.processor.testing.RuleTexts;
import dev.hyperbound.runtime.Violation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random conditions in every place where one can stand: generated code says what the evaluator says. */
final class ConditionPlacesTest {
    private static final long SEED = 1803;
    private static final int STUBS = 40;
    private static final int POINTS = 50;

    private static final List<Variable> VARIABLES = List.of(
            new Variable("i", RuleType.INT, false),
            new Variable("j", RuleType.INT, false),
            new Variable("k", RuleType.INT, true),
            new Variable("x", RuleType.DOUBLE, false),
            new Variable("e", RuleType.oneOf(List.of("a", "b1", "abc")), false),
            new Variable("f", RuleType.BOOL, false),
            new Variable("t", RuleType.STRING, true),
            new Variable("l", RuleType.listOf(RuleType.INT), false));

    private static final Map<String, List<String>> TEXTS = Map.of(
            "i", List.of("0", "1", "2", "3", "6"),
            "j", List.of("-3", "0", "1", "10"),
            "k", List.of("0", "1", "4"),
            "x", List.of("0.0", "0.5", "1.0", "3.0"),
            "e", List.of("a", "b1", "abc"),
            "f", List.of("true", "false"),
            "t", List.of("abc", "1", "a"),
            "l", List.of("1", "1,2", "3,0,-1"));

    private final Map<String, Integer> counts = new TreeMap<>();

    @TempDir
    Path output;

    /** A stub with one condition in each place. */
    private record Stub(String rule, String advice, String required, String used) {
        static Stub random(SplittableRandom random) {
            RuleTexts texts = new RuleTexts(random, VARIABLES);
            return new Stub(shape(texts, random), shape(texts, random), shape(texts, random), shape(texts, random));
        }

        /** Without parentheses around the whole, which nothing of ours should need. */
        private static String shape(RuleTexts texts, SplittableRandom random) {
            int depth = random.nextInt(3);
            return switch (random.nextInt(6)) {
                case 0 -> texts.bool(0) + " ? " + texts.bool(depth) + " : " + texts.bool(0);
                case 1 -> texts.bool(0) + " || " + texts.bool(depth);
                case 2 -> texts.bool(0) + " && " + texts.bool(depth) + " || " + texts.bool(0);
                case 3 -> texts.bool(0) + " || " + texts.bool(0) + " ? " + texts.bool(0) + " : " + texts.bool(0);
                case 4 -> "!(" + texts.bool(depth) + ")";
                default -> texts.bool(depth + 1);
            };
        }

        String source(String name) {
            return """
                    package test;
                    import dev.hyperbound.*;
                    import java.util.*;
                    @Algorithm(name = "s")
                    @Objective(metric = "m", goal = Goal.MAXIMIZE)
                    @Rule("%s")
                    @Rule(value = "%s", severity = Severity.WARNING)
                    public interface %s {
                      enum E { A, B1, ABC }
                      @Default("1") @Range("[0, 6]") @Tunable("[0, 6]") int i();
                      @Default("2") long j();
                      OptionalInt k();
                      @Default("0.5") double x();
                      @Default("a") @Tunable E e();
                      @Default("false") boolean f();
                      Optional<String> t();
                      @Default("1,2") List<Integer> l();
                      @RequiredWhen("%s") OptionalInt required();
                      @UsedWhen("%s") @Default("5") int used();
                    }
                    """.formatted(rule, advice, name, required, used);
        }
    }

    @Test
    void generatedCodeSaysWhatTheEvaluatorSays() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, Stub> stubs = compile(random);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {output.toUri().toURL()}, ConditionPlacesTest.class.getClassLoader())) {
            for (Map.Entry<String, Stub> stub : stubs.entrySet()) {
                for (int i = 0; i < POINTS; i++) {
                    compare(loader, stub.getKey(), stub.getValue(), point(random));
                }
            }
        }
        System.out.println("conditions in places: " + counts);
        for (String place : List.of("rule", "advice", "required", "used", "space")) {
            assertThat(counts.getOrDefault(place, 0)).as(place).isGreaterThan(100);
        }
    }

    /** Compiles random stubs; those with senseless conditions are left out. */
    private Map<String, Stub> compile(SplittableRandom random) throws IOException {
        Map<String, Stub> stubs = new LinkedHashMap<>();
        stubs.put(
                "Conditional",
                new Stub(
                        "i > 2 ? j > 0 : j < 5",
                        "i > 2 ? j > -2 : j < 2",
                        "i > 2 ? j > 0 : j > 5",
                        "i > 2 ? j > 0 : j > 5"));
        for (int i = 0; i < STUBS * 6; i++) {
            stubs.put("Stub" + i, Stub.random(random));
        }
        for (Diagnostic<?> diagnostic : compile(stubs, "first", "-proc:only").diagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                stubs.remove(diagnostic.getSource().toString().replaceAll(".*/|\\.java.*", ""));
            }
        }
        stubs.keySet().retainAll(stubs.keySet().stream().limit(STUBS).toList());
        assertThat(stubs).hasSize(STUBS).containsKey("Conditional");
        InMemoryCompilation.Outcome outcome = compile(stubs, ".", "-Xlint:-processing");
        assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
        return stubs;
    }

    private InMemoryCompilation.Outcome compile(Map<String, Stub> stubs, String folder, String option)
            throws IOException {
        Path into = Files.createDirectories(output.resolve(folder));
        InMemoryCompilation compilation = new InMemoryCompilation(into).options(option, "-Xmaxerrs", "100000");
        stubs.forEach((name, stub) -> compilation.source("test." + name, stub.source(name)));
        return compilation.compile();
    }

    private static Map<String, String> point(SplittableRandom random) {
        Map<String, String> point = new LinkedHashMap<>();
        for (Variable variable : VARIABLES) {
            List<String> texts = TEXTS.getOrDefault(variable.name(), List.of());
            if (!variable.optional() || random.nextBoolean()) {
                point.put(variable.name(), texts.get(random.nextInt(texts.size())));
            }
        }
        if (random.nextBoolean()) {
            point.put("required", "1");
        }
        point.put("used", "7");
        return point;
    }

    @SuppressWarnings("unchecked")
    private void compare(ClassLoader loader, String name, Stub stub, Map<String, String> point) throws Exception {
        Method check = loader.loadClass("test." + name + "Hyperparameters").getMethod("check", Map.class);
        List<Violation> found = (List<Violation>) check.invoke(null, point);
        Map<String, Object> values = values(point);
        Set<String> errors = new LinkedHashSet<>();
        Outcome rule = outcome(stub.rule(), values);
        if (!rule.isTrue() && !isUnknown(rule)) {
            errors.add("rule");
        }
        if (outcome(stub.required(), values).isTrue() && !point.containsKey("required")) {
            errors.add("required");
        }
        assertThat(said(found, Severity.ERROR)).as(stub + " at " + point).isEqualTo(errors);
        errors.forEach(this::count);
        if (errors.isEmpty()) {
            Set<String> warnings = new LinkedHashSet<>();
            Outcome advice = outcome(stub.advice(), values);
            if (!advice.isTrue() && !isUnknown(advice)) {
                warnings.add("advice");
            }
            if (outcome(stub.used(), values).isFalse()) {
                warnings.add("used");
            }
            assertThat(said(found, Severity.WARNING)).as(stub + " at " + point).isEqualTo(warnings);
            warnings.forEach(this::count);
        }
        Class<?> tuning = loader.loadClass("test." + name + "Tuning$Builder");
        Object builder =
                loader.loadClass("test." + name + "Tuning").getMethod("builder").invoke(null);
        tuning.getMethod("setAll", Map.class).invoke(builder, point);
        List<Violation> inSpace = (List<Violation>) tuning.getMethod("validate").invoke(builder);
        assertThat(said(inSpace, Severity.ERROR))
                .as("tuning of " + stub + " at " + point)
                .isEqualTo(errors);
        count("space");
    }

    /** The places that violations are from. */
    private static Set<String> said(List<Violation> found, Severity severity) {
        Set<String> said = new LinkedHashSet<>();
        for (Violation violation : found) {
            if (violation.severity() == severity) {
                said.add(
                        switch (violation.kind()) {
                            case RULE -> severity == Severity.ERROR ? "rule" : "advice";
                            case UNUSED -> "used";
                            default -> violation.parameters().get(0);
                        });
            }
        }
        return said;
    }

    private static Outcome outcome(String condition, Map<String, Object> values) {
        RuleCompiler.Result result = RuleCompiler.compile(condition, new Scope(VARIABLES), Map.of());
        return new Evaluator(values)
                .evaluate(((RuleCompiler.Compiled) result).rule().root());
    }

    private static boolean isUnknown(Outcome outcome) {
        return !outcome.isTrue() && !outcome.isFalse() && !(outcome instanceof Outcome.Failed);
    }

    private static Map<String, Object> values(Map<String, String> point) {
        Map<String, Object> values = new LinkedHashMap<>();
        point.forEach((name, text) -> {
            switch (name) {
                case "i", "j", "k" -> values.put(name, Long.valueOf(text));
                case "x" -> values.put(name, Double.valueOf(text));
                case "f" -> values.put(name, Boolean.valueOf(text));
                case "l" -> {
                    List<Object> elements = new ArrayList<>();
                    for (String element : text.split(",", -1)) {
                        elements.add(Long.valueOf(element));
                    }
                    values.put(name, elements);
                }
                case "e", "t" -> values.put(name, text);
                default -> {
                    // No condition reads it
                }
            }
        });
        return values;
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
