package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.rule.RuleType;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of random search spaces is so at every point, and in small spaces all that is so is said. */
final class TuningBruteForceTest {
    private static final long SEED = 703;
    private static final int STUBS = 24;
    private static final int SPACES = 110;

    private static final List<Variable> VARIABLES = List.of(
            new Variable("i", RuleType.INT, false),
            new Variable("j", RuleType.INT, false),
            new Variable("k", RuleType.INT, true),
            new Variable("n", RuleType.INT, false),
            new Variable("h", RuleType.INT, false),
            new Variable("x", RuleType.DOUBLE, false),
            new Variable("y", RuleType.DOUBLE, false),
            new Variable("e", RuleType.oneOf(List.of("a", "b1", "abc")), false),
            new Variable("f", RuleType.BOOL, false),
            new Variable("t", RuleType.STRING, true),
            new Variable("l", RuleType.listOf(RuleType.INT), false));

    /** What every parameter may be, for fixed values. */
    private static final Map<String, List<String>> FIXED = Map.of(
            "i", List.of("0", "1", "3", "6"),
            "j", List.of("-3", "0", "2"),
            "k", List.of("0", "1", "4"),
            "n", List.of("1", "2", "5"),
            "h", List.of("1", "3"),
            "x", List.of("0.0", "0.5", "2.0"),
            "y", List.of("0.5", "3.0"),
            "e", List.of("a", "b1", "abc"),
            "f", List.of("true", "false"),
            "t", List.of("abc", "1"));

    private static final Pattern AT = Pattern.compile("at ((?:\\w+ = [^,: ]+(?:, )?)+): .*", Pattern.DOTALL);

    private final Map<String, Integer> counts = new TreeMap<>();

    @TempDir
    Path output;

    /** A random search space: what is fixed, and what is tuned over which values. */
    private record Space(Map<String, String> fixed, Map<String, List<String>> tuned) {}

