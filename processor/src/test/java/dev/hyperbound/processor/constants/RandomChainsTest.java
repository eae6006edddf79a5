package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.Violation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random chains, compiled with the check and run without: what the compiler says is what the run time says, word for word.
 * More chains with {@code -Dconstants.chains=10000}, others with {@code -Dconstants.seed=2}.
 */
class RandomChainsTest {
    private static final int CHAINS = Integer.getInteger("constants.chains", 200);
    private static final long SEED = Long.getLong("constants.seed", 20_260_101L);
    private static final int STUBS = 6 + CHAINS / 200;
    private static final int COMPLETIONS = 200;
    private static final int LARGEST_CLASS = 500;

    @TempDir
    private Path folder;

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** A method that builds, and what was said of its line. */
    private record Tried(Method method, RandomCalls calls, String code, List<String> said) {}

    @Test
    void constantChainsAreReportedIfAndOnlyIfTheyThrow() throws Exception {
        int wrong = 0;
        for (Tried each : compile(false, CHAINS)) {
            List<String> thrown = thrown(each.method());
            wrong += thrown.isEmpty() ? 0 : 1;
            // Each of two calls with a wrong name is told of; the run time has one sentence for both
            assertThat(Set.copyOf(each.said()))
                    .as(each.code() + ", seed " + SEED)
                    .isEqualTo(Set.copyOf(thrown));
        }
        assertThat(wrong).isBetween(CHAINS / 5, CHAINS * 19 / 20);
    }

    @Test
    void partlyConstantChainsAreReportedOnlyIfEveryCompletionThrows() throws Exception {
        int reported = 0;
        for (Tried each : compile(true, Math.max(200, CHAINS / 5))) {
            reported += each.said().isEmpty() ? 0 : 1;
            for (int i = 0; i < COMPLETIONS && !each.said().isEmpty(); i++) {
                Object[] arguments = Arrays.stream(each.method().getParameterTypes())
                        .map(each.calls()::value)
                        .toArray();
                assertThat(thrown(each.method(), arguments))
                        .as(each.code() + " with " + Arrays.toString(arguments) + " " + each.said())
                        .isNotEmpty();
            }
        }
        assertThat(reported).isPositive();
    }

    private List<Tried> compile(boolean partly, int count) throws Exception {
        List<String> stubs = compileStubs();
        URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RandomChainsTest.class.getClassLoader());
        List<RandomCalls> calls = new ArrayList<>();
        for (String stub : stubs) {
            Class<?> type = loader.loadClass("library." + stub + "Hyperparameters");
            calls.add(new RandomCalls(random.split(), type, wireNames(type)));
        }
        List<Tried> tried = new ArrayList<>();
        for (int from = 0; from < count; from += LARGEST_CLASS) {
            tried.addAll(compile("Chains" + partly + from, partly, Math.min(LARGEST_CLASS, count - from), calls));
        }
        return tried;
    }

    private static List<String> wireNames(Class<?> type) throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (Object parameter : (List<?>) type.getField("PARAMETERS").get(null)) {
            names.add(((Parameter) parameter).wireName());
            names.addAll(((Parameter) parameter).alsoNames());
        }
        return names;
    }

    /** Those without errors. */
    private List<String> compileStubs() {
        List<String> names = new ArrayList<>();
        ApplicationCompilation stubs = new ApplicationCompilation(folder)
                .with(new HyperboundProcessor())
                .files(Path.of("src/test/resources/constants/library"));
        RandomStubSource sources = new RandomStubSource(random.split());
        for (int i = 0; i < STUBS; i++) {
            stubs.source("library.Stub" + i, sources.next("Stub" + i));
            names.add("Stub" + i);
        }
        for (ApplicationCompilation.Message message : stubs.compile()) {
            if (message.kind().equals("error")) {
                names.remove(message.file().replaceAll(".*/|\\.java", ""));
            }
        }
        ApplicationCompilation right = new ApplicationCompilation(folder)
                .with(new HyperboundProcessor())
                .files(Path.of("src/test/resources/constants/library"));
        RandomStubSource same = new RandomStubSource(new SplittableRandom(SEED).split());
        for (int i = 0; i < STUBS; i++) {
            String source = same.next("Stub" + i);
            if (names.contains("Stub" + i)) {
                right.source("library.Stub" + i, source);
            }
        }
        assertThat(right.compile())
                .filteredOn(message -> message.kind().equals("error"))
                .isEmpty();
        assertThat(names).hasSizeGreaterThan(STUBS / 3);
        names.addAll(List.of("Training", "Job"));
        return names;
    }

    private List<Tried> compile(String name, boolean partly, int count, List<RandomCalls> all) throws Exception {
        List<RandomCalls.Chain> chains = new ArrayList<>();
        List<RandomCalls> callers = new ArrayList<>();
        StringBuilder source = new StringBuilder("package app;\npublic final class " + name + " {\n");
        for (int i = 0; i < count; i++) {
            RandomCalls calls = all.get(random.nextInt(all.size()));
            RandomCalls.Chain chain = calls.next(partly);
            chains.add(chain);
            callers.add(calls);
            String parameters = chain.parameters().entrySet().stream()
                    .map(parameter -> parameter.getValue().getCanonicalName() + " " + parameter.getKey())
                    .collect(Collectors.joining(", "));
            source.append("  public static Object m")
                    .append(i)
                    .append("(")
                    .append(parameters)
                    .append(") { return ")
                    .append(chain.code())
                    .append("; }\n");
        }
        source.append("}\n");
        List<ApplicationCompilation.Message> messages = new ApplicationCompilation(folder)
                .options("-proc:none")
                .plugin()
                .source("app." + name, source.toString())
                .compile();
        assertThat(messages).allMatch(message -> message.code().startsWith("HB7"));
        assertThat(new ApplicationCompilation(folder)
                        .options("-proc:none")
                        .source("app." + name, source.toString())
                        .compile())
                .isEmpty();
        URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RandomChainsTest.class.getClassLoader());
        Class<?> compiled = loader.loadClass("app." + name);
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int line = i + 3;
            List<String> said = messages.stream()
                    .filter(message -> message.line() == line)
                    .map(message -> message.text().substring("[HB701] ".length()))
                    .toList();
            String method = "m" + i;
            tried.add(new Tried(
                    Arrays.stream(compiled.getMethods())
                            .filter(candidate -> candidate.getName().equals(method))
                            .findFirst()
                            .orElseThrow(),
                    callers.get(i),
                    chains.get(i).code(),
                    said));
        }
        return tried;
    }

    /** What the run time says, of severity error. */
    private static List<String> thrown(Method method, Object... arguments) throws IllegalAccessException {
        try {
            method.invoke(null, arguments);
            return List.of();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof InvalidHyperparametersException invalid) {
                return invalid.violations().stream().map(Violation::message).toList();
            }
            throw new AssertionError(thrown.getCause());
        }
    }
}
