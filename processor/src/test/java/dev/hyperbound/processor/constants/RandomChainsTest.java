package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random chains, compiled with the check and run without: what the compiler says is what the run time says, word for word.
 * More chains with {@code -Dconstants.chains=10000}, others with {@code -Dconstants.seed=2}.
 */
@Tag("slow")
class RandomChainsTest {
    private static final int CHAINS = Integer.getInteger("constants.chains", 200);
    private static final long SEED = Long.getLong("constants.seed", 20_260_101L);
    private static final int STUBS = 6 + CHAINS / 200;
    private static final int COMPLETIONS = 200;
    private static final int LARGEST_CLASS = 500;
    private static final String VALUES = "Hyperparameters";
    private static final String OFF = "severity=HB701:off,HB702:off,HB703:off,HB704:off,HB705:off,HB706:off,HB707:off";

    /** What a search space is told of no whole: each call alone brings it about. */
    private static final Set<Kind> OF_VALUES =
            EnumSet.of(Kind.RANGE, Kind.ONE_OF, Kind.PATTERN, Kind.MULTIPLE_OF, Kind.MALFORMED);

    @TempDir
    private Path folder;

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** A method that builds, and what was said of its line. */
    private record Tried(Method method, RandomCalls calls, String code, Set<String> said) {
        String words() {
            return code + ", seed " + SEED;
        }
    }

    private RandomLibrary library() throws Exception {
        return RandomLibrary.random(random.split(), STUBS, folder);
    }

    @Test
    void constantChainsAreReportedIfAndOnlyIfTheyThrow() throws Exception {
        RandomLibrary library = library();
        compare(compile(library, library.calls(random, VALUES, false), false, CHAINS));
    }

    /** There records of the stub are known, too. */
    @Test
    void chainsOfStubsInTheSameCompilation() throws Exception {
        RandomLibrary library = library();
        compare(compileTogether(library, library.calls(random, VALUES, true), Math.max(200, CHAINS / 5)));
    }

    @Test
    void chainsOfTheBuiltInStubs() throws Exception {
        RandomLibrary library = RandomLibrary.builtIn(folder);
        List<RandomCalls> calls = library.calls(random, VALUES, false);
        assertThat(calls).hasSizeGreaterThan(20);
        compare(compile(library, calls, false, CHAINS));
    }

    private static void compare(List<Tried> all) throws IllegalAccessException {
        int wrong = 0;
        for (Tried each : all) {
            Set<String> thrown = messages(thrown(each.method()));
            wrong += thrown.isEmpty() ? 0 : 1;
            // Each of two calls with a wrong name is told of; the run time has one sentence for both
            assertThat(each.said()).as(each.words()).isEqualTo(thrown);
        }
        assertThat(wrong).isBetween(all.size() / 5, all.size() * 49 / 50);
    }

    /** Of a search space only what each call does to it is told: the rest takes a search. */
    @Test
    void tuningIsReportedOnlyIfItThrows() throws Exception {
        RandomLibrary library = library();
        int ofRanges = 0;
        for (Tried each : compile(library, library.calls(random, "Tuning", false), false, CHAINS)) {
            List<Violation> thrown = thrown(each.method());
            assertThat(messages(thrown)).as(each.words()).containsAll(each.said());
            thrown.removeIf(violation -> !OF_VALUES.contains(violation.kind()));
            assertThat(each.said()).as(each.words()).containsAll(messages(thrown));
            ofRanges += each.said().size() > thrown.size() ? 1 : 0;
        }
        assertThat(ofRanges).isGreaterThan(CHAINS / 10);
    }

