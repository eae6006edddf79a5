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
        return expression.parts().stream()
                .map(ComputedDoubles::firstComparison)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isComputed(Expression expression) {
        return expression.type() instanceof RuleType.Real
                && (expression instanceof Expression.Arithmetic
                        || expression.parts().stream().anyMatch(ComputedDoubles::isComputed));
    }
}
