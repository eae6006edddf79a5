package dev.hyperbound.processor.java;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import java.util.List;

/** Whether a rule is a comparison that is unknown as soon as one of its parameters is. */
final class StrictComparison extends ExpressionGroups<Boolean> {
    static final StrictComparison IS_ONE = new StrictComparison();

    private static final Strict IS_STRICT = new Strict();

    private StrictComparison() {}

    @Override
    public Boolean comparison(Expression.Comparison comparison) {
        return comparison.accept(IS_STRICT);
    }

    @Override
    protected Boolean other(Expression expression) {
        return false;
    }

    /** Whether an expression has no value where one of its parameters has none. */
    private static final class Strict extends ExpressionGroups<Boolean> {
        @Override
        public Boolean has(Expression.Has has) {
            return false;
        }

        @Override
        public Boolean conditional(Expression.Conditional conditional) {
            return false;
        }

        @Override
        protected Boolean junction(Expression junction, List<Expression> operands) {
            return false;
        }

        @Override
        public Boolean quantifier(Expression.Quantifier quantifier) {
            return false;
        }

        @Override
        protected Boolean other(Expression expression) {
            for (Expression part : expression.parts()) {
                if (!part.accept(this)) {
                    return false;
                }
            }
            return true;
        }
    }
}
