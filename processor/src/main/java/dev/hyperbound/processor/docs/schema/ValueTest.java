package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Expression.Comparator;
import dev.hyperbound.processor.rule.Expression.Quantity;
import dev.hyperbound.processor.rule.RuleType;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An expression that looks at a single value, as a schema of that value.
 *
 * @param subject the value: a parameter, a component of one, or the element that a quantifier looks at
 * @param schema what the value has to be
 */
record ValueTest(Expression subject, JsonObject schema) {
    /** From here on not every whole number is a double. */
    private static final long WHOLE_DOUBLES = 1L << 53;

    /**
     * The values for which an expression comes out so; none if it is not of that kind.
     *
     * @param conditions say the same of the body of a quantifier
     */
    static Optional<ValueTest> of(Expression expression, boolean outcome, Conditions conditions) {
        if (isSubject(expression)) {
            return Optional.of(new ValueTest(expression, JsonObject.of("const", outcome)));
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison, outcome);
        }
        if (expression instanceof Expression.In in) {
            return in(in, outcome);
        }
        if (expression instanceof Expression.TextTest test) {
            return text(test, outcome);
        }
        if (expression instanceof Expression.Matches matches) {
            return matches(matches, outcome);
        }
        return expression instanceof Expression.Quantifier quantifier
                ? quantifier(quantifier, outcome, conditions)
                : Optional.empty();
    }

    private static boolean isSubject(Expression expression) {
        return expression instanceof Expression.ParameterValue
                || expression instanceof Expression.Component
                || expression instanceof Expression.Element;
    }

    private ValueTest unless(boolean opposite) {
        return opposite ? new ValueTest(subject, Combination.not(schema)) : this;
    }

    private static Optional<ValueTest> comparison(Expression.Comparison comparison, boolean outcome) {
        Comparator comparator =
                outcome ? comparison.comparator() : comparison.comparator().opposite();
        Optional<ValueTest> asWritten = comparison(comparison.left(), comparator, comparison.right());
        return asWritten.isPresent()
                ? asWritten
                : comparison(comparison.right(), comparator.mirrored(), comparison.left());
    }

    private static Optional<ValueTest> comparison(Expression left, Comparator comparator, Expression right) {
        if (left instanceof Expression.Size size && isSubject(size.operand())) {
            return size(size, comparator, right);
        }
        if (!isSubject(left)) {
            return Optional.empty();
        }
        Optional<Object> value = literal(right, left.type());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonObject> schema = compared(comparator, value.get());
        return schema.isPresent() ? Optional.of(new ValueTest(left, schema.get())) : Optional.empty();
    }

    private static Optional<ValueTest> size(Expression.Size size, Comparator comparator, Expression right) {
        Optional<Object> literal = literal(right, RuleType.INT);
        if (literal.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = (BigDecimal) literal.get();
        return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0
                ? Optional.of(new ValueTest(size.operand(), length(size, comparator, number.intValue())))
                : Optional.empty();
    }

    private static Optional<JsonObject> compared(Comparator comparator, Object value) {
        return switch (comparator) {
            case EQUAL -> Optional.of(JsonObject.of("const", value));
            case NOT_EQUAL -> Optional.of(Combination.not(JsonObject.of("const", value)));
            case LESS -> bound("exclusiveMaximum", value);
            case AT_MOST -> bound("maximum", value);
            case GREATER -> bound("exclusiveMinimum", value);
            case AT_LEAST -> bound("minimum", value);
        };
    }

    /** Schemas order numbers only. */
    private static Optional<JsonObject> bound(String keyword, Object value) {
        return value instanceof BigDecimal ? Optional.of(JsonObject.of(keyword, value)) : Optional.empty();
    }

    private static JsonObject length(Expression.Size size, Comparator comparator, int number) {
        boolean list = size.operand().type() instanceof RuleType.ListOf;
        String least = list ? "minItems" : "minLength";
        String most = list ? "maxItems" : "maxLength";
        return switch (comparator) {
            case LESS -> atMost(most, number - 1);
            case AT_MOST -> atMost(most, number);
            case GREATER -> atLeast(least, number + 1);
            case AT_LEAST -> atLeast(least, number);
            case EQUAL -> Combination.allOf(List.of(atLeast(least, number), atMost(most, number)));
            case NOT_EQUAL -> Combination.anyOf(List.of(atMost(most, number - 1), atLeast(least, number + 1)));
        };
    }

    private static JsonObject atMost(String keyword, int number) {
        return number < 0 ? Combination.NEVER : JsonObject.of(keyword, number);
    }

    private static JsonObject atLeast(String keyword, int number) {
        return number <= 0 ? JsonObject.EMPTY : JsonObject.of(keyword, number);
    }

    private static Optional<ValueTest> in(Expression.In in, boolean outcome) {
        if (isSubject(in.list()) && in.list().type() instanceof RuleType.ListOf list) {
            return contains(in, list.element(), outcome);
        }
        if (!isSubject(in.element()) || !(in.list() instanceof Expression.ListLiteral list)) {
            return Optional.empty();
        }
        Set<Object> values = new LinkedHashSet<>();
        for (Expression element : list.elements()) {
            Optional<Object> value = literal(element, in.element().type());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        JsonObject schema = values.isEmpty() ? Combination.NEVER : JsonObject.of("enum", List.copyOf(values));
        return Optional.of(new ValueTest(in.element(), schema).unless(!outcome));
    }

    /** That a list has a constant among its elements. */
    private static Optional<ValueTest> contains(Expression.In in, RuleType type, boolean outcome) {
        Optional<Object> value = literal(in.element(), type);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        JsonObject schema = JsonObject.of("contains", JsonObject.of("const", value.get()));
        return Optional.of(new ValueTest(in.list(), schema).unless(!outcome));
    }

    private static Optional<ValueTest> text(Expression.TextTest test, boolean outcome) {
        if (!isSubject(test.text()) || !(test.part() instanceof Expression.StringLiteral part)) {
            return Optional.empty();
        }
        String literal = EcmaPattern.literal(part.value());
        String pattern = switch (test.relation()) {
            case STARTS_WITH -> "^" + literal;
            case ENDS_WITH -> literal + "$";
            case CONTAINS -> literal;
        };
        return Optional.of(new ValueTest(test.text(), JsonObject.of("pattern", pattern)).unless(!outcome));
    }

    private static Optional<ValueTest> matches(Expression.Matches matches, boolean outcome) {
        if (!isSubject(matches.text())) {
            return Optional.empty();
        }
        Optional<String> pattern = EcmaPattern.part(matches.regex());
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        JsonObject schema = JsonObject.of("pattern", pattern.get());
        return Optional.of(new ValueTest(matches.text(), schema).unless(!outcome));
    }

    private static Optional<ValueTest> quantifier(
            Expression.Quantifier quantifier, boolean outcome, Conditions conditions) {
        if (!isSubject(quantifier.list())) {
            return Optional.empty();
        }
        boolean exactlyOne = quantifier.quantity() == Quantity.EXISTS_ONE;
        Optional<JsonObject> body = conditions.ofElement(quantifier.body(), exactlyOne || outcome);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        if (exactlyOne) {
            JsonObject one = JsonObject.of("contains", body.get()).with("maxContains", 1);
            return Optional.of(new ValueTest(quantifier.list(), one).unless(!outcome));
        }
        boolean all = (quantifier.quantity() == Quantity.ALL) == outcome;
        return Optional.of(new ValueTest(quantifier.list(), JsonObject.of(all ? "items" : "contains", body.get())));
    }

    /** What stands there, if it is a constant that a schema compares with a value of the type as rules do. */
    private static Optional<Object> literal(Expression expression, RuleType type) {
        if (expression instanceof Expression.StringLiteral text) {
            return Optional.of(text.value());
        }
        if (expression instanceof Expression.BoolLiteral truth) {
            return Optional.of(truth.value());
        }
        if (expression instanceof Expression.Negation negation) {
            Optional<Object> operand = literal(negation.operand(), type);
            return operand.isPresent() ? Optional.of(((BigDecimal) operand.get()).negate()) : Optional.empty();
        }
        if (expression instanceof Expression.IntLiteral number) {
            boolean exact = type instanceof RuleType.Int
                    || (number.value() <= WHOLE_DOUBLES && number.value() >= -WHOLE_DOUBLES);
            return exact ? Optional.of(BigDecimal.valueOf(number.value())) : Optional.empty();
        }
        if (expression instanceof Expression.DoubleLiteral number) {
            return Optional.of(
                    type instanceof RuleType.Int ? new BigDecimal(number.value()) : TypedValue.number(number.value()));
        }
        return Optional.empty();
    }
}
