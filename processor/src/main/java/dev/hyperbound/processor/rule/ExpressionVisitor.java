package dev.hyperbound.processor.rule;

/**
 * Answers for each kind of expression: one more kind does not compile until every visitor has an answer.
 *
 * @param <R> the type of the answers
 */
public interface ExpressionVisitor<R> {
    R intLiteral(Expression.IntLiteral literal);

    R doubleLiteral(Expression.DoubleLiteral literal);

    R boolLiteral(Expression.BoolLiteral literal);

    R stringLiteral(Expression.StringLiteral literal);

    R listLiteral(Expression.ListLiteral literal);

    R parameterValue(Expression.ParameterValue parameter);

    R element(Expression.Element element);

    R component(Expression.Component component);

    R facet(Facet facet);

    R isNumber(IsNumber test);

    R meant(Meant meant);

    R has(Expression.Has has);

    R not(Expression.Not not);

    R negation(Expression.Negation negation);

    R and(Expression.And and);

    R or(Expression.Or or);

    R comparison(Expression.Comparison comparison);

    R arithmetic(Expression.Arithmetic arithmetic);

    R concatenation(Expression.Concatenation concatenation);

    R in(Expression.In in);

    R conditional(Expression.Conditional conditional);

    R index(Expression.Index index);

    R size(Expression.Size size);

    R textTest(Expression.TextTest test);

    R matches(Expression.Matches matches);

    R quantifier(Expression.Quantifier quantifier);

    R conversion(Expression.Conversion conversion);

    R extreme(Expression.Extreme extreme);

    R absolute(Expression.Absolute absolute);
}