    @Test
    void whatIsSaidIsSo() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        Set<String> stubs = compile(random);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {output.toUri().toURL()}, TuningBruteForceTest.class.getClassLoader())) {
            for (String stub : stubs) {
                for (int i = 0; i < SPACES; i++) {
                    Space space = space(random, i % 3 == 0);
                    new Comparison(loader, stub, space, i % 3 == 0).run();
                }
            }
        }
        System.out.println("search spaces: " + counts);
        assertThat(counts.getOrDefault("spaces", 0)).isGreaterThan(2000);
        for (String what : List.of("error", "warning", "required", "idle", "left out")) {
            assertThat(counts.getOrDefault(what, 0)).as(what).isGreaterThan(30);
        }
        for (String what : List.of("error", "warning")) {
            assertThat(counts.getOrDefault("missed " + what, 0))
                    .as("missed over doubles: %s", what)
                    .isLessThan(counts.getOrDefault(what, 0) / 10);
        }
    }

    /** Compiles random stubs; those with senseless rules are left out. */
    private Set<String> compile(SplittableRandom random) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < STUBS * 8; i++) {
            sources.put("Stub" + i, stub("Stub" + i, random));
        }
        Path first = Files.createDirectories(output.resolve("first"));
        InMemoryCompilation.Outcome checked = compile(sources, first, "-proc:only");
        checked.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .forEach(diagnostic ->
                        sources.remove(diagnostic.getSource().getName().replaceAll(".*/|\\.java", "")));
        count("kept", sources.size());
        Map<String, String> kept = new LinkedHashMap<>();
        sources.forEach((name, text) -> {
            if (kept.size() < STUBS) {
                kept.put(name, text);
            }
        });
        assertThat(kept).hasSize(STUBS);
        InMemoryCompilation.Outcome outcome = compile(kept, output, "-Xlint:-processing");
        assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
        return kept.keySet();
    }

    private static InMemoryCompilation.Outcome compile(Map<String, String> sources, Path output, String option) {
        InMemoryCompilation compilation = new InMemoryCompilation(output).options(option, "-Xmaxerrs", "100000");
        sources.forEach((name, text) -> compilation.source("test." + name, text));
        return compilation.compile();
    }

    private static String stub(String name, SplittableRandom random) {
        RuleTexts rules = new RuleTexts(random, VARIABLES);
        StringBuilder text = new StringBuilder("package test;\nimport dev.hyperbound.*;\nimport java.util.*;\n");
        text.append("@Algorithm(name = \"s\")\n@Objective(metric = \"m\", goal = Goal.MAXIMIZE)\n");
        for (int i = 0; i < 3; i++) {
            text.append("@Rule(value = \"").append(rules.bool(1 + i)).append('"');
            text.append(i == 1 ? ", severity = Severity.WARNING" : "").append(")\n");
        }
        text.append("public interface ").append(name).append(" {\n");
        text.append("""
                  enum E { A, B1, ABC }
                  @Default("1") @Range("[0, 6]") @Tunable("[0, 6]") int i();
                  @Default("2") @Range("[-3, 3]") @Tunable("[-3, 3]") long j();
                  @Range("[0, 4]") @Tunable("[0, 4]") OptionalInt k();
                  @Default("1") @OneOf({"1", "2", "5"}) @Tunable int n();
                  @Default("3") int h();
                  @Default("0.5") @Range("[0, 2]") @Tunable("[0, 2]") double x();
                  @Default("1.5") double y();
                  @Default("a") @Tunable E e();
                  @Default("false") @Tunable boolean f();
                  Optional<String> t();
                  @Default("1,2") List<Integer> l();
                """);
        text.append("  @UsedWhen(\"").append(rules.bool(1)).append("\") @Default(\"1\") @Range(\"[0, 3]\")");
        text.append(" @Tunable(\"[0, 3]\") int u();\n");
        text.append("  @UsedWhen(\"").append(rules.bool(2)).append("\") @Default(\"5\") int v();\n");
        text.append("  @RequiredWhen(\"").append(rules.bool(1)).append("\") OptionalInt r();\n}\n");
        return text.toString();
    }

    private static Space space(SplittableRandom random, boolean withDoubles) {
        Map<String, String> fixed = new LinkedHashMap<>();
        for (Variable variable : VARIABLES) {
            List<String> values = FIXED.getOrDefault(variable.name(), List.of());
            if (!values.isEmpty() && random.nextBoolean()) {
                fixed.put(variable.name(), values.get(random.nextInt(values.size())));
            }
        }
        Map<String, List<String>> tuned = new LinkedHashMap<>();
        List<String> names = List.of("i", "j", "k", "n", "e", "f", "u");
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            List<String> values = switch (name) {
                case "i" -> range(random, 0, 6);
                case "j" -> range(random, -3, 3);
                case "k" -> range(random, 0, 4);
                case "u" -> range(random, 0, 3);
                default -> {
                    List<String> all = FIXED.getOrDefault(name, List.of());
                    yield all.subList(0, 1 + random.nextInt(all.size()));
                }
            };
            tuned.put(name, values);
            fixed.remove(name);
        }
        if (withDoubles) {
            double low = random.nextInt(4) / 4.0;
            double high = low + (1 + random.nextInt(4)) / 4.0;
            List<String> values = new ArrayList<>();
            for (double at = low; at <= high; at += 0.125) {
                values.add(Double.toString(at));
            }
            tuned.put("x", values);
            fixed.remove("x");
        }
        if (random.nextBoolean()) {
            fixed.put("v", "7");
        }
        return new Space(fixed, tuned);
    }

    private static List<String> range(SplittableRandom random, int min, int max) {
        int low = min + random.nextInt(max - min);
        int high = low + 1 + random.nextInt(max - low);
        List<String> values = new ArrayList<>();
        for (int i = low; i <= high; i++) {
            values.add(Integer.toString(i));
        }
        return values;
    }

    /** One space of one stub: what the tuning builder says of it, and what is so at its points. */
    private final class Comparison {
        private final Class<?> type;
        private final Object builder;
        private final Method check;
        private final Space space;
        private final boolean withDoubles;
        private final List<Map<String, String>> points;
        private final String about;

        Comparison(ClassLoader loader, String stub, Space space, boolean withDoubles) throws Exception {
            this.type = loader.loadClass("test." + stub + "Tuning$Builder");
            this.builder = loader.loadClass("test." + stub + "Tuning")
                    .getMethod("builder")
                    .invoke(null);
            this.check = loader.loadClass("test." + stub + "Hyperparameters").getMethod("check", Map.class);
            this.space = space;
            this.withDoubles = withDoubles;
            this.points = points();
            this.about = "seed " + SEED + ", " + stub + " " + loader.loadClass("test." + stub) + ": " + space;
        }

        private List<Map<String, String>> points() {
            List<Map<String, String>> all = List.of(space.fixed());
            for (Map.Entry<String, List<String>> axis : space.tuned().entrySet()) {
                List<Map<String, String>> longer = new ArrayList<>();
                for (Map<String, String> point : all) {
                    for (String value : axis.getValue()) {
                        Map<String, String> more = new LinkedHashMap<>(point);
                        more.put(axis.getKey(), value);
                        longer.add(more);
                    }
                }
                all = longer;
            }
            return all;
        }

        @SuppressWarnings("unchecked")
        void run() throws Exception {
            type.getMethod("setAll", Map.class).invoke(builder, space.fixed());
            for (Map.Entry<String, List<String>> axis : space.tuned().entrySet()) {
                tune(axis.getKey(), axis.getValue());
            }
            count("spaces");
            List<Violation> errors = violations(type.getMethod("validate").invoke(builder));
            Map<String, Integer> failures = new LinkedHashMap<>();
            for (Map<String, String> point : points) {
                for (String failure : failures(point)) {
                    failures.merge(failure, 1, Integer::sum);
                }
            }
            Set<String> wrong = new LinkedHashSet<>();
            errors.forEach(error -> wrong.add(demand(error)));
            Set<String> expected = new LinkedHashSet<>();
            failures.forEach((failure, number) -> {
                if (number == points.size() && failure.startsWith("ERROR ")) {
                    expected.add(failure.substring(6));
                }
            });
            compare(wrong, expected, "error");
            if (errors.isEmpty() && expected.isEmpty()) {
                Object job = type.getMethod("build").invoke(builder);
                warnings(violations(job.getClass().getMethod("warnings").invoke(job)), failures);
                sent((Map<String, String>)
                        job.getClass().getMethod("staticHyperparameters").invoke(job));
            }
        }

        private void compare(Set<String> said, Set<String> so, String what) {
            for (String one : said) {
                assertThat(so).as(what + " that is not so: " + about).contains(one);
                count(one.startsWith("required") ? "required" : what);
            }
            for (String one : so) {
                if (!said.contains(one)) {
                    assertThat(withDoubles)
                            .as("missed " + what + " " + one + ": " + about)
                            .isTrue();
                    count("missed " + what);
                }
            }
        }

        private void warnings(List<Violation> warnings, Map<String, Integer> failures) throws Exception {
            Set<String> said = new LinkedHashSet<>();
            for (Violation warning : warnings) {
                assertThat(warning.severity()).isEqualTo(Severity.WARNING);
                if (warning.parameters().equals(List.of("u"))
                        || warning.parameters().equals(List.of("v"))) {
                    continue;
                }
                said.add(demand(warning));
                Matcher at = AT.matcher(warning.message());
                if (at.matches()) {
                    Map<String, String> point = new LinkedHashMap<>(points.get(0));
                    for (String value : at.group(1).split(", ", -1)) {
                        String[] parts = value.split(" = ", -1);
                        assertThat(space.tuned()).as(about).containsKey(parts[0]);
                        point.put(parts[0], parts[1].replace("\"", ""));
                    }
                    assertThat(failures(point))
                            .as(warning + ": " + about)
                            .anyMatch(failure -> failure.endsWith(" " + demand(warning)));
                }
            }
            Set<String> expected = new LinkedHashSet<>();
            failures.keySet().forEach(failure -> expected.add(failure.substring(failure.indexOf(' ') + 1)));
            if (withDoubles) {
                expected.addAll(said); // a point between those that were looked at
            }
            compare(said, expected, "warning");
            idle("u", warnings);
            idle("v", warnings);
        }

        /** A tuned parameter is idle at some points, a fixed one at all. */
        private void idle(String name, List<Violation> warnings) throws Exception {
            boolean tuned = space.tuned().containsKey(name);
            if (withDoubles || (!tuned && !space.fixed().containsKey(name))) {
                return;
            }
            long idle = points.stream().filter(point -> isIdle(name, point)).count();
            boolean said =
                    warnings.stream().anyMatch(warning -> warning.parameters().equals(List.of(name)));
            assertThat(said)
                    .as("%s is idle at %s points: %s", name, idle, about)
                    .isEqualTo(tuned ? idle > 0 : idle == points.size());
            if (said) {
                count("idle");
            }
        }

        private void sent(Map<String, String> fixed) throws Exception {
            for (String name : List.of("u", "v")) {
                if (!space.tuned().containsKey(name) && !withDoubles) {
                    boolean used = points.stream().anyMatch(point -> !isIdle(name, point));
                    assertThat(fixed.containsKey(name))
                            .as("%s is sent: %s", name, about)
                            .isEqualTo(used);
                    if (!used) {
                        count("left out");
                    }
                }
            }
            assertThat(fixed.keySet())
                    .as(about)
                    .doesNotContainAnyElementsOf(space.tuned().keySet());
        }

        private boolean isIdle(String name, Map<String, String> point) {
            Map<String, String> other = new LinkedHashMap<>(point);
            other.put(name, name.equals("u") ? "2" : "7");
            try {
                return violations(check.invoke(null, other)).stream()
                        .anyMatch(violation -> violation.kind() == Violation.Kind.UNUSED
                                && violation.parameters().equals(List.of(name)));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("check(Map) of the generated class", e);
            }
        }

        private Set<String> failures(Map<String, String> point) throws Exception {
            Set<String> failures = new LinkedHashSet<>();
            for (Violation violation : violations(check.invoke(null, point))) {
                if (violation.kind() != Violation.Kind.UNUSED) {
                    failures.add(violation.severity() + " " + demand(violation));
                }
            }
            return failures;
        }

        /** A rule, or the condition of {@code r}, which no rule reads: both may have the same text. */
        private static String demand(Violation violation) {
            boolean isOfCondition = violation.parameters().contains("r");
            return (isOfCondition ? "required when " : "") + violation.constraint();
        }

        private void tune(String name, List<String> values) throws Exception {
            String method = "tune" + name.toUpperCase(java.util.Locale.ROOT);
            String min = values.get(0);
            String max = values.get(values.size() - 1);
            switch (name) {
                case "i", "k", "u" ->
                    type.getMethod(method, int.class, int.class)
                            .invoke(builder, Integer.parseInt(min), Integer.parseInt(max));
                case "j" ->
                    type.getMethod(method, long.class, long.class)
                            .invoke(builder, Long.parseLong(min), Long.parseLong(max));
                case "x" ->
                    type.getMethod(method, double.class, double.class)
                            .invoke(builder, Double.parseDouble(min), Double.parseDouble(max));
                case "n" ->
                    type.getMethod(method, int[].class).invoke(builder, (Object)
                            values.stream().mapToInt(Integer::parseInt).toArray());
                case "f" -> {
                    boolean[] all = new boolean[values.size()];
                    for (int i = 0; i < all.length; i++) {
                        all[i] = Boolean.parseBoolean(values.get(i));
                    }
                    type.getMethod(method, boolean[].class).invoke(builder, (Object) all);
                }
                default -> {
                    for (Method each : type.getMethods()) {
                        if (each.getName().equals(method) && each.getParameterCount() == 1) {
                            Class<?> constants = each.getParameterTypes()[0].getComponentType();
                            Object all = java.lang.reflect.Array.newInstance(constants, values.size());
                            for (int i = 0; i < values.size(); i++) {
                                java.lang.reflect.Array.set(
                                        all,
                                        i,
                                        constants
                                                .getEnumConstants()[
                                                List.of("a", "b1", "abc").indexOf(values.get(i))]);
                            }
                            each.invoke(builder, all);
                        }
                    }
                }
            }
        }

        @SuppressWarnings("unchecked")
        private List<Violation> violations(Object list) {
            return (List<Violation>) list;
        }
    }

    private void count(String what) {
        count(what, 1);
    }

    private void count(String what, int number) {
        counts.merge(what, number, Integer::sum);
    }
}
