package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import java.util.List;
import java.util.Optional;

/** The elements of a list that is written out; none of any other. */
final class Listed extends ExpressionGroups<Optional<List<Expression>>> {
    private static final Listed LISTED = new Listed();

    private Listed() {}

    static Optional<List<Expression>> in(Expression list) {
        return list.accept(LISTED);
    }

    @Override
    protected Optional<List<Expression>> other(Expression expression) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Expression>> listLiteral(Expression.ListLiteral list) {
        return Optional.of(list.elements());
    }
}
