package dev.hyperbound.processor.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.Variable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Domains: their members, their hulls, and the pieces that rules cut them into. */
class DomainTest {
    private static final Domain ANY_TEXT = new Domain.AnyText(List.of());
    private static final double HUGE = 0x1p53;

    private static Domain whole(long min, long max) {
        return Domain.whole(BigInteger.valueOf(min), BigInteger.valueOf(max));
    }

    private static Domain oneOf(Object... values) {
        return new Domain.OneOf(List.of(values));
    }

    private static Domain items(Domain... elements) {
        return new Domain.Items(List.of(elements));
    }

    @Nested
    class Members {
        @Test
        void areKnownOfSmallDomains() {
            assertThat(whole(-1, 1).members(3)).contains(List.of(-1L, 0L, 1L));
            assertThat(whole(-1, 1).members(2)).isEmpty();
            assertThat(whole(Long.MIN_VALUE, Long.MAX_VALUE).members(1000)).isEmpty();
            assertThat(oneOf("a", "b").members(2)).contains(List.of("a", "b"));
            assertThat(oneOf("a", "b").members(1)).isEmpty();
        }

        @Test
        void ofMultiplesAreEachAStepFromTheLast() {
            assertThat(multiples(-9, 17, 8)).contains(new Domain.Whole(Bounds.of(-8, 16), BigInteger.valueOf(8)));
            assertThat(multiples(-9, 17, 8).flatMap(domain -> domain.members(4)))
                    .contains(List.of(-8L, 0L, 8L, 16L));
            assertThat(multiples(9, 15, 8)).isEmpty();
            assertThat(multiples(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE).flatMap(domain -> domain.members(3)))
                    .contains(List.of(-Long.MAX_VALUE, 0L, Long.MAX_VALUE));
        }

        private static Optional<Domain> multiples(long min, long max, long number) {
            return Domain.multiples(Bounds.of(min, max), BigInteger.valueOf(number));
        }

        @Test
        void areKnownOfDoublesThatAreSingle() {
            assertThat(Domain.real(0.5, 0.5).members(1)).contains(List.of(0.5));
            assertThat(Domain.real(0, 0).members(2)).contains(List.of(0.0, -0.0));
            assertThat(Domain.real(0, 0.5).members(1000)).isEmpty();
            assertThat(new Domain.Real(0.5, 0.5, true).members(1000)).isEmpty();
        }

        @Test
        void areKnownOfListsOfKnownLength() {
            assertThat(items(whole(1, 2), oneOf("a")).members(2)).contains(List.of(List.of(1L, "a"), List.of(2L, "a")));
            assertThat(items(whole(1, 2), whole(1, 2)).members(3)).isEmpty();
            assertThat(items(whole(1, 2), ANY_TEXT).members(1000)).isEmpty();
            assertThat(items().members(1)).contains(List.of(List.of()));
            assertThat(new Domain.Sequence(whole(1, 1), 1).members(1000)).isEmpty();
            assertThat(ANY_TEXT.members(1000)).isEmpty();
        }
    }

    @Nested
    class Hulls {
        @Test
        void reachFromTheSmallestToTheLargest() {
            assertThat(oneOf(5L, -1L, 3L).hull()).isEqualTo(whole(-1, 5));
            assertThat(oneOf(0.5, -1.0, 0.25).hull()).isEqualTo(Domain.real(-1, 0.5));
            assertThat(oneOf(0.5, Double.NaN).hull()).isEqualTo(new Domain.Real(0.5, 0.5, true));
            assertThat(oneOf(Double.NaN).hull()).isEqualTo(Domain.of(RuleType.DOUBLE));
            assertThat(oneOf("a", "b").hull()).isEqualTo(ANY_TEXT);
            assertThat(Domain.truths().hull()).isEqualTo(Domain.truths());
            assertThat(whole(1, 2).hull()).isEqualTo(whole(1, 2));
        }
    }

