package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Operator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic of 64-bit integers on intervals; what goes beyond them fails. */
final class WholeArithmetic {
    private WholeArithmetic() {}

    static Estimate compute(Operator operator, Bounds left, Bounds right) {
        return switch (operator) {
            case ADD -> within(left.plus(right));
            case SUBTRACT -> within(left.minus(right));
            case MULTIPLY -> within(left.times(right));
            case DIVIDE -> divide(left, right);
            case REMAINDER -> remainder(left, right);
        };
    }

    /** Results, of which those that are no 64-bit integers fail. */
    static Estimate within(Bounds exact) {
        if (exact.isWithin(Bounds.LONG)) {
            return Estimate.of(new Domain.Whole(exact));
        }
        Bounds inside = exact.and(Bounds.LONG);
        return inside.min().compareTo(inside.max()) <= 0
                ? Estimate.fallible(new Domain.Whole(inside))
                : Estimate.FAILURE;
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
            result = result.or(within(new Bounds(min, max)));
        }
        return result;
    }

    private static Estimate remainder(Bounds dividend, Bounds divisor) {
        boolean overflows = dividend.contains(Long.MIN_VALUE) && divisor.contains(-1);
        Estimate result = divisor.contains(0) || overflows ? Estimate.FAILURE : Estimate.NONE;
        return signs(divisor).isEmpty()
                ? result
                : result.or(Estimate.of(new Domain.Whole(dividend.remainder(divisor))));
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
