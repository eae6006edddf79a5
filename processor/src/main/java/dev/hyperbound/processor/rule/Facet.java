package dev.hyperbound.processor.rule;

import java.util.List;

/**
 * A number or keyword taken as the one or as the other; unknown where it is not that.
 *
 * @param type the number's type, or a string that is one of the words
 */
public record Facet(int start, int end, Expression target, RuleType type) implements Expression {
    /** The expression itself, or the number that it is where it may be a keyword. */
    static Expression number(Expression expression) {
        return expression.type().numberOr().isPresent()
                ? of(expression, expression.type().numberOr().get().number())
                : expression;
    }

    /** The keyword that it is. */
    static Expression keyword(Expression expression, RuleType.NumberOr type) {
        return of(expression, RuleType.oneOf(type.keywords()));
    }

    private static Expression of(Expression target, RuleType type) {
        return new Facet(target.start(), target.end(), target, type);
    }

    @Override
    public List<Expression> parts() {
        return List.of(target);
    }

    @Override
    public boolean isValueOf(String parameter) {
        return type.isNumber() && target.isValueOf(parameter);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.facet(this);
    }
}
