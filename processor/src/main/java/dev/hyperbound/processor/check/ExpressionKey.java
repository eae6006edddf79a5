package dev.hyperbound.processor.check;

import dev.hyperbound.processor.rule.Expression;

/** A text that is the same for two expressions exactly if they differ in nothing but blanks and needless parentheses. */
final class ExpressionKey {
    private final StringBuilder key = new StringBuilder();

    private ExpressionKey() {}

    static String of(Expression expression) {
        ExpressionKey builder = new ExpressionKey();
        builder.append(expression);
        return builder.key.toString();
    }

    private void append(Expression expression) {
        String content = content(expression);
        key.append(expression.getClass().getSimpleName())
                .append('"')
                .append(content.length())
                .append(':')
                .append(content)
                .append('(');
        for (Expression part : expression.parts()) {
            append(part);
        }
        key.append(')');
    }

    /** What an expression says besides its parts. */
    private static String content(Expression expression) {
        if (expression instanceof Expression.IntLiteral literal) {
            return String.valueOf(literal.value());
        }
        if (expression instanceof Expression.DoubleLiteral literal) {
            return String.valueOf(literal.value());
        }
        if (expression instanceof Expression.BoolLiteral literal) {
            return String.valueOf(literal.value());
        }
        if (expression instanceof Expression.StringLiteral literal) {
            return literal.value();
        }
        if (expression instanceof Expression.ParameterValue parameter) {
            return parameter.variable().name();
        }
        if (expression instanceof Expression.Has has) {
            return has.variable().name();
        }
        if (expression instanceof Expression.Element element) {
            return element.name();
        }
        if (expression instanceof Expression.Component component) {
            return component.name();
        }
        return ofOperation(expression);
    }

    private static String ofOperation(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            return comparison.comparator().sign();
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic.operator().sign();
        }
        if (expression instanceof Expression.TextTest test) {
            return test.relation().function();
        }
        if (expression instanceof Expression.Matches matches) {
            return matches.regex();
        }
        if (expression instanceof Expression.Quantifier quantifier) {
            return quantifier.quantity().function() + " " + quantifier.name();
        }
        if (expression instanceof Expression.Conversion conversion) {
            return conversion.type().words();
        }
        return expression instanceof Expression.Extreme extreme && extreme.greatest() ? "greatest" : "";
    }
}
