package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.analysis.Deduction;
import dev.hyperbound.processor.rule.analysis.ExpressionFacts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Finds out which Java computes expressions, from what computes their parts, once for each node. */
final class Forms {
    /** What has more parts than this is no single Java expression. */
    static final int LARGEST_EXPRESSION = 60;

    /** Longer lists of constants are looked through in portions. */
    static final int LARGEST_LIST = 500;

    private final Deduction facts;
    private final IdentityHashMap<Expression, Form> known = new IdentityHashMap<>();
    private final Finder finder = new Finder();

    Forms(Deduction facts) {
        this.facts = facts;
    }

    Form of(Expression expression) {
        Form form = known.get(expression);
        if (form == null) {
            form = expression.accept(finder);
            known.put(expression, form);
        }
        return form;
    }

    /** Whether it looks a value up in a very long list of constants. */
    static boolean isTable(Expression.In in) {
        Optional<List<Expression>> listed = in.list().writtenElements();
        return listed.isPresent()
                && listed.get().size() > LARGEST_LIST
                && in.list().isConstant();
    }

    private final class Finder extends ExpressionGroups<Form> {
        @Override
        protected Form other(Expression expression) {
            return value(expression, false);
        }

        /** Something that no other form can take than that of a value. */
        private Form value(Expression expression, boolean needsStatements) {
            boolean isValue = isValue(expression, needsStatements);
            return new Form(needsStatements, isValue, isValue, hasChoice(expression), false);
        }

        private boolean isValue(Expression expression, boolean needsStatements) {
            boolean isValue = !needsStatements && !facts.of(expression).failsItself();
            for (Expression part : expression.parts()) {
                isValue &= of(part).isValue();
            }
            return isValue;
        }

        private boolean hasChoice(Expression expression) {
            for (Expression part : expression.parts()) {
                if (of(part).hasChoice()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Form not(Expression.Not not) {
            return junction(not, false);
        }

        @Override
        public Form and(Expression.And and) {
            return junction(and, isLongOrFragile(and));
        }

        @Override
        public Form or(Expression.Or or) {
            return junction(or, isLongOrFragile(or));
        }

        private Form junction(Expression junction, boolean needsStatements) {
            boolean isCondition = true;
            for (Expression part : junction.parts()) {
                isCondition &= of(part).isCondition();
            }
            boolean isDivisible = junction.parts().size() > 1;
            return new Form(
                    needsStatements, isValue(junction, needsStatements), isCondition, hasChoice(junction), isDivisible);
        }

        private boolean isLongOrFragile(Expression junction) {
            ExpressionFacts known = facts.of(junction);
            return known.size() > LARGEST_EXPRESSION || isFragile(known);
        }

        private boolean isFragile(ExpressionFacts known) {
            return known.mayBeUnknown() || known.mayFail();
        }

        @Override
        public Form in(Expression.In in) {
            Form value = value(in, isTable(in));
            return new Form(value.needsStatements(), value.isValue(), value.isCondition(), value.hasChoice(), true);
        }

        @Override
        public Form conditional(Expression.Conditional choice) {
            boolean needsStatements = isFragile(facts.of(choice.then())) || isFragile(facts.of(choice.otherwise()));
            boolean isValue = isValue(choice, needsStatements);
            Form condition = of(choice.condition());
            boolean isCondition = choice.type() == RuleType.BOOL
                    ? condition.isCondition()
                            && !condition.hasChoice()
                            && of(choice.then()).isCondition()
                            && of(choice.otherwise()).isCondition()
                    : isValue;
            return new Form(needsStatements, isValue, isCondition, true, false);
        }

        @Override
        public Form quantifier(Expression.Quantifier quantifier) {
            return value(quantifier, true);
        }
    }
}
