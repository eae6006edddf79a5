package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.rule.Comparator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.RuleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules and conditions as schemas, where a schema can say them: anything that looks at one parameter at a time, and
 * what {@code && || ! ? :} make of it. What compares two parameters, or computes, has none.
 *
 * <p>Rules know three outcomes, schemas two. So each expression has four schemas: for the maps that make it true, for
 * those that make it false, and for those that make it true or false <em>or leave it unknown</em>.
 */
final class ConditionSchema {
    /** A longer rule would be a schema that nobody reads and few tools take. */
    private static final int MOST_PARTS = 2_000;

    private final TestPlace place;
    private int parts;

    private ConditionSchema(TestPlace place) {
        this.place = place;
    }

    /** What looks as wanted; none if a schema can't say that. */
    static Optional<JsonObject> of(Expression expression, Wanted wanted, TestPlace place) {
        return new ConditionSchema(place).of(expression, wanted);
    }

    private Optional<JsonObject> of(Expression expression, Wanted wanted) {
        parts++;
        return parts > MOST_PARTS ? Optional.empty() : expression.accept(new Translation(wanted));
    }

    private Optional<List<JsonObject>> each(List<Expression> operands, Wanted wanted) {
        List<JsonObject> schemas = new ArrayList<>();
        for (Expression operand : operands) {
            Optional<JsonObject> schema = of(operand, wanted);
            if (schema.isEmpty()) {
                return Optional.empty();
            }
            schemas.add(schema.get());
        }
        return Optional.of(schemas);
    }

    /** What all of them look like. */
    private Optional<JsonObject> all(List<Expression> operands, Wanted wanted) {
        Optional<List<JsonObject>> schemas = each(operands, wanted);
        return schemas.isPresent() ? Optional.of(Combination.allOf(schemas.get())) : Optional.empty();
    }

    /** What one of them looks like, at least. */
    private Optional<JsonObject> any(List<Expression> operands, Wanted wanted) {
        if (wanted.orUnknown()) {
            return implication(operands, wanted);
        }
        Optional<List<JsonObject>> schemas = each(operands, wanted);
        return schemas.isPresent() ? Optional.of(Combination.anyOf(schemas.get())) : Optional.empty();
    }

    /** {@code a || b}, said so that an editor can tell what is wrong: if not a, then b. */
    private Optional<JsonObject> implication(List<Expression> operands, Wanted wanted) {
        int last = operands.size() - 1;
        Wanted refused = wanted.outcome() ? Wanted.FALSE : Wanted.TRUE;
        Optional<List<JsonObject>> others = each(operands.subList(0, last), refused);
        Optional<JsonObject> then = of(operands.get(last), wanted);
        return others.isPresent() && then.isPresent()
                ? Optional.of(Combination.when(Combination.allOf(others.get()), then.get()))
                : Optional.empty();
    }

    /** One kind of expression after the other, to come out as wanted. */
    private final class Translation extends ExpressionGroups<Optional<JsonObject>> {
        private final Wanted wanted;

        Translation(Wanted wanted) {
            this.wanted = wanted;
        }

        @Override
        protected Optional<JsonObject> other(Expression expression) {
            Optional<ValueTest> test = ValueTest.of(expression, wanted.outcome());
            return test.isPresent() ? place.test(test.get(), expression, wanted) : Optional.empty();
        }

        @Override
        public Optional<JsonObject> boolLiteral(Expression.BoolLiteral literal) {
            return Optional.of(literal.value() == wanted.outcome() ? JsonObject.EMPTY : Combination.NEVER);
        }

        @Override
        public Optional<JsonObject> not(Expression.Not not) {
            return of(not.operand(), wanted.opposite());
        }

        @Override
        public Optional<JsonObject> and(Expression.And and) {
            return wanted.outcome() ? all(and.operands(), wanted) : any(and.operands(), wanted);
        }

        @Override
        public Optional<JsonObject> or(Expression.Or or) {
            return wanted.outcome() ? any(or.operands(), wanted) : all(or.operands(), wanted);
        }

        @Override
        public Optional<JsonObject> has(Expression.Has has) {
            return place.presence(has.variable().name(), wanted.outcome());
        }

        @Override
        public Optional<JsonObject> conditional(Expression.Conditional choice) {
            Optional<JsonObject> chosen = of(choice.condition(), Wanted.TRUE);
            Optional<JsonObject> refused = of(choice.condition(), Wanted.FALSE);
            Optional<JsonObject> then = of(choice.then(), wanted);
            Optional<JsonObject> otherwise = of(choice.otherwise(), wanted);
            if (chosen.isEmpty() || refused.isEmpty() || then.isEmpty() || otherwise.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    wanted.orUnknown()
                            ? Combination.allOf(List.of(
                                    Combination.when(chosen.get(), then.get()),
                                    Combination.when(refused.get(), otherwise.get())))
                            : Combination.anyOf(List.of(
                                    Combination.allOf(List.of(chosen.get(), then.get())),
                                    Combination.allOf(List.of(refused.get(), otherwise.get())))));
        }

        @Override
        public Optional<JsonObject> comparison(Expression.Comparison comparison) {
            boolean ofBools = comparison.left().type() == RuleType.BOOL;
            return ofBools && comparison.comparator().isEquality() ? equality(comparison) : other(comparison);
        }

        /** That two conditions come out alike, or differently. */
        private Optional<JsonObject> equality(Expression.Comparison comparison) {
            boolean alike = (comparison.comparator() == Comparator.EQUAL) == wanted.outcome();
            Optional<Boolean> left = comparison.left().accept(new Truth());
            Optional<Boolean> right = comparison.right().accept(new Truth());
            if (right.isPresent()) {
                return of(comparison.left(), wanted(right.get() == alike));
            }
            if (left.isPresent()) {
                return of(comparison.right(), wanted(left.get() == alike));
            }
            return equality(comparison.left(), comparison.right(), alike);
        }

        private Optional<JsonObject> equality(Expression left, Expression right, boolean alike) {
            List<JsonObject> schemas = new ArrayList<>();
            for (boolean outcome : new boolean[] {true, false}) {
                // Unknown or alike is not different: for neither outcome are the two apart.
                boolean other = wanted.orUnknown() ? alike != outcome : alike == outcome;
                Optional<JsonObject> first = of(left, wanted(outcome));
                Optional<JsonObject> second = of(right, wanted(other));
                if (first.isEmpty() || second.isEmpty()) {
                    return Optional.empty();
                }
                List<JsonObject> both = List.of(first.get(), second.get());
                schemas.add(wanted.orUnknown() ? Combination.anyOf(both) : Combination.allOf(both));
            }
            return Optional.of(wanted.orUnknown() ? Combination.allOf(schemas) : Combination.anyOf(schemas));
        }

        /** Another outcome, with the unknown ones as they are wanted here. */
        private Wanted wanted(boolean outcome) {
            return outcome == wanted.outcome() ? wanted : wanted.opposite();
        }
    }

    /** A bool that is written out. */
    private static final class Truth extends ExpressionGroups<Optional<Boolean>> {
        @Override
        protected Optional<Boolean> other(Expression expression) {
            return Optional.empty();
        }

        @Override
        public Optional<Boolean> boolLiteral(Expression.BoolLiteral literal) {
            return Optional.of(literal.value());
        }
    }
}
