package dev.hyperbound.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.hyperbound.processor.model.IntervalParser;
import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.Variable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged stubs, rules, intervals and maps: there is an answer to each, in time. What fails says with which seed it
 * began. {@code -Dfuzz.stubs=5000} tries more stubs, {@code -Dfuzz.minutes=60} goes on for that long, and
 * {@code -Dfuzz.seed=7} begins elsewhere.
 */
class FuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final long MINUTES = Long.getLong("fuzz.minutes", 0);

    private static final int STUBS = Integer.getInteger("fuzz.stubs", 300);
    private static final int AT_ONCE = 100;
    private static final int RULES = 12_000;
    private static final int INTERVALS = 4_000;
    private static final int MAPS = 6_000;
    private static final int KINDS = 4;
    private static final long LONGEST_SECONDS = 120;

    private static final Scope SCOPE = new Scope(List.of(
            new Variable("epochs", RuleType.INT, false),
            new Variable("a", RuleType.INT, true),
            new Variable("b", RuleType.DOUBLE, false),
            new Variable("momentum", RuleType.DOUBLE, true),
            new Variable("optimizer", RuleType.oneOf(List.of("sgd", "adam")), false),
            new Variable("name", RuleType.STRING, true),
            new Variable("flag", RuleType.BOOL, false),
            new Variable("steps", RuleType.listOf(RuleType.INT), true)));

    private static final ExecutorService EXECUTOR = Executors.newCachedThreadPool(action -> {
        Thread thread = new Thread(action, "fuzz");
        thread.setDaemon(true);
        return thread;
    });

    @TempDir
    private static Path folder;

    @Test
    void damagedStubs() {
        List<String> stubs = Stubs.all();
        int[] tried = {0};
        repeat(() -> tried[0] < STUBS, seed -> {
            Mutator mutator = new Mutator(seed);
            Trial trial = new Trial(folder);
            for (int i = 0; trial.size() < AT_ONCE; i++) {
                trial.add("fuzz.s" + i, mutator.damage(mutator.oneOf(stubs), mutator.oneOf(stubs)));
            }
            tried[0] += inTime(seed, trial.toString(), () -> trial.run(seed % 4 == 0));
        });
    }

    @Test
    void damagedRules() {
        List<String> rules = Stubs.textsOf("Rule|UsedWhen|RequiredWhen");
        assertThat(rules).hasSizeGreaterThan(100);
        long[] compiled = {0};
        int[] tried = {0};
        repeat(() -> tried[0] < RULES, seed -> {
            tried[0] += 1_000;
            Mutator mutator = new Mutator(seed);
            for (int i = 0; i < 1_000; i++) {
                String rule = mutator.below(3) == 0
                        ? mutator.characters(mutator.oneOf(rules))
                        : mutator.damage(mutator.oneOf(rules), mutator.oneOf(rules));
                RuleCompiler.Result result =
                        inTime(seed, rule, () -> RuleCompiler.compile(rule, SCOPE, Map.of("topK", "top_k")));
                if (result instanceof RuleCompiler.Rejected rejected) {
                    assertThat(rejected.problems()).as(rule).isNotEmpty().allSatisfy(problem -> {
                        assertThat(problem.start()).isBetween(0, rule.length());
                        assertThat(problem.end()).isBetween(problem.start(), rule.length());
                    });
                } else {
                    compiled[0]++;
                }
            }
        });
        assertThat(compiled[0]).isPositive();
    }

    @Test
    void damagedIntervals() {
        List<String> intervals = Stubs.textsOf("Range|Tunable");
        assertThat(intervals).hasSizeGreaterThan(50);
        int[] tried = {0};
        repeat(() -> tried[0] < INTERVALS, seed -> {
            tried[0] += 1_000;
            Mutator mutator = new Mutator(seed);
            for (int i = 0; i < 1_000; i++) {
                String interval = mutator.characters(mutator.oneOf(intervals));
                IntervalParser.Result result = inTime(seed, interval, () -> IntervalParser.parse(interval));
                if (result instanceof IntervalParser.Failed failed) {
                    assertThat(failed.offset()).as(interval).isBetween(0, interval.length());
                }
            }
        });
    }

    @Test
    void damagedMaps() throws ReflectiveOperationException {
        MapsSubject subject = new MapsSubject(folder);
        int[] tried = {0};
        repeat(() -> tried[0] < MAPS, seed -> {
            tried[0] += 1_000;
            Mutator mutator = new Mutator(seed);
            for (int i = 0; i < 1_000; i++) {
                Map<String, String> map = subject.damaged(mutator);
                inTime(seed, map.toString(), () -> {
                    subject.read(map);
                    return true;
                });
            }
        });
    }

    /** As often as has to be, or for as long as was asked for; each time with another seed. */
    private static void repeat(BooleanSupplier isNeeded, LongConsumer once) {
        long end =
                System.nanoTime() + Duration.ofMinutes(MINUTES).dividedBy(KINDS).toNanos();
        for (long seed = SEED; isNeeded.getAsBoolean() || (MINUTES > 0 && System.nanoTime() < end); seed++) {
            once.accept(seed);
        }
    }

    private static <T> T inTime(long seed, String input, Callable<T> action) {
        Future<T> future = EXECUTOR.submit(action);
        try {
            return future.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            return fail("seed %d takes longer than %d s:%n%s", seed, LONGEST_SECONDS, input);
        } catch (ExecutionException thrown) {
            throw new AssertionError("seed " + seed + ":\n" + input, thrown.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
