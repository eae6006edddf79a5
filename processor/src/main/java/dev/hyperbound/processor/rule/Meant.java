package dev.hyperbound.processor.rule;

import java.util.List;

/**
 * A test of a number or keyword that has an outcome for both: what is written, and what it means. Who computes follows the
 * meaning, who speaks of it what is written.
 *
 * @param written a comparison, or a look into a list
 * @param meaning the same, with a question before it which of the two it is
 */
public record Meant(int start, int end, Expression written, Expression meaning) implements Expression {
    @Override
    public RuleType type() {
        return RuleType.BOOL;
    }

    @Override
    public List<Expression> parts() {
        return List.of(meaning);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.meant(this);
    }
}