    @Nested
    class Values {
        @Test
        void areAllOfAType() {
            assertThat(Domain.of(RuleType.INT)).isEqualTo(whole(Long.MIN_VALUE, Long.MAX_VALUE));
            assertThat(Domain.of(RuleType.DOUBLE))
                    .isEqualTo(new Domain.Real(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true));
            assertThat(Domain.of(RuleType.BOOL)).isEqualTo(Domain.truths());
            assertThat(Domain.of(RuleType.STRING)).isEqualTo(ANY_TEXT);
            assertThat(Domain.of(RuleType.listOf(RuleType.BOOL))).isEqualTo(new Domain.Sequence(Domain.truths(), 0));
            assertThat(Domain.of(RuleType.record(List.of(new RuleType.Field("flag", RuleType.BOOL)))))
                    .isEqualTo(new Domain.Composite(Map.of("flag", Domain.truths())));
        }

        @Test
        void areSingle() {
            assertThat(Domain.value(List.of(1L, "a"))).isEqualTo(items(oneOf(1L), oneOf("a")));
            assertThat(Domain.value(Map.of("h", 1L))).isEqualTo(new Domain.Composite(Map.of("h", oneOf(1L))));
            assertThat(Domain.value(true)).isEqualTo(oneOf(true));
        }

        @Test
        void stayAmongThe64BitIntegers() {
            assertThat(Domain.whole(BigInteger.ONE, BigInteger.ONE.shiftLeft(70)))
                    .isEqualTo(whole(1, Long.MAX_VALUE));
        }

        @Test
        void knowOneZero() {
            assertThat(new Domain.Real(-0.0, -0.0, false)).isEqualTo(Domain.real(0.0, 0.0));
            Domain.Real unit = new Domain.Real(0, 1, false);
            assertThat(unit.contains(0)).isTrue();
            assertThat(unit.contains(1)).isTrue();
            assertThat(unit.contains(-Double.MIN_VALUE)).isFalse();
            assertThat(unit.contains(Math.nextUp(1.0))).isFalse();
            assertThat(unit.contains(Double.NaN)).isFalse();
        }
    }

    @Nested
    class Cutting {
        private DomainCutter pieces(String rule, RuleType type) {
            Scope scope = new Scope(List.of(new Variable("p", type, false)));
            RuleCompiler.Result result = RuleCompiler.compile(rule, scope, Map.of());
            assertThat(result).as(rule).isInstanceOf(RuleCompiler.Compiled.class);
            return new DomainCutter(new ComparedConstants(
                    ((RuleCompiler.Compiled) result).rule().root()));
        }

        private List<Domain> cut(String rule, RuleType type, Domain domain) {
            return pieces(rule, type).cut("p", domain);
        }

        @Test
        void ofWholeNumbersLieBelowAtAndAboveWhatTheyAreComparedWith() {
            Domain ten = whole(1, 10);
            assertThat(cut("p < 5", RuleType.INT, ten)).containsExactly(whole(1, 4), whole(5, 5), whole(6, 10));
            assertThat(cut("5 < p || p in [7]", RuleType.INT, ten))
                    .containsExactly(whole(1, 4), whole(5, 5), whole(6, 6), whole(7, 7), whole(8, 10));
            assertThat(cut("p < 5.5", RuleType.INT, ten)).containsExactly(whole(1, 5), whole(6, 10));
            assertThat(cut("p < 1", RuleType.INT, ten)).containsExactly(whole(1, 1), whole(2, 10));
            assertThat(cut("p < 10", RuleType.INT, ten)).containsExactly(whole(1, 9), whole(10, 10));
            assertThat(cut("p < 0", RuleType.INT, ten)).containsExactly(ten);
            assertThat(cut("p < 11", RuleType.INT, ten)).containsExactly(ten);
            assertThat(cut("p < 1e300 * 1e300", RuleType.INT, ten)).containsExactly(ten);
            assertThat(cut("p * p < 5", RuleType.INT, ten)).containsExactly(ten);
        }

        @Test
        void ofDoublesLieBelowAtAndAboveWhatTheyAreComparedWith() {
            Domain unit = Domain.real(0, 1);
            assertThat(cut("p < 0.5", RuleType.DOUBLE, unit))
                    .containsExactly(
                            Domain.real(0, Math.nextDown(0.5)),
                            Domain.real(0.5, 0.5),
                            Domain.real(Math.nextUp(0.5), 1));
            assertThat(cut("p < 0", RuleType.DOUBLE, unit))
                    .containsExactly(Domain.real(0, 0), Domain.real(Double.MIN_VALUE, 1));
            assertThat(cut("p < 1", RuleType.DOUBLE, unit))
                    .containsExactly(Domain.real(0, Math.nextDown(1.0)), Domain.real(1, 1));
            assertThat(cut("p < 2.0", RuleType.DOUBLE, unit)).containsExactly(unit);
            assertThat(cut("p < 1e300 * 1e300", RuleType.DOUBLE, unit)).containsExactly(unit);
        }

