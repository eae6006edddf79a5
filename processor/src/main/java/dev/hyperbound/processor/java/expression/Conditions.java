package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Java conditions that tell when a plain expression is definitely true, and when definitely false. */
final class Conditions {
    private final Knowledge knowledge;
    private final Values values;

    /** Conditions of expressions without elements. */
    Conditions(Knowledge knowledge) {
        this(knowledge, new Values(knowledge, Optional.empty(), new PatternConstants(""), new LocalNames(Set.of())));
    }

    /** Conditions whose values are written by the given writer. */
    Conditions(Knowledge knowledge, Values values) {
        this.knowledge = knowledge;
        this.values = values;
    }

    /** When a plain expression is definitely what is wanted; for neither it holds where a parameter is absent. */
    Formula when(Expression expression, boolean wanted) {
        if (expression instanceof Expression.Not not) {
            return when(not.operand(), !wanted);
        }
        if (expression instanceof Expression.And || expression instanceof Expression.Or) {
            List<Formula> parts = new ArrayList<>();
            for (Expression part : expression.parts()) {
                parts.add(when(part, wanted));
            }
            return expression instanceof Expression.And == wanted ? Formula.all(parts) : Formula.any(parts);
        }
        if (expression instanceof Expression.Conditional choice
                && (!knowledge.form(choice).isValue()
                        || choice.then() instanceof Expression.BoolLiteral
                        || choice.otherwise() instanceof Expression.BoolLiteral)) {
            return Formula.any(List.of(
                    Formula.all(List.of(when(choice.condition(), true), when(choice.then(), wanted))),
                    Formula.all(List.of(when(choice.condition(), false), when(choice.otherwise(), wanted)))));
        }
        Requirements requirements = new Requirements();
        Formula condition = values.condition(expression, wanted, requirements);
        return Formula.all(List.of(requirements.known(), condition));
    }
}
