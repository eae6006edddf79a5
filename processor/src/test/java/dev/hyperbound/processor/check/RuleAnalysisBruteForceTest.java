package dev.hyperbound.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.testing.RandomStubs;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the checks say of random rules is so at every point of the space, absent parameters included. */
class RuleAnalysisBruteForceTest {
    private static final long SEED = 310;
    private static final int CASES = 2000;

    /** How often something was found, and how often it was there to be found. */
    private record Count(int found, int there) {}

    private final Map<Code, Count> counts = new EnumMap<>(Code.class);

    @Tag("slow")
    @Test
    void findsEverythingInSmallSpaces() {
        run(new RandomStubs(new SplittableRandom(SEED)), true);
        System.out.println("rules over small spaces, found of there: " + counts);
        assertThat(counts.keySet())
                .containsExactlyInAnyOrder(
                        Code.RULE_NEVER_HOLDS,
                        Code.RULE_NEVER_FAILS,
                        Code.DEFAULTS_VIOLATE_RULE,
                        Code.CONDITION_NEVER_TRUE,
                        Code.ALWAYS_REQUIRED);
        counts.values().forEach(count -> {
            assertThat(count.found()).isEqualTo(count.there());
            assertThat(count.there()).isGreaterThan(20);
        });
    }

    @Tag("slow")
    @Test
    void saysNothingWrongOfLargeSpaces() {
        run(new RandomStubs(new SplittableRandom(SEED + 1)), false);
        System.out.println("rules over large spaces, found of seemingly there: " + counts);
        counts.values().forEach(count -> assertThat(count.found()).isGreaterThan(count.there() * 4 / 5));
    }

    private void run(RandomStubs stubs, boolean onlyComplete) {
        for (int i = 0; i < CASES; i++) {
            Optional<RandomStubs.Case> next = stubs.next(onlyComplete);
            while (next.isEmpty()) {
                next = stubs.next(onlyComplete);
            }
            compare(next.get());
        }
    }

    private void compare(RandomStubs.Case each) {
        Problems problems = new Problems();
        StubAnalysis analysis = new StubAnalysis(each.stub());
        List.of(new RuleOutcomeCheck(analysis), new DefaultsKeepRulesCheck(analysis), new RequiredWhenCheck(analysis))
                .forEach(check -> check.check(each.stub(), problems));
        List<Code> said = problems.all().stream().map(Problem::code).toList();
        List<Outcome> all = outcomes(each, false);
        boolean neverTrue = all.stream().noneMatch(Outcome::isTrue);
        boolean anyDefault = each.parameters().stream()
                .anyMatch(known -> known.parameter().defaulted().isPresent());
        compare(each, said, Code.RULE_NEVER_HOLDS, neverTrue);
        compare(each, said, Code.CONDITION_NEVER_TRUE, neverTrue);
        compare(each, said, Code.ALWAYS_REQUIRED, all.stream().allMatch(Outcome::isTrue));
        compare(each, said, Code.RULE_NEVER_FAILS, all.stream().noneMatch(RuleAnalysisBruteForceTest::isViolated));
        compare(
                each,
                said,
                Code.DEFAULTS_VIOLATE_RULE,
                anyDefault
                        && !said.contains(Code.RULE_NEVER_HOLDS)
                        && outcomes(each, true).stream().allMatch(RuleAnalysisBruteForceTest::isViolated));
    }

    private void compare(RandomStubs.Case each, List<Code> said, Code code, boolean isSo) {
        boolean isSaid = said.contains(code);
        assertThat(!isSaid || isSo)
                .as("seed %s: %s of %s over %s", SEED, code, each.rule().text(), each.parameters())
                .isTrue();
        counts.merge(
                code,
                new Count(isSaid ? 1 : 0, isSo ? 1 : 0),
                (a, b) -> new Count(a.found() + b.found(), a.there() + b.there()));
    }

    private static boolean isViolated(Outcome outcome) {
        return outcome.isFalse() || outcome instanceof Outcome.Failed;
    }

    private static List<Outcome> outcomes(RandomStubs.Case each, boolean atDefaults) {
        return each.points(atDefaults).stream()
                .map(point -> new Evaluator(point).evaluate(each.rule().root()))
                .toList();
    }
}
