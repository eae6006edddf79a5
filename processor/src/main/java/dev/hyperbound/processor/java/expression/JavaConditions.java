package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Java conditions that tell when a plain expression is definitely true, and when definitely false. */
final class JavaConditions {
    private final JavaFacts facts;
    private final JavaValues values;

    /** Conditions of expressions without elements. */
    JavaConditions(JavaFacts facts) {
        this(facts, new JavaValues(facts, Optional.empty(), new JavaPatterns(""), new JavaNames(Set.of())));
    }

    /** Conditions whose values are written by the given writer. */
    JavaConditions(JavaFacts facts, JavaValues values) {
        this.facts = facts;
        this.values = values;
    }

    /** When a plain expression is definitely what is wanted; for neither it holds where a parameter is absent. */
    Condition when(Expression expression, boolean wanted) {
        if (expression instanceof Expression.Not not) {
            return when(not.operand(), !wanted);
        }
        if (expression instanceof Expression.And || expression instanceof Expression.Or) {
            List<Condition> parts = new ArrayList<>();
            for (Expression part : expression.parts()) {
                parts.add(when(part, wanted));
            }
            return expression instanceof Expression.And == wanted ? Condition.all(parts) : Condition.any(parts);
        }
        if (expression instanceof Expression.Conditional choice
                && (!facts.isPlainValue(choice)
                        || choice.then() instanceof Expression.BoolLiteral
                        || choice.otherwise() instanceof Expression.BoolLiteral)) {
            return Condition.any(List.of(
                    Condition.all(List.of(when(choice.condition(), true), when(choice.then(), wanted))),
                    Condition.all(List.of(when(choice.condition(), false), when(choice.otherwise(), wanted)))));
        }
        Requirements requirements = new Requirements();
        Condition condition = values.condition(expression, wanted, requirements);
        return Condition.all(List.of(requirements.known(), condition));
    }
}
