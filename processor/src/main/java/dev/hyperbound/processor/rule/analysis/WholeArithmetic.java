package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Operator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arithmetic of 64-bit integers on intervals; what goes beyond them fails. */
final class WholeArithmetic {
    private WholeArithmetic() {}

    static Estimate compute(Operator operator, Domain.Whole left, Domain.Whole right) {
        Bounds a = left.bounds();
        Bounds b = right.bounds();
        BigInteger common = left.divisor().gcd(right.divisor());
        return switch (operator) {
            case ADD -> within(a.plus(b), common);
            case SUBTRACT -> within(a.minus(b), common);
            case MULTIPLY -> within(a.times(b), left.divisor().multiply(right.divisor()));
            case DIVIDE -> divide(a, b);
            case REMAINDER -> remainder(a, b, common);
        };
    }

    static Estimate negate(Domain.Whole number) {
        return within(number.bounds().negated(), number.divisor());
    }

    static Estimate absolute(Domain.Whole number) {
        return within(number.bounds().absolute(), number.divisor());
    }

    /** The smaller or the larger of two numbers. */
    static Domain.Whole extreme(Domain.Whole left, Domain.Whole right, boolean greatest) {
        Bounds a = left.bounds();
        Bounds b = right.bounds();
        Bounds result = greatest
                ? new Bounds(a.min().max(b.min()), a.max().max(b.max()))
                : new Bounds(a.min().min(b.min()), a.max().min(b.max()));
        return new Domain.Whole(result, left.divisor().gcd(right.divisor()).max(BigInteger.ONE));
    }

    /** Results that are multiples of a number; those that are no 64-bit integers fail. */
    private static Estimate within(Bounds exact, BigInteger divisor) {
        Optional<Domain> inside = Domain.multiples(exact.and(Bounds.LONG), divisor);
        if (inside.isEmpty()) {
            return Estimate.FAILURE;
        }
        return exact.isWithin(Bounds.LONG) ? Estimate.of(inside.get()) : Estimate.fallible(inside.get());
    }

    /** A quotient grows and shrinks with either side as long as the divisor's sign stays: the ends say all. */
    private static Estimate divide(Bounds dividend, Bounds divisor) {
        Estimate result = divisor.contains(0) ? Estimate.FAILURE : Estimate.NONE;
        for (Bounds side : signs(divisor)) {
            BigInteger[] quotients = {
                dividend.min().divide(side.min()),
                dividend.min().divide(side.max()),
                dividend.max().divide(side.min()),
                dividend.max().divide(side.max())
            };
            BigInteger min = quotients[0];
            BigInteger max = quotients[0];
            for (BigInteger quotient : quotients) {
                min = min.min(quotient);
                max = max.max(quotient);
            }
            result = result.or(within(new Bounds(min, max), BigInteger.ONE));
        }
        return result;
    }

    private static Estimate remainder(Bounds dividend, Bounds divisor, BigInteger common) {
        boolean overflows = dividend.contains(Long.MIN_VALUE) && divisor.contains(-1);
        Estimate result = divisor.contains(0) || overflows ? Estimate.FAILURE : Estimate.NONE;
        return signs(divisor).isEmpty() ? result : result.or(within(dividend.remainder(divisor), common));
    }

    /** The negative and the positive numbers of an interval. */
    private static List<Bounds> signs(Bounds divisor) {
        List<Bounds> signs = new ArrayList<>();
        if (divisor.min().signum() < 0) {
            signs.add(new Bounds(divisor.min(), divisor.max().min(BigInteger.ONE.negate())));
        }
        if (divisor.max().signum() > 0) {
            signs.add(new Bounds(divisor.min().max(BigInteger.ONE), divisor.max()));
        }
        return signs;
    }
}
