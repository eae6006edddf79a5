package dev.hyperbound.processor.rule;

/**
 * Answers for what is computed from the values of all its parts. What can have a value although a part has none, and
 * what reads a parameter or an element, is no such expression and never asked about.
 *
 * @param <R> the type of the answers
 */
public abstract class PartsVisitor<R> implements ExpressionVisitor<R> {
    @Override
    public final R parameterValue(Expression.ParameterValue parameter) {
        throw notOfParts(parameter);
    }

    @Override
    public final R element(Expression.Element element) {
        throw notOfParts(element);
    }

    @Override
    public final R facet(Facet facet) {
        throw notOfParts(facet);
    }

    @Override
    public final R isNumber(IsNumber test) {
        throw notOfParts(test);
    }

    @Override
    public final R meant(Meant meant) {
        throw notOfParts(meant);
    }

    @Override
    public final R has(Expression.Has has) {
        throw notOfParts(has);
    }

    @Override
    public final R and(Expression.And and) {
        throw notOfParts(and);
    }

    @Override
    public final R or(Expression.Or or) {
        throw notOfParts(or);
    }

    @Override
    public final R conditional(Expression.Conditional conditional) {
        throw notOfParts(conditional);
    }

    @Override
    public final R quantifier(Expression.Quantifier quantifier) {
        throw notOfParts(quantifier);
    }

    private static IllegalStateException notOfParts(Expression expression) {
        return new IllegalStateException("the values of its parts are not all that it needs: " + expression);
    }
}