    @Test
    void partlyConstantChainsAreReportedOnlyIfEveryCompletionThrows() throws Exception {
        RandomLibrary library = library();
        int reported = 0;
        for (Tried each : compile(library, library.calls(random, VALUES, false), true, Math.max(200, CHAINS / 5))) {
            reported += each.said().isEmpty() ? 0 : 1;
            for (int i = 0; i < COMPLETIONS && !each.said().isEmpty(); i++) {
                Object[] arguments = Arrays.stream(each.method().getParameterTypes())
                        .map(each.calls()::value)
                        .toArray();
                assertThat(thrown(each.method(), arguments))
                        .as(each.words() + " with " + Arrays.toString(arguments) + " " + each.said())
                        .isNotEmpty();
            }
        }
        assertThat(reported).isPositive();
    }

    /** Chains over stubs that are known by their class files. */
    private List<Tried> compile(RandomLibrary library, List<RandomCalls> calls, boolean partly, int count)
            throws Exception {
        List<Tried> tried = new ArrayList<>();
        for (int from = 0; from < count; from += LARGEST_CLASS) {
            Written written = write("Chains" + from, partly, Math.min(LARGEST_CLASS, count - from), calls);
            List<ApplicationCompilation.Message> messages =
                    written.in(library.folder()).options("-proc:none").plugin().compile();
            assertThat(written.in(library.folder()).options("-proc:none").compile())
                    .isEmpty();
            tried.addAll(written.tried(library.folder(), messages));
        }
        return tried;
    }

    /** Chains that are compiled along with the stubs. */
    private List<Tried> compileTogether(RandomLibrary library, List<RandomCalls> calls, int count) throws Exception {
        Written written = write("Together", false, count, calls);
        Path output = Files.createTempDirectory(folder, "together");
        ApplicationCompilation checked = written.in(output).with(new HyperboundProcessor());
        ApplicationCompilation unchecked =
                written.in(output).with(new HyperboundProcessor()).plugin(OFF);
        library.sources().forEach(checked::source);
        library.sources().forEach(unchecked::source);
        List<ApplicationCompilation.Message> messages = checked.compile();
        assertThat(unchecked.compile())
                .filteredOn(message -> message.kind().equals("error"))
                .isEmpty();
        return written.tried(output, messages);
    }

    private Written write(String name, boolean partly, int count, List<RandomCalls> all) {
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
        return new Written(name, source.append("}\n").toString(), chains, callers);
    }

    /** A class with a chain in each method, a line each. */
    private record Written(String name, String source, List<RandomCalls.Chain> chains, List<RandomCalls> callers) {
        ApplicationCompilation in(Path output) {
            return new ApplicationCompilation(output).source("app." + name, source);
        }

        List<Tried> tried(Path output, List<ApplicationCompilation.Message> messages) throws Exception {
            Class<?> compiled = RandomLibrary.load(output, "app." + name);
            List<Tried> tried = new ArrayList<>();
            for (int i = 0; i < chains.size(); i++) {
                int line = i + 3;
                Set<String> said = messages.stream()
                        .filter(message -> message.file().endsWith(name + ".java") && message.line() == line)
                        .peek(message ->
                                assertThat(message.code()).as(message.text()).startsWith("HB7"))
                        .map(message -> message.text().lines().findFirst().orElseThrow())
                        .map(text -> text.substring("[HB701] ".length()))
                        .collect(Collectors.toSet());
                String method = "m" + i;
                Method found = Arrays.stream(compiled.getMethods())
                        .filter(candidate -> candidate.getName().equals(method))
                        .findFirst()
                        .orElseThrow();
                tried.add(new Tried(found, callers.get(i), chains.get(i).code(), said));
            }
            return tried;
        }
    }

    private static Set<String> messages(List<Violation> violations) {
        return violations.stream().map(Violation::message).collect(Collectors.toSet());
    }

    /** What the run time says, of severity error. */
    private static List<Violation> thrown(Method method, Object... arguments) throws IllegalAccessException {
        try {
            method.invoke(null, arguments);
            return new ArrayList<>();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof InvalidHyperparametersException invalid) {
                return new ArrayList<>(invalid.violations());
            }
            throw new AssertionError(thrown.getCause());
        }
    }
}
