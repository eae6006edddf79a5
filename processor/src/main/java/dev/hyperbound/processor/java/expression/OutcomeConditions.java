package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Java conditions that tell when a plain expression is definitely true, and when definitely false. */
final class OutcomeConditions {
    private final Values values;

    /** Conditions of expressions without elements. */
    OutcomeConditions(Knowledge knowledge) {
        this(new Values(knowledge, Optional.empty(), new PatternConstants(""), new LocalNames(Set.of())));
    }

    /** Conditions whose values are written by the given writer. */
    OutcomeConditions(Values values) {
        this.values = values;
    }

    /** When a plain expression is definitely what is wanted; for neither it holds where a parameter is absent. */
    Formula when(Expression expression, boolean wanted) {
        return expression.accept(new Writer(wanted));
    }

    private List<Formula> all(List<Expression> expressions, boolean wanted) {
        List<Formula> conditions = new ArrayList<>();
        for (Expression expression : expressions) {
            conditions.add(when(expression, wanted));
        }
        return conditions;
    }

    private final class Writer extends ExpressionGroups<Formula> {
        private final boolean wanted;

        Writer(boolean wanted) {
            this.wanted = wanted;
        }

        @Override
        public Formula not(Expression.Not not) {
            return when(not.operand(), !wanted);
        }

        @Override
        public Formula and(Expression.And and) {
            List<Formula> parts = all(and.operands(), wanted);
            return wanted ? Formula.all(parts) : Formula.any(parts);
        }

        @Override
        public Formula or(Expression.Or or) {
            List<Formula> parts = all(or.operands(), wanted);
            return wanted ? Formula.any(parts) : Formula.all(parts);
        }

        @Override
        public Formula conditional(Expression.Conditional choice) {
            boolean isShort = values.knowledge().form(choice).isValue()
                    && !Literal.is(choice.then())
                    && !Literal.is(choice.otherwise());
            return isShort
                    ? other(choice)
                    : Formula.any(
                            Formula.all(when(choice.condition(), true), when(choice.then(), wanted)),
                            Formula.all(when(choice.condition(), false), when(choice.otherwise(), wanted)));
        }

        @Override
        protected Formula other(Expression expression) {
            Requirements requirements = new Requirements();
            Formula condition = values.condition(expression, wanted, requirements);
            return Formula.all(requirements.known(), condition);
        }
    }
}
