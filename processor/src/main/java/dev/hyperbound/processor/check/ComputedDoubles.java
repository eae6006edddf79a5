package dev.hyperbound.processor.check;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.RuleType;
import java.util.Optional;

/** Finds comparisons for equality of doubles that were computed, so that rounding decides. */
final class ComputedDoubles {
    private static final ComparesThem COMPARES_THEM = new ComparesThem();
    private static final IsArithmetic IS_ARITHMETIC = new IsArithmetic();

    private ComputedDoubles() {}

    static Optional<Expression> firstComparison(Expression expression) {
        if (expression.accept(COMPARES_THEM)) {
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
        return expression.type() == RuleType.DOUBLE
                && (expression.accept(IS_ARITHMETIC) || hasComputedPart(expression));
    }

    private static boolean hasComputedPart(Expression expression) {
        for (Expression part : expression.parts()) {
            if (isComputed(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an expression asks if a computed double equals something. */
    private static final class ComparesThem extends ExpressionGroups<Boolean> {
        @Override
        public Boolean comparison(Expression.Comparison comparison) {
            return comparison.comparator().isEquality()
                    && (isComputed(comparison.left()) || isComputed(comparison.right()));
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }

    /** Whether an expression adds, multiplies or the like. */
    private static final class IsArithmetic extends ExpressionGroups<Boolean> {
        @Override
        public Boolean arithmetic(Expression.Arithmetic arithmetic) {
            return true;
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }
}
