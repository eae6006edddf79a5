package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Expression.Comparator;
import dev.hyperbound.processor.rule.Expression.Quantity;
import dev.hyperbound.processor.rule.RuleType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

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
     * @param body says the same of the body of a quantifier
     */
    static Optional<ValueTest> of(
            Expression expression, boolean outcome, BiFunction<Expression, Boolean, Optional<JsonObject>> body) {
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
        if (expression instanceof Expression.Matches matches && isSubject(matches.text())) {
            return EcmaPattern.part(matches.regex())
                    .map(pattern -> new ValueTest(matches.text(), JsonObject.of("pattern", pattern)).unless(!outcome));
        }
        return expression instanceof Expression.Quantifier quantifier
                ? quantifier(quantifier, outcome, body)
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
        return comparison(comparison.left(), comparator, comparison.right())
                .or(() -> comparison(comparison.right(), comparator.mirrored(), comparison.left()));
    }

    private static Optional<ValueTest> comparison(Expression left, Comparator comparator, Expression right) {
        if (left instanceof Expression.Size size && isSubject(size.operand())) {
            return literal(right, RuleType.INT)
                    .filter(number -> ((BigDecimal) number).abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
                    .map(number ->
                            new ValueTest(size.operand(), length(size, comparator, ((BigDecimal) number).intValue())));
        }
        return Optional.of(left)
                .filter(ValueTest::isSubject)
                .flatMap(subject -> literal(right, subject.type()))
                .flatMap(value -> compared(comparator, value))
                .map(schema -> new ValueTest(left, schema));
    }

    private static Optional<JsonObject> compared(Comparator comparator, Object value) {
        boolean ordered = value instanceof BigDecimal;
        return switch (comparator) {
            case EQUAL -> Optional.of(JsonObject.of("const", value));
            case NOT_EQUAL -> Optional.of(Combination.not(JsonObject.of("const", value)));
            case LESS -> Optional.of(JsonObject.of("exclusiveMaximum", value)).filter(schema -> ordered);
            case AT_MOST -> Optional.of(JsonObject.of("maximum", value)).filter(schema -> ordered);
            case GREATER ->
                Optional.of(JsonObject.of("exclusiveMinimum", value)).filter(schema -> ordered);
            case AT_LEAST -> Optional.of(JsonObject.of("minimum", value)).filter(schema -> ordered);
        };
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
            return literal(in.element(), list.element())
                    .map(value -> JsonObject.of("contains", JsonObject.of("const", value)))
                    .map(schema -> new ValueTest(in.list(), schema).unless(!outcome));
        }
        if (!isSubject(in.element()) || !(in.list() instanceof Expression.ListLiteral list)) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (Expression element : list.elements()) {
            Optional<Object> value = literal(element, in.element().type());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        JsonObject schema = values.isEmpty()
                ? Combination.NEVER
                : JsonObject.of("enum", values.stream().distinct().toList());
        return Optional.of(new ValueTest(in.element(), schema).unless(!outcome));
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

    private static Optional<ValueTest> quantifier(
            Expression.Quantifier quantifier,
            boolean outcome,
            BiFunction<Expression, Boolean, Optional<JsonObject>> body) {
        if (!isSubject(quantifier.list())) {
            return Optional.empty();
        }
        if (quantifier.quantity() == Quantity.EXISTS_ONE) {
            return body.apply(quantifier.body(), true)
                    .map(one -> JsonObject.of("contains", one).with("maxContains", 1))
                    .map(schema -> new ValueTest(quantifier.list(), schema).unless(!outcome));
        }
        boolean all = (quantifier.quantity() == Quantity.ALL) == outcome;
        return body.apply(quantifier.body(), outcome)
                .map(each -> JsonObject.of(all ? "items" : "contains", each))
                .map(schema -> new ValueTest(quantifier.list(), schema));
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
            return literal(negation.operand(), type).map(number -> ((BigDecimal) number).negate());
        }
        if (expression instanceof Expression.IntLiteral number) {
            return Optional.<Object>of(BigDecimal.valueOf(number.value()))
                    .filter(value -> type instanceof RuleType.Int
                            || (number.value() <= WHOLE_DOUBLES && number.value() >= -WHOLE_DOUBLES));
        }
        if (expression instanceof Expression.DoubleLiteral number) {
            return Optional.of(
                    type instanceof RuleType.Int ? new BigDecimal(number.value()) : TypedValue.number(number.value()));
        }
        return Optional.empty();
    }
}
