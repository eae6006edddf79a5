package dev.hyperbound.processor.check;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.RuleType;
import java.util.Optional;

/** Finds comparisons for equality of doubles that were computed, so that rounding decides. */
final class ComputedDoubles {
    private ComputedDoubles() {}

    static Optional<Expression> firstComparison(Expression expression) {
        if (expression instanceof Expression.Comparison comparison
                && comparison.comparator().isEquality()
                && (isComputed(comparison.left()) || isComputed(comparison.right()))) {
            return Optional.of(expression);
        }
        for (Expression part : expression.parts()) {
            Optional<Expression> found = firstComparison(part);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isComputed(Expression expression) {
        return expression.type() instanceof RuleType.Real
                && (expression instanceof Expression.Arithmetic || hasComputedPart(expression));
    }

    private static boolean hasComputedPart(Expression expression) {
        for (Expression part : expression.parts()) {
            if (isComputed(part)) {
                return true;
            }
        }
        return false;
    }
}
