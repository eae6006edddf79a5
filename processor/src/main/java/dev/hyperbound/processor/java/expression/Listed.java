package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Expression;
import java.util.List;

/** The elements of a list that is written out; nothing of any other. */
final class Listed extends Exceptional<List<Expression>> {
    private static final Listed LISTED = new Listed();

    private Listed() {}

    static List<Expression> in(Expression list) {
        return list.accept(LISTED);
    }

    @Override
    List<Expression> otherwise(Expression expression) {
        return List.of();
    }

    @Override
    public List<Expression> listLiteral(Expression.ListLiteral list) {
        return list.elements();
    }
}
