package dev.hyperbound.processor.rule;

import java.util.List;

/**
 * Answers for who asks about a few kinds of expressions, and for whom the others are alike. One more kind does not
 * compile until it has its group here; whoever answers for the group then has an answer for it.
 *
 * @param <R> the type of the answers
 */
public abstract class ExpressionGroups<R> implements ExpressionVisitor<R> {
    /** Every kind that nothing else is said of. */
    protected abstract R other(Expression expression);

    /** A number, text or bool that is written out. */
    protected R literal(Expression literal) {
        return other(literal);
    }

    /** A value that the rule is given: of a parameter, of a component, of an element. */
    protected R given(Expression value) {
        return other(value);
    }

    /** {@code &&} or {@code ||}. */
    protected R junction(Expression junction, List<Expression> operands) {
        return other(junction);
    }

    /** A bool that is not made of bools. */
    protected R test(Expression test) {
        return other(test);
    }

    /** A value that is worked out from others. */
    protected R computed(Expression value) {
        return other(value);
    }

    @Override
    public R intLiteral(Expression.IntLiteral literal) {
        return literal(literal);
    }

    @Override
    public R doubleLiteral(Expression.DoubleLiteral literal) {
        return literal(literal);
    }

    @Override
    public R boolLiteral(Expression.BoolLiteral literal) {
        return literal(literal);
    }

    @Override
    public R stringLiteral(Expression.StringLiteral literal) {
        return literal(literal);
    }

    @Override
    public R listLiteral(Expression.ListLiteral literal) {
        return computed(literal);
    }

    @Override
    public R parameterValue(Expression.ParameterValue parameter) {
        return given(parameter);
    }

    @Override
    public R element(Expression.Element element) {
        return given(element);
    }

    @Override
    public R component(Expression.Component component) {
        return given(component);
    }

    @Override
    public R facet(Facet facet) {
        return given(facet);
    }

    @Override
    public R isNumber(IsNumber test) {
        return test(test);
    }

    /** What it means, for most. */
    @Override
    public R meant(Meant meant) {
        return meant.meaning().accept(this);
    }

    @Override
    public R has(Expression.Has has) {
        return test(has);
    }

    @Override
    public R not(Expression.Not not) {
        return other(not);
    }

    @Override
    public R negation(Expression.Negation negation) {
        return computed(negation);
    }

    @Override
    public R and(Expression.And and) {
        return junction(and, and.operands());
    }

    @Override
    public R or(Expression.Or or) {
        return junction(or, or.operands());
    }

    @Override
    public R comparison(Expression.Comparison comparison) {
        return test(comparison);
    }

    @Override
    public R arithmetic(Expression.Arithmetic arithmetic) {
        return computed(arithmetic);
    }

    @Override
    public R concatenation(Expression.Concatenation concatenation) {
        return computed(concatenation);
    }

    @Override
    public R in(Expression.In in) {
        return test(in);
    }

    @Override
    public R conditional(Expression.Conditional conditional) {
        return other(conditional);
    }

    @Override
    public R index(Expression.Index index) {
        return computed(index);
    }

    @Override
    public R size(Expression.Size size) {
        return computed(size);
    }

    @Override
    public R textTest(Expression.TextTest test) {
        return test(test);
    }

    @Override
    public R matches(Expression.Matches matches) {
        return test(matches);
    }

    @Override
    public R quantifier(Expression.Quantifier quantifier) {
        return test(quantifier);
    }

    @Override
    public R conversion(Expression.Conversion conversion) {
        return computed(conversion);
    }

    @Override
    public R extreme(Expression.Extreme extreme) {
        return computed(extreme);
    }

    @Override
    public R absolute(Expression.Absolute absolute) {
        return computed(absolute);
    }
}
