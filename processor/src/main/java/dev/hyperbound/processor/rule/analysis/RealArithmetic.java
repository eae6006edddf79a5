package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Operator;
import dev.hyperbound.processor.rule.analysis.Domain.Real;

/**
 * Arithmetic of doubles on intervals. Rounding keeps order, so results computed at the ends enclose all others without
 * a margin.
 */
final class RealArithmetic {
    private RealArithmetic() {}

    static Real compute(Operator operator, Real left, Real right) {
        return switch (operator) {
            case ADD -> add(left, right);
            case SUBTRACT -> add(left, negate(right));
            case MULTIPLY -> multiply(left, right);
            case DIVIDE -> divide(left, right);
            case REMAINDER -> throw new IllegalStateException("no remainder of doubles");
        };
    }

    static Real negate(Real number) {
        return new Real(-number.high(), -number.low(), number.maybeNotANumber());
    }

    static Real absolute(Real number) {
        double farthest = Math.max(Math.abs(number.low()), Math.abs(number.high()));
        double nearest = number.contains(0) ? 0 : Math.min(Math.abs(number.low()), Math.abs(number.high()));
        return new Real(nearest, farthest, number.maybeNotANumber());
    }

    private static Real add(Real left, Real right) {
        boolean opposed = (left.contains(Double.POSITIVE_INFINITY) && right.contains(Double.NEGATIVE_INFINITY))
                || (left.contains(Double.NEGATIVE_INFINITY) && right.contains(Double.POSITIVE_INFINITY));
        double low = left.low() + right.low();
        double high = left.high() + right.high();
        return new Real(
                Double.isNaN(low) ? Double.NEGATIVE_INFINITY : low,
                Double.isNaN(high) ? Double.POSITIVE_INFINITY : high,
                opposed || left.maybeNotANumber() || right.maybeNotANumber());
    }

    private static Real multiply(Real left, Real right) {
        boolean vanishes = (left.contains(0) && isInfinite(right)) || (isInfinite(left) && right.contains(0));
        return among(
                vanishes || left.maybeNotANumber() || right.maybeNotANumber(),
                left.low() * right.low(),
                left.low() * right.high(),
                left.high() * right.low(),
                left.high() * right.high());
    }

    private static Real divide(Real left, Real right) {
        boolean maybeNotANumber = left.maybeNotANumber()
                || right.maybeNotANumber()
                || (left.contains(0) && right.contains(0))
                || (isInfinite(left) && isInfinite(right));
        if (right.contains(0)) {
            return new Real(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, maybeNotANumber);
        }
        return among(
                maybeNotANumber,
                left.low() / right.low(),
                left.low() / right.high(),
                left.high() / right.low(),
                left.high() / right.high());
    }

    private static boolean isInfinite(Real number) {
        return Double.isInfinite(number.low()) || Double.isInfinite(number.high());
    }

    /** An end that is not a number tells nothing of the numbers near it. */
    private static Real among(boolean maybeNotANumber, double... ends) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double end : ends) {
            low = Double.isNaN(end) ? Double.NEGATIVE_INFINITY : Math.min(low, end);
            high = Double.isNaN(end) ? Double.POSITIVE_INFINITY : Math.max(high, end);
        }
        return new Real(low, high, maybeNotANumber);
    }
}
