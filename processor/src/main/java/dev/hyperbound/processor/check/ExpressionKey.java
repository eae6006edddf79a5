package dev.hyperbound.processor.check;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionVisitor;
import dev.hyperbound.processor.rule.Facet;
import dev.hyperbound.processor.rule.IsNumber;
import dev.hyperbound.processor.rule.Meant;

/** A text that is the same for two expressions exactly if they differ in nothing but blanks and needless parentheses. */
final class ExpressionKey implements ExpressionVisitor<String> {
    private static final ExpressionKey KEY = new ExpressionKey();

    private ExpressionKey() {}

    static String of(Expression expression) {
        return expression.accept(KEY);
    }

    /** The key of an expression of a kind, with what it says besides its parts. */
    private String key(String kind, Expression expression, String content) {
        StringBuilder key = new StringBuilder(kind);
        key.append('"').append(content.length()).append(':').append(content).append('(');
        for (Expression part : expression.parts()) {
            key.append(part.accept(this));
        }
        return key.append(')').toString();
    }

    private String key(String kind, Expression expression) {
        return key(kind, expression, "");
    }

    @Override
    public String intLiteral(Expression.IntLiteral literal) {
        return key("intLiteral", literal, String.valueOf(literal.value()));
    }

    @Override
    public String doubleLiteral(Expression.DoubleLiteral literal) {
        return key("doubleLiteral", literal, String.valueOf(literal.value()));
    }

    @Override
    public String boolLiteral(Expression.BoolLiteral literal) {
        return key("boolLiteral", literal, String.valueOf(literal.value()));
    }

    @Override
    public String stringLiteral(Expression.StringLiteral literal) {
        return key("stringLiteral", literal, literal.value());
    }

    @Override
    public String listLiteral(Expression.ListLiteral list) {
        return key("listLiteral", list);
    }

    @Override
    public String parameterValue(Expression.ParameterValue parameter) {
        return key("parameterValue", parameter, parameter.variable().name());
    }

    @Override
    public String element(Expression.Element element) {
        return key("element", element, element.name());
    }

    @Override
    public String component(Expression.Component component) {
        return key("component", component, component.name());
    }

    @Override
    public String facet(Facet facet) {
        return facet.target().accept(this);
    }

    @Override
    public String isNumber(IsNumber test) {
        return key("isNumber", test);
    }

    @Override
    public String meant(Meant meant) {
        return meant.written().accept(this);
    }

    @Override
    public String has(Expression.Has has) {
        return key("has", has, has.variable().name());
    }

    @Override
    public String not(Expression.Not not) {
        return key("not", not);
    }

    @Override
    public String negation(Expression.Negation negation) {
        return key("negation", negation);
    }

    @Override
    public String and(Expression.And and) {
        return key("and", and);
    }

    @Override
    public String or(Expression.Or or) {
        return key("or", or);
    }

    @Override
    public String comparison(Expression.Comparison comparison) {
        return key("comparison", comparison, comparison.comparator().sign());
    }

    @Override
    public String arithmetic(Expression.Arithmetic arithmetic) {
        return key("arithmetic", arithmetic, arithmetic.operator().sign());
    }

    @Override
    public String concatenation(Expression.Concatenation concatenation) {
        return key("concatenation", concatenation);
    }

    @Override
    public String in(Expression.In in) {
        return key("in", in);
    }

    @Override
    public String conditional(Expression.Conditional conditional) {
        return key("conditional", conditional);
    }

    @Override
    public String index(Expression.Index index) {
        return key("index", index);
    }

    @Override
    public String size(Expression.Size size) {
        return key("size", size);
    }

    @Override
    public String textTest(Expression.TextTest test) {
        return key("textTest", test, test.relation().function());
    }

    @Override
    public String matches(Expression.Matches matches) {
        return key("matches", matches, matches.regex());
    }

    @Override
    public String quantifier(Expression.Quantifier quantifier) {
        return key("quantifier", quantifier, quantifier.quantity().function() + " " + quantifier.name());
    }

    @Override
    public String conversion(Expression.Conversion conversion) {
        return key("conversion", conversion, conversion.type().words());
    }

    @Override
    public String extreme(Expression.Extreme extreme) {
        return key("extreme", extreme, extreme.greatest() ? "greatest" : "least");
    }

    @Override
    public String absolute(Expression.Absolute absolute) {
        return key("absolute", absolute);
    }
}
