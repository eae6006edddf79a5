package dev.hyperbound.processor.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Operator;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.Variable;
import dev.hyperbound.processor.testing.RuleTexts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No value of an expression lies outside what the evaluator of domains makes of it. */
class DomainEvaluatorTest {
    private static final List<Variable> VARIABLES = List.of(
            new Variable("i", RuleType.INT, true),
            new Variable("j", RuleType.INT, false),
            new Variable("x", RuleType.DOUBLE, true),
            new Variable("y", RuleType.DOUBLE, false),
            new Variable("t", RuleType.STRING, true),
            new Variable("b", RuleType.BOOL, true),
            new Variable("l", RuleType.listOf(RuleType.INT), true),
            new Variable(
                    "r",
                    RuleType.record(
                            List.of(new RuleType.Field("h", RuleType.INT), new RuleType.Field("w", RuleType.DOUBLE))),
                    true));
    private static final List<Long> LONGS = List.of(
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            -(1L << 53) - 1,
            -7L,
            -2L,
            -1L,
            0L,
            1L,
            2L,
            3L,
            10L,
            1000L,
            (1L << 53) + 1,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE);
    private static final List<Double> DOUBLES = List.of(
            -Double.MAX_VALUE,
            -1e300,
            -0x1p63,
            -1.5,
            -1.0,
            -Double.MIN_VALUE,
            0.0,
            Double.MIN_VALUE,
            0.5,
            1.0,
            3.0,
            0x1p53,
            0x1p63,
            1e300,
            Double.MAX_VALUE);
    private static final List<String> TEXTS = List.of("", "a", "b1", "abc", "12", "-5", "1e400", "\uD83D\uDE00");

    private final SplittableRandom random = new SplittableRandom(20);

    @Tag("slow")
    @Test
    void enclosesEveryValue() {
        int checked = 0;
        for (int i = 0; i < 3000; i++) {
            String text = new RuleTexts(random, VARIABLES).bool(3);
            if (RuleCompiler.compile(text, new Scope(VARIABLES), Map.of()) instanceof RuleCompiler.Compiled compiled) {
                checked += enclosesEveryValue(compiled.rule()) ? 1 : 0;
            }
        }
        assertThat(checked).isGreaterThan(2000);
    }

    private boolean enclosesEveryValue(TypedRule rule) {
        Map<String, ParameterDomain> domains = new LinkedHashMap<>();
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        for (Variable variable : VARIABLES) {
            ParameterDomain domain = new ParameterDomain(domain(variable), variable.optional());
            domains.put(variable.name(), domain);
            estimates.put(variable.name(), domain.estimate());
        }
        Possibilities atOnce =
                new DomainEvaluator(estimates).evaluate(rule.root()).truth();
        Possibilities inPieces = new RuleAnalysis(40).possibilities(rule, domains);
        for (int i = 0; i < 10; i++) {
            Map<String, Object> point = point(domains);
            Outcome outcome = new Evaluator(point).evaluate(rule.root());
            assertThat(includes(atOnce, outcome))
                    .as("%s over %s at %s", rule, domains, point)
                    .isTrue();
            assertThat((inPieces.mayHold() && inPieces.mayBeViolated()) || includes(inPieces, outcome))
                    .as("%s over %s in pieces at %s", rule, domains, point)
                    .isTrue();
            enclosesParts(rule.root(), estimates, point);
        }
        return true;
    }

    /** Parts, too; but not the bodies of quantifiers, which have no value of their own. */
    private static void enclosesParts(
            Expression expression, Map<String, Estimate> estimates, Map<String, Object> point) {
        Estimate estimate = new DomainEvaluator(estimates).evaluate(expression);
        Outcome outcome = new Evaluator(point).evaluate(expression);
        boolean included = outcome instanceof Outcome.Known known
                ? estimate.values()
                        .filter(domain -> contains(domain, known.value()))
                        .isPresent()
                : outcome instanceof Outcome.Unknown ? estimate.mayBeUnknown() : estimate.mayFail();
        assertThat(included)
                .as("%s over %s at %s is %s, not in %s", expression, estimates, point, outcome, estimate)
                .isTrue();
        if (!(expression instanceof Expression.Quantifier)) {
            expression.parts().forEach(part -> enclosesParts(part, estimates, point));
        }
    }

    private static boolean includes(Possibilities possible, Outcome outcome) {
        return (outcome.isTrue() && possible.mayHold())
                || (outcome.isFalse() && possible.mayBeFalse())
                || (outcome instanceof Outcome.Unknown && possible.mayBeUnknown())
                || (outcome instanceof Outcome.Failed && possible.mayFail());
    }

    private static boolean contains(Domain domain, Object value) {
        if (domain instanceof Domain.OneOf set) {
            return set.values().contains(value);
        }
        if (domain instanceof Domain.Whole whole) {
            return whole.bounds().contains((Long) value);
        }
        if (domain instanceof Domain.Real real) {
            return real.contains((Double) value);
        }
        if (domain instanceof Domain.AnyText text) {
            return !text.except().contains((String) value);
        }
        if (domain instanceof Domain.Composite composite) {
            return composite.components().entrySet().stream()
                    .allMatch(entry -> contains(
                            entry.getValue(),
                            Optional.<Object>ofNullable(((Map<?, ?>) value).get(entry.getKey()))
                                    .orElseThrow()));
        }
        List<?> list = (List<?>) value;
        if (domain instanceof Domain.Sequence sequence) {
            return list.size() >= sequence.shortest()
                    && list.stream().allMatch(element -> contains(sequence.element(), element));
        }
        List<Domain> items = ((Domain.Items) domain).elements();
        boolean inside = items.size() == list.size();
        for (int i = 0; inside && i < items.size(); i++) {
            inside = contains(items.get(i), list.get(i));
        }
        return inside;
    }

