package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.rule.Expression;

/**
 * Answers for a few kinds of expressions, and in one way for all others.
 *
 * @param <R> the type of the answers
 */
abstract class Exceptional<R> implements Expression.Visitor<R> {
    /** The answer for a kind that is no exception. */
    abstract R otherwise(Expression expression);

    @Override
    public R intLiteral(Expression.IntLiteral literal) {
        return otherwise(literal);
    }

    @Override
    public R doubleLiteral(Expression.DoubleLiteral literal) {
        return otherwise(literal);
    }

    @Override
    public R boolLiteral(Expression.BoolLiteral literal) {
        return otherwise(literal);
    }

    @Override
    public R stringLiteral(Expression.StringLiteral literal) {
        return otherwise(literal);
    }

    @Override
    public R listLiteral(Expression.ListLiteral literal) {
        return otherwise(literal);
    }

    @Override
    public R parameterValue(Expression.ParameterValue parameter) {
        return otherwise(parameter);
    }

    @Override
    public R element(Expression.Element element) {
        return otherwise(element);
    }

    @Override
    public R component(Expression.Component component) {
        return otherwise(component);
    }

    @Override
    public R has(Expression.Has has) {
        return otherwise(has);
    }

    @Override
    public R not(Expression.Not not) {
        return otherwise(not);
    }

    @Override
    public R negation(Expression.Negation negation) {
        return otherwise(negation);
    }

    @Override
    public R and(Expression.And and) {
        return otherwise(and);
    }

    @Override
    public R or(Expression.Or or) {
        return otherwise(or);
    }

    @Override
    public R comparison(Expression.Comparison comparison) {
        return otherwise(comparison);
    }

    @Override
    public R arithmetic(Expression.Arithmetic arithmetic) {
        return otherwise(arithmetic);
    }

    @Override
    public R concatenation(Expression.Concatenation concatenation) {
        return otherwise(concatenation);
    }

    @Override
    public R in(Expression.In in) {
        return otherwise(in);
    }

    @Override
    public R conditional(Expression.Conditional conditional) {
        return otherwise(conditional);
    }

    @Override
    public R index(Expression.Index index) {
        return otherwise(index);
    }

    @Override
    public R size(Expression.Size size) {
        return otherwise(size);
    }

    @Override
    public R textTest(Expression.TextTest test) {
        return otherwise(test);
    }

    @Override
    public R matches(Expression.Matches matches) {
        return otherwise(matches);
    }

    @Override
    public R quantifier(Expression.Quantifier quantifier) {
        return otherwise(quantifier);
    }

    @Override
    public R conversion(Expression.Conversion conversion) {
        return otherwise(conversion);
    }

    @Override
    public R extreme(Expression.Extreme extreme) {
        return otherwise(extreme);
    }

    @Override
    public R absolute(Expression.Absolute absolute) {
        return otherwise(absolute);
    }
}
