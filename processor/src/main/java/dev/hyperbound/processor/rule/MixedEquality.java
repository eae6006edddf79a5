package dev.hyperbound.processor.rule;

import java.util.List;
import java.util.Optional;

/**
 * Equality where a side is a number or keyword: a keyword differs from every number, and a number from every string, so
 * there is an outcome whichever it is.
 */
final class MixedEquality {
    private final OperatorChecker operators;

    MixedEquality(OperatorChecker operators) {
        this.operators = operators;
    }

    /** Types a comparison by {@code ==} or {@code !=}. */
    Optional<Expression> comparison(Syntax.Infix infix, Comparator comparator, Expression left, Expression right) {
        Optional<RuleType.NumberOr> first = left.type().numberOr();
        Optional<RuleType.NumberOr> second = right.type().numberOr();
        if (first.isPresent() && second.isPresent()) {
            return Optional.of(both(infix, comparator, left, right));
        }
        Expression mixed = first.isPresent() ? left : right;
        RuleType.NumberOr type = first.isPresent() ? first.get() : second.orElseThrow();
        boolean asText = (first.isPresent() ? right : left).type().isText();
        Expression facet = asText ? Facet.keyword(mixed, type) : Facet.number(mixed);
        Optional<Expression> written = first.isPresent()
                ? operators.comparison(infix, comparator, facet, right)
                : operators.comparison(infix, comparator, left, facet);
        Expression other = first.isPresent() ? right : left;
        return written.isPresent()
                ? Optional.of(meant(infix, written.get(), is(mixed, asText), other, comparator == Comparator.EQUAL))
                : Optional.empty();
    }

    /** Types {@code x in list}, where the list holds strings: of numbers it is unknown whether they hold a keyword. */
    Optional<Expression> in(Syntax.Infix infix, Expression mixed, RuleType.NumberOr type, Expression list) {
        Optional<Expression> written = operators.in(infix, Facet.keyword(mixed, type), list);
        return written.isPresent()
                ? Optional.of(meant(infix, written.get(), is(mixed, true), list, true))
                : Optional.empty();
    }

    /** Of the kind and so, or for the opposite not of the kind or so. */
    private static Expression meant(
            Syntax.Infix infix, Expression written, Expression isOfKind, Expression other, boolean equal) {
        int start = infix.start();
        int end = infix.end();
        Expression decided = equal
                ? new Expression.And(start, end, List.of(isOfKind, written))
                : new Expression.Or(start, end, List.of(not(isOfKind), written));
        return new Meant(start, end, written, other.mayBeAbsent() ? whereKnown(other, decided, equal) : decided);
    }

    /** The wrong kind would decide alone, but a comparison with what is absent is unknown. */
    private static Expression whereKnown(Expression other, Expression decided, boolean equal) {
        int start = decided.start();
        int end = decided.end();
        Expression known = new Expression.Comparison(other.start(), other.end(), Comparator.EQUAL, other, other);
        Expression unreached = new Expression.BoolLiteral(start, end, !equal);
        return new Expression.Conditional(start, end, known, decided, unreached, RuleType.BOOL);
    }

    private static Expression is(Expression mixed, boolean keyword) {
        Expression number = IsNumber.of(mixed);
        return keyword ? not(number) : number;
    }

    private static Expression not(Expression bool) {
        return new Expression.Not(bool.start(), bool.end(), bool);
    }

    /** Both are numbers that are equal, or both are keywords that are. */
    private static Expression both(Syntax.Infix infix, Comparator comparator, Expression left, Expression right) {
        int start = infix.start();
        int end = infix.end();
        Expression numbers = new Expression.And(
                start,
                end,
                List.of(is(left, false), is(right, false), equal(infix, Facet.number(left), Facet.number(right))));
        Expression keywords = new Expression.And(
                start, end, List.of(is(left, true), is(right, true), equal(infix, keyword(left), keyword(right))));
        Expression equal = new Expression.Or(start, end, List.of(numbers, keywords));
        Expression written = new Expression.Comparison(start, end, comparator, left, right);
        return new Meant(
                start, end, written, comparator == Comparator.EQUAL ? equal : new Expression.Not(start, end, equal));
    }

    private static Expression keyword(Expression mixed) {
        return Facet.keyword(mixed, mixed.type().numberOr().orElseThrow());
    }

    private static Expression equal(Syntax.Infix infix, Expression left, Expression right) {
        return new Expression.Comparison(infix.start(), infix.end(), Comparator.EQUAL, left, right);
    }
}
