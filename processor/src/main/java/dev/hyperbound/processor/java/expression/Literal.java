package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import java.util.Optional;

/** The value of a number, text or bool that is written out; none of anything else. */
final class Literal extends ExpressionGroups<Optional<Object>> {
    private static final Literal LITERAL = new Literal();

    private Literal() {}

    static Optional<Object> of(Expression expression) {
        return expression.accept(LITERAL);
    }

    static boolean is(Expression expression) {
        return of(expression).isPresent();
    }

    @Override
    protected Optional<Object> other(Expression expression) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> intLiteral(Expression.IntLiteral literal) {
        return Optional.of(literal.value());
    }

    @Override
    public Optional<Object> doubleLiteral(Expression.DoubleLiteral literal) {
        return Optional.of(literal.value());
    }

    @Override
    public Optional<Object> boolLiteral(Expression.BoolLiteral literal) {
        return Optional.of(literal.value());
    }

    @Override
    public Optional<Object> stringLiteral(Expression.StringLiteral literal) {
        return Optional.of(literal.value());
    }
}
