package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.java.expression.Shape.Scalar;
import dev.hyperbound.processor.rule.Comparator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.analysis.Bounds;
import dev.hyperbound.runtime.RuleMath;
import java.util.Optional;

/** Writes comparisons: by operators where Java compares as rules do, by functions elsewhere. */
final class ComparisonWriter {
    private final Values values;
    private final Knowledge knowledge;
    private final Requirements requirements;

    ComparisonWriter(Values values, Requirements requirements) {
        this.values = values;
        this.knowledge = values.knowledge();
        this.requirements = requirements;
    }

    private Term value(Expression expression) {
        return values.value(expression, requirements);
    }

    /** When the comparison holds, or when it does not. */
    Formula write(Expression.Comparison comparison, boolean wanted) {
        if (comparison.isOfItself()) {
            value(comparison.left());
            return Formula.TRUE.is(wanted);
        }
        RuleType left = comparison.left().type();
        RuleType right = comparison.right().type();
        if (left.elementType().isPresent()) {
            return lists(comparison, left.join(right).orElseThrow(), wanted);
        }
        if (left.isNumber() && right.isNumber()) {
            return numbers(comparison, wanted);
        }
        if (comparison.comparator().isEquality()) {
            return texts(comparison, wanted);
        }
        Class<?> comparing = left == RuleType.BOOL ? Boolean.class : RuleMath.class;
        Term order = Term.primary(
                Scalar.INT,
                "$T.compare($L, $L)",
                comparing,
                value(comparison.left()).text().code(),
                value(comparison.right()).text().code());
        return related(comparison.comparator(), order, Term.whole(0)).is(wanted);
    }

    private Formula lists(Expression.Comparison comparison, RuleType type, boolean wanted) {
        Term equal = Term.function(
                Scalar.BOOLEAN,
                "equal",
                values.canonicalValue(comparison.left(), type, requirements),
                values.canonicalValue(comparison.right(), type, requirements));
        return Formula.of(equal).is(wanted == (comparison.comparator() == Comparator.EQUAL));
    }

    private Formula numbers(Expression.Comparison comparison, boolean wanted) {
        Term left = value(comparison.left());
        Term right = value(comparison.right());
        Comparator comparator = comparison.comparator();
        if (isExact(comparison.left(), comparison.right()) && isExact(comparison.right(), comparison.left())) {
            boolean isNegatable =
                    comparator.isEquality() || (isNumber(comparison.left()) && isNumber(comparison.right()));
            return (isNegatable ? related(comparator, left, right) : Formula.of(term(comparator, left, right)))
                    .is(wanted);
        }
        if (comparator.isEquality()) {
            boolean isWholeFirst = comparison.left().type() == RuleType.INT;
            Term equal =
                    Term.function(Scalar.BOOLEAN, "equal", isWholeFirst ? left : right, isWholeFirst ? right : left);
            return Formula.of(equal).is(wanted == (comparator == Comparator.EQUAL));
        }
        boolean isMirrored = comparator == Comparator.GREATER || comparator == Comparator.AT_LEAST;
        boolean isStrict = comparator == Comparator.LESS || comparator == Comparator.GREATER;
        return Formula.of(Term.function(
                        Scalar.BOOLEAN,
                        isStrict ? "less" : "atMost",
                        isMirrored ? right : left,
                        isMirrored ? left : right))
                .is(wanted);
    }

    /** Whether Java compares it with the other exactly: it is no whole number that a double could not hold. */
    private boolean isExact(Expression expression, Expression other) {
        return other.type().equals(expression.type())
                || expression.type() != RuleType.INT
                || knowledge.bounds(expression).isWithin(Bounds.EXACT_DOUBLE);
    }

    private boolean isNumber(Expression expression) {
        return knowledge.facts(expression).isAlwaysNumber();
    }

    /** Of two texts or bools. */
    private Formula texts(Expression.Comparison comparison, boolean wanted) {
        boolean isEqual = wanted == (comparison.comparator() == Comparator.EQUAL);
        Optional<Object> literal = Literal.of(comparison.right());
        if (literal.isPresent() && comparison.right().type() == RuleType.BOOL) {
            return values.condition(comparison.left(), literal.get().equals(isEqual), requirements);
        }
        Term left = value(comparison.left());
        Term right = value(comparison.right());
        if (left.shape() == Scalar.BOOLEAN && right.shape() == Scalar.BOOLEAN) {
            return related(Comparator.EQUAL, left, right).is(isEqual);
        }
        Optional<Term> constant = constant(left.shape(), comparison.right(), right);
        if (constant.isPresent()) {
            return related(Comparator.EQUAL, left, constant.get()).is(isEqual);
        }
        constant = constant(right.shape(), comparison.left(), left);
        if (constant.isPresent()) {
            return related(Comparator.EQUAL, right, constant.get()).is(isEqual);
        }
        return Formula.of(Term.test(
                        "$L.equals($L)",
                        left.text().at(Precedence.PRIMARY),
                        right.text().code()))
                .is(isEqual);
    }

    /** A value as a constant of an enum of that shape, if it is known to be one. */
    static Optional<Term> constant(Shape shape, Expression expression, Term value) {
        Optional<Shape.Enumeration> enumeration = shape.enumeration();
        if (enumeration.isEmpty()) {
            return Optional.empty();
        }
        if (enumeration.get().isSameAs(value.shape())) {
            return Optional.of(value);
        }
        Optional<Object> literal = Literal.of(expression);
        return literal.isPresent() ? enumeration.get().constant(literal.get().toString()) : Optional.empty();
    }

    /** A comparison of which the opposite holds where it does not. */
    private static Formula related(Comparator comparator, Term left, Term right) {
        return Formula.of(term(comparator, left, right), term(comparator.opposite(), left, right));
    }

    private static Term term(Comparator comparator, Term left, Term right) {
        return Term.related(
                comparator.sign(), left, right, comparator.isEquality() ? Precedence.EQUALITY : Precedence.RELATION);
    }
}
