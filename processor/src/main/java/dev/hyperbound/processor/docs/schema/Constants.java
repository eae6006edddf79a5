package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.RuleType;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands there, if it is a constant that a schema compares with a value of a type as rules do. */
final class Constants extends ExpressionGroups<Optional<Object>> {
    /** From here on not every whole number is a double. */
    private static final long WHOLE_DOUBLES = 1L << 53;

    private final RuleType type;

    private Constants(RuleType type) {
        this.type = type;
    }

    static Optional<Object> of(Expression expression, RuleType type) {
        return expression.accept(new Constants(type));
    }

    @Override
    protected Optional<Object> other(Expression expression) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> stringLiteral(Expression.StringLiteral literal) {
        return Optional.of(literal.value());
    }

    @Override
    public Optional<Object> boolLiteral(Expression.BoolLiteral literal) {
        return Optional.of(literal.value());
    }

    @Override
    public Optional<Object> negation(Expression.Negation negation) {
        Optional<Object> operand = negation.operand().accept(this);
        return operand.isPresent() ? Optional.of(((BigDecimal) operand.get()).negate()) : operand;
    }

    @Override
    public Optional<Object> intLiteral(Expression.IntLiteral literal) {
        boolean exact = type == RuleType.INT || (literal.value() <= WHOLE_DOUBLES && literal.value() >= -WHOLE_DOUBLES);
        return exact ? Optional.of(BigDecimal.valueOf(literal.value())) : Optional.empty();
    }

    @Override
    public Optional<Object> doubleLiteral(Expression.DoubleLiteral literal) {
        return Optional.of(type == RuleType.INT ? new BigDecimal(literal.value()) : JsonValue.number(literal.value()));
    }
}