    private Domain domain(Variable variable) {
        if (variable.type() instanceof RuleType.RecordOf) {
            return new Domain.Composite(Map.of("h", wholes(), "w", reals()));
        }
        if (variable.type() instanceof RuleType.ListOf) {
            return new Domain.Sequence(wholes(), random.nextInt(3));
        }
        if (variable.type() instanceof RuleType.Int) {
            return wholes();
        }
        if (variable.type() instanceof RuleType.Real) {
            return reals();
        }
        return variable.type() instanceof RuleType.Bool
                ? Domain.truths()
                : random.nextBoolean() ? new Domain.AnyText(List.of()) : new Domain.OneOf(List.of("a", "12", "abc"));
    }

    private Domain wholes() {
        int low = random.nextInt(LONGS.size());
        int high = random.nextInt(low, LONGS.size());
        return random.nextInt(4) == 0
                ? new Domain.OneOf(List.copyOf(LONGS.subList(low, high + 1)))
                : Domain.whole(BigInteger.valueOf(LONGS.get(low)), BigInteger.valueOf(LONGS.get(high)));
    }

    private Domain reals() {
        int low = random.nextInt(DOUBLES.size());
        int high = random.nextInt(low, DOUBLES.size());
        return random.nextInt(4) == 0
                ? new Domain.OneOf(List.copyOf(DOUBLES.subList(low, high + 1)))
                : Domain.real(DOUBLES.get(low), DOUBLES.get(high));
    }

    private Map<String, Object> point(Map<String, ParameterDomain> domains) {
        Map<String, Object> point = new LinkedHashMap<>();
        domains.forEach((name, domain) -> {
            if (!domain.mayBeAbsent() || random.nextInt(4) > 0) {
                point.put(name, value(domain.values()));
            }
        });
        return point;
    }

    private Object value(Domain domain) {
        if (domain instanceof Domain.OneOf set) {
            return pick(set.values());
        }
        if (domain instanceof Domain.Whole whole) {
            return random.nextInt(3) == 0 && whole.bounds().isWithin(Bounds.of(-1L << 60, 1L << 60))
                    ? random.nextLong(
                            whole.bounds().min().longValueExact(),
                            whole.bounds().max().longValueExact() + 1)
                    : pick(LONGS.stream().filter(whole.bounds()::contains).toList());
        }
        if (domain instanceof Domain.Real real) {
            double value = pick(DOUBLES.stream().filter(real::contains).toList());
            return value == 0 && random.nextBoolean() ? -0.0 : value;
        }
        if (domain instanceof Domain.Composite composite) {
            Map<String, Object> components = new LinkedHashMap<>();
            composite.components().forEach((name, part) -> components.put(name, value(part)));
            return components;
        }
        if (domain instanceof Domain.Sequence sequence) {
            List<Object> list = new ArrayList<>();
            int size = sequence.shortest() + random.nextInt(3);
            while (list.size() < size) {
                list.add(value(sequence.element()));
            }
            return list;
        }
        return pick(TEXTS);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Domain.Whole whole(long min, long max) {
        return new Domain.Whole(Bounds.of(min, max));
    }

    @Test
    void staysAmongTheIntegers() {
        Domain.Whole ints = whole(-5, 7);
        assertThat(WholeArithmetic.compute(Operator.DIVIDE, ints, whole(2, 3))).isEqualTo(Estimate.of(whole(-2, 3)));
        assertThat(WholeArithmetic.compute(Operator.DIVIDE, ints, whole(0, 0))).isEqualTo(Estimate.FAILURE);
        assertThat(WholeArithmetic.compute(Operator.DIVIDE, ints, whole(-1, 1)))
                .isEqualTo(Estimate.fallible(whole(-7, 7)));
        assertThat(WholeArithmetic.compute(Operator.ADD, whole(1, Long.MAX_VALUE), whole(1, Long.MAX_VALUE)))
                .isEqualTo(Estimate.fallible(whole(2, Long.MAX_VALUE)));
        assertThat(WholeArithmetic.compute(Operator.MULTIPLY, whole(1L << 40, 1L << 41), whole(1L << 40, 1L << 41)))
                .isEqualTo(Estimate.FAILURE);
        assertThat(WholeArithmetic.negate(whole(Long.MIN_VALUE, Long.MIN_VALUE)))
                .isEqualTo(Estimate.FAILURE);
    }

    @Test
    void knowsWhereDoublesBecomeNoNumbers() {
        Domain.Real unit = new Domain.Real(0, 1, false);
        Domain.Real unlimited = new Domain.Real(1, Double.POSITIVE_INFINITY, false);
        assertThat(RealArithmetic.compute(Operator.ADD, unit, unit)).isEqualTo(Domain.real(0, 2));
        assertThat(RealArithmetic.compute(Operator.DIVIDE, unit, unit).maybeNotANumber())
                .isTrue();
        assertThat(RealArithmetic.compute(Operator.DIVIDE, unit, unlimited)).isEqualTo(unit);
        assertThat(RealArithmetic.compute(Operator.MULTIPLY, unit, unlimited).maybeNotANumber())
                .isTrue();
        assertThat(RealArithmetic.compute(Operator.SUBTRACT, unlimited, unlimited)
                        .maybeNotANumber())
                .isTrue();
        assertThat(Optional.of(RealArithmetic.absolute(new Domain.Real(-3, 2, false))))
                .contains(new Domain.Real(0, 3, false));
    }
}
