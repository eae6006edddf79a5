package dev.hyperbound.processor.rule;

import java.util.List;

/** Whether a number or keyword is a number. Nobody writes it: it is part of what equality means. */
public record IsNumber(int start, int end, Expression target) implements Expression {
    static Expression of(Expression target) {
        return new IsNumber(target.start(), target.end(), target);
    }

    @Override
    public RuleType type() {
        return RuleType.BOOL;
    }

    @Override
    public List<Expression> parts() {
        return List.of(target);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.isNumber(this);
    }
}