        @Test
        void ofDoublesLieBesideWholeNumbersThatAreNone() {
            Domain large = Domain.real(0, 1e300);
            assertThat(cut("p < 9007199254740993", RuleType.DOUBLE, large))
                    .containsExactly(Domain.real(0, HUGE), Domain.real(HUGE + 2, 1e300));
            assertThat(cut("p < 9007199254740995", RuleType.DOUBLE, large))
                    .containsExactly(Domain.real(0, HUGE + 2), Domain.real(HUGE + 4, 1e300));
        }

        @Test
        void ofWhatMayBeNoNumberAreNone() {
            assertThat(cut("p < 0.5", RuleType.DOUBLE, new Domain.Real(0, 1, true)))
                    .containsExactly(new Domain.Real(0, 1, true));
        }

        @Test
        void ofSetsAreTheirMembersOrThoseThatTheyAreComparedWith() {
            assertThat(cut("p == 5", RuleType.INT, oneOf(1L, 2L))).containsExactly(oneOf(1L), oneOf(2L));
            List<Object> many =
                    new ArrayList<>(LongStream.rangeClosed(1, 17).boxed().toList());
            List<Object> rest = many.stream().filter(value -> !value.equals(5L)).toList();
            assertThat(cut("p == 5", RuleType.INT, new Domain.OneOf(many)))
                    .containsExactly(oneOf(5L), new Domain.OneOf(rest));
            assertThat(cut("p == 99", RuleType.INT, new Domain.OneOf(many))).containsExactly(new Domain.OneOf(many));
            assertThat(cut("p == 5", RuleType.INT, new Domain.OneOf(many.subList(0, 16))))
                    .hasSize(16);
            assertThat(cut("p in " + many, RuleType.INT, new Domain.OneOf(many)))
                    .hasSize(17);
        }

        @Test
        void ofTextsAreThoseThatTheyAreComparedWith() {
            assertThat(cut("p == 'a' || p == 'b'", RuleType.STRING, ANY_TEXT))
                    .containsExactly(oneOf("a"), oneOf("b"), new Domain.AnyText(List.of("a", "b")));
            assertThat(cut("p == 'a'", RuleType.STRING, new Domain.AnyText(List.of("a"))))
                    .containsExactly(new Domain.AnyText(List.of("a")));
        }

        @Test
        void ofRecordsAreThoseOfTheirComponents() {
            RuleType shape = RuleType.record(
                    List.of(new RuleType.Field("h", RuleType.INT), new RuleType.Field("w", RuleType.INT)));
            Domain domain = new Domain.Composite(Map.of("h", whole(1, 1000), "w", whole(1, 2)));
            assertThat(cut("p.h < 500", shape, domain))
                    .containsExactlyInAnyOrder(
                            new Domain.Composite(Map.of("h", whole(1, 499), "w", whole(1, 2))),
                            new Domain.Composite(Map.of("h", whole(500, 500), "w", whole(1, 2))),
                            new Domain.Composite(Map.of("h", whole(501, 1000), "w", whole(1, 2))));
            assertThat(pieces("p.h < 500", shape).finest("p", domain, 6)).hasSize(6);
            assertThat(pieces("p.h < 500", shape).finest("p", domain, 5)).containsExactly(domain);
        }

        @Test
        void areSingleValuesWhereTheyAreFew() {
            assertThat(pieces("p < 2", RuleType.INT).finest("p", whole(1, 3), 3))
                    .containsExactly(oneOf(1L), oneOf(2L), oneOf(3L));
            assertThat(pieces("p < 2", RuleType.INT).finest("p", whole(1, 4), 3))
                    .containsExactly(whole(1, 1), whole(2, 2), whole(3, 4));
            Domain list = items(whole(1, 2));
            assertThat(pieces("p == [1]", RuleType.listOf(RuleType.INT)).finest("p", list, 10))
                    .containsExactly(list);
            assertThat(cut("p == [1]", RuleType.listOf(RuleType.INT), list)).containsExactly(list);
        }
    }
}
