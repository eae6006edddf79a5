package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Expression.Comparator;
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
final class Conditions {
    /** A longer rule would be a schema that nobody reads and few tools take. */
    private static final int MOST_PARTS = 2_000;

    private final ParameterTests tests;

    Conditions(ParameterTests tests) {
        this.tests = tests;
    }

    /** The maps for which an expression comes out so, or neither way; none if a schema can't say that. */
    Optional<JsonObject> atMost(Expression expression, boolean outcome) {
        return new Translation(true).of(expression, outcome, true);
    }

    /** The maps for which an expression comes out so; none if a schema can't say that. */
    Optional<JsonObject> exactly(Expression expression, boolean outcome) {
        return new Translation(true).of(expression, outcome, false);
    }

    /** What an expression demands of the element that a quantifier looks at; none if a schema can't say that. */
    Optional<JsonObject> ofElement(Expression expression, boolean outcome) {
        return new Translation(false).of(expression, outcome, false);
    }

    /** One translation, over parameters or over an element of a list. */
    private final class Translation {
        private final boolean overParameters;
        private int parts;

        Translation(boolean overParameters) {
            this.overParameters = overParameters;
        }

        Optional<JsonObject> of(Expression expression, boolean outcome, boolean orUnknown) {
            if (++parts > MOST_PARTS) {
                return Optional.empty();
            }
            if (expression instanceof Expression.BoolLiteral literal) {
                return Optional.of(literal.value() == outcome ? JsonObject.EMPTY : Combination.NEVER);
            }
            if (expression instanceof Expression.Not not) {
                return of(not.operand(), !outcome, orUnknown);
            }
            if (expression instanceof Expression.And and) {
                return junction(and.operands(), outcome, orUnknown, outcome);
            }
            if (expression instanceof Expression.Or or) {
                return junction(or.operands(), outcome, orUnknown, !outcome);
            }
            if (expression instanceof Expression.Conditional choice) {
                return choice(choice, outcome, orUnknown);
            }
            if (expression instanceof Expression.Has has) {
                return overParameters ? tests.presence(has.variable().name(), outcome) : Optional.empty();
            }
            if (expression instanceof Expression.Comparison comparison
                    && comparison.comparator().isEquality()
                    && comparison.left().type() instanceof RuleType.Bool) {
                boolean wanted = (comparison.comparator() == Comparator.EQUAL) == outcome;
                return equality(comparison.left(), comparison.right(), wanted, orUnknown);
            }
            return test(expression, outcome, orUnknown);
        }

        /** All operands, or one of them. */
        private Optional<JsonObject> junction(
                List<Expression> operands, boolean outcome, boolean orUnknown, boolean all) {
            if (!all && orUnknown) {
                return implication(operands, outcome);
            }
            Optional<List<JsonObject>> schemas = each(operands, outcome, orUnknown);
            if (schemas.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(all ? Combination.allOf(schemas.get()) : Combination.anyOf(schemas.get()));
        }

        /** {@code a || b}, said so that an editor can tell what is wrong: if not a, then b. */
        private Optional<JsonObject> implication(List<Expression> operands, boolean outcome) {
            int last = operands.size() - 1;
            Optional<List<JsonObject>> others = each(operands.subList(0, last), !outcome, false);
            Optional<JsonObject> then = of(operands.get(last), outcome, true);
            if (others.isEmpty() || then.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    JsonObject.of("if", Combination.allOf(others.get())).with("then", then.get()));
        }

        private Optional<List<JsonObject>> each(List<Expression> operands, boolean outcome, boolean orUnknown) {
            List<JsonObject> schemas = new ArrayList<>();
            for (Expression operand : operands) {
                Optional<JsonObject> schema = of(operand, outcome, orUnknown);
                if (schema.isEmpty()) {
                    return Optional.empty();
                }
                schemas.add(schema.get());
            }
            return Optional.of(schemas);
        }

        private Optional<JsonObject> choice(Expression.Conditional choice, boolean outcome, boolean orUnknown) {
            Optional<JsonObject> chosen = of(choice.condition(), true, false);
            Optional<JsonObject> refused = of(choice.condition(), false, false);
            Optional<JsonObject> then = of(choice.then(), outcome, orUnknown);
            Optional<JsonObject> otherwise = of(choice.otherwise(), outcome, orUnknown);
            if (chosen.isEmpty() || refused.isEmpty() || then.isEmpty() || otherwise.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    orUnknown
                            ? Combination.allOf(List.of(
                                    JsonObject.of("if", chosen.get()).with("then", then.get()),
                                    JsonObject.of("if", refused.get()).with("then", otherwise.get())))
                            : Combination.anyOf(List.of(
                                    Combination.allOf(List.of(chosen.get(), then.get())),
                                    Combination.allOf(List.of(refused.get(), otherwise.get())))));
        }

        /** That two conditions come out alike, or differently. */
        private Optional<JsonObject> equality(Expression left, Expression right, boolean alike, boolean orUnknown) {
            if (right instanceof Expression.BoolLiteral literal) {
                return of(left, literal.value() == alike, orUnknown);
            }
            if (left instanceof Expression.BoolLiteral literal) {
                return of(right, literal.value() == alike, orUnknown);
            }
            List<JsonObject> schemas = new ArrayList<>();
            for (boolean outcome : new boolean[] {true, false}) {
                // Unknown or alike is not different: for neither outcome are the two apart.
                boolean other = orUnknown ? alike != outcome : alike == outcome;
                Optional<JsonObject> first = of(left, outcome, orUnknown);
                Optional<JsonObject> second = of(right, other, orUnknown);
                if (first.isEmpty() || second.isEmpty()) {
                    return Optional.empty();
                }
                List<JsonObject> both = List.of(first.get(), second.get());
                schemas.add(orUnknown ? Combination.anyOf(both) : Combination.allOf(both));
            }
            return Optional.of(orUnknown ? Combination.allOf(schemas) : Combination.anyOf(schemas));
        }

        private Optional<JsonObject> test(Expression expression, boolean outcome, boolean orUnknown) {
            Optional<ValueTest> found = ValueTest.of(expression, outcome, Conditions.this);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            ValueTest test = found.get();
            if (overParameters == test.subject() instanceof Expression.Element) {
                return Optional.empty();
            }
            return overParameters ? tests.place(test, expression, outcome, orUnknown) : Optional.of(test.schema());
        }
    }
}
