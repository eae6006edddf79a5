package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.rule.Comparator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.IsNumber;
import dev.hyperbound.processor.rule.Quantity;
import dev.hyperbound.processor.rule.RuleType;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An expression that looks at a single value, as a schema of that value.
 *
 * @param schema what the value has to be
 */
record ValueTest(TestedValue subject, JsonObject schema) {
    /** The values for which an expression comes out so; none if it is not of that kind. */
    static Optional<ValueTest> of(Expression expression, boolean outcome) {
        return expression.accept(new Reader(outcome));
    }

    private static Optional<ValueTest> of(TestedValue subject, Optional<JsonObject> schema) {
        return schema.isPresent() ? Optional.of(new ValueTest(subject, schema.get())) : Optional.empty();
    }

    private static final class Reader extends ExpressionGroups<Optional<ValueTest>> {
        private final boolean outcome;

        private Reader(boolean outcome) {
            this.outcome = outcome;
        }

        @Override
        protected Optional<ValueTest> other(Expression expression) {
            return Optional.empty();
        }

        /** A bool by itself. */
        @Override
        protected Optional<ValueTest> given(Expression value) {
            return of(TestedValue.of(value).orElseThrow(), Optional.of(JsonObject.of("const", outcome)));
        }

        @Override
        public Optional<ValueTest> isNumber(IsNumber test) {
            TestedValue whole = TestedValue.of(test.target()).orElseThrow();
            return of(whole.as(RuleType.BOOL), Optional.of(JsonObject.of("type", outcome ? "number" : "string")));
        }

        @Override
        public Optional<ValueTest> comparison(Expression.Comparison comparison) {
            Comparator comparator =
                    outcome ? comparison.comparator() : comparison.comparator().opposite();
            Optional<ValueTest> asWritten =
                    comparison.left().accept(new ComparisonSchema(comparator, comparison.right()));
            return asWritten.isPresent()
                    ? asWritten
                    : comparison.right().accept(new ComparisonSchema(comparator.mirrored(), comparison.left()));
        }

        @Override
        public Optional<ValueTest> in(Expression.In in) {
            Optional<TestedValue> list = TestedValue.of(in.list());
            return list.isPresent() ? contains(list.get(), in.element()) : isAmong(in);
        }

        /** That a list has a constant among its elements. */
        private Optional<ValueTest> contains(TestedValue list, Expression element) {
            Optional<RuleType> type = list.element();
            Optional<Object> value = type.isPresent() ? Constants.of(element, type.get()) : Optional.empty();
            return value.isPresent()
                    ? asWanted(Optional.of(list), JsonObject.of("contains", JsonObject.of("const", value.get())))
                    : Optional.empty();
        }

        private Optional<ValueTest> isAmong(Expression.In in) {
            Optional<TestedValue> element = TestedValue.of(in.element());
            Optional<List<Expression>> members = in.list().writtenElements();
            if (element.isEmpty() || members.isEmpty()) {
                return Optional.empty();
            }
            Optional<JsonObject> schema = members(members.get(), element.get().type());
            return schema.isPresent() ? asWanted(element, schema.get()) : Optional.empty();
        }

        private static Optional<JsonObject> members(List<Expression> members, RuleType type) {
            Set<Object> values = new LinkedHashSet<>();
            for (Expression member : members) {
                Optional<Object> value = Constants.of(member, type);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
            return Optional.of(values.isEmpty() ? Combination.NEVER : JsonObject.of("enum", List.copyOf(values)));
        }

        @Override
        public Optional<ValueTest> textTest(Expression.TextTest test) {
            Optional<Object> part = Constants.of(test.part(), RuleType.STRING);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            String literal = EcmaPattern.literal((String) part.get());
            String pattern = switch (test.relation()) {
                case STARTS_WITH -> "^" + literal;
                case ENDS_WITH -> literal + "$";
                case CONTAINS -> literal;
            };
            return asWanted(TestedValue.of(test.text()), JsonObject.of("pattern", pattern));
        }

        @Override
        public Optional<ValueTest> matches(Expression.Matches matches) {
            Optional<String> pattern = EcmaPattern.part(matches.regex());
            return pattern.isPresent()
                    ? asWanted(TestedValue.of(matches.text()), JsonObject.of("pattern", pattern.get()))
                    : Optional.empty();
        }

        @Override
        public Optional<ValueTest> quantifier(Expression.Quantifier quantifier) {
            Optional<TestedValue> list = TestedValue.of(quantifier.list());
            boolean exactlyOne = quantifier.quantity() == Quantity.EXISTS_ONE;
            Wanted wanted = exactlyOne || outcome ? Wanted.TRUE : Wanted.FALSE;
            Optional<JsonObject> body = ConditionSchema.of(quantifier.body(), wanted, TestPlace.Element.ELEMENT);
            if (list.isEmpty() || body.isEmpty()) {
                return Optional.empty();
            }
            if (exactlyOne) {
                return asWanted(list, JsonObject.of("contains", body.get()).with("maxContains", 1));
            }
            boolean all = (quantifier.quantity() == Quantity.ALL) == outcome;
            return of(list.get(), Optional.of(JsonObject.of(all ? "items" : "contains", body.get())));
        }

        /** The test of a schema that says when the expression is true. */
        private Optional<ValueTest> asWanted(Optional<TestedValue> subject, JsonObject schema) {
            return subject.isPresent()
                    ? of(subject.get(), Optional.of(outcome ? schema : Combination.not(schema)))
                    : Optional.empty();
        }
    }

    /** What stands on the left of a comparison, compared with what stands on the right. */
    private static final class ComparisonSchema extends ExpressionGroups<Optional<ValueTest>> {
        private final Comparator comparator;
        private final Expression right;

        private ComparisonSchema(Comparator comparator, Expression right) {
            this.comparator = comparator;
            this.right = right;
        }

        @Override
        protected Optional<ValueTest> other(Expression left) {
            return Optional.empty();
        }

        @Override
        protected Optional<ValueTest> given(Expression left) {
            Optional<Object> value = Constants.of(right, left.type());
            return value.isPresent()
                    ? of(TestedValue.of(left).orElseThrow(), compared(comparator, value.get()))
                    : Optional.empty();
        }

        @Override
        public Optional<ValueTest> size(Expression.Size size) {
            Optional<TestedValue> subject = TestedValue.of(size.operand());
            Optional<Object> literal = Constants.of(right, RuleType.INT);
            if (subject.isEmpty() || literal.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal number = (BigDecimal) literal.get();
            return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0
                    ? of(subject.get(), Optional.of(Lengths.of(subject.get(), comparator, number.intValue())))
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
    }
}
