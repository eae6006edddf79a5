package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.expression.Shape.Scalar;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionVisitor;
import dev.hyperbound.processor.rule.Facet;
import dev.hyperbound.processor.rule.IsNumber;
import dev.hyperbound.processor.rule.Meant;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.words.JavaSource;
import dev.hyperbound.runtime.RuleMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the value of one expression that needs no statements: a kind that has no answer here does not compile. */
final class ValueWriter implements ExpressionVisitor<Term> {
    private final Values values;
    private final RuleType wanted;
    private final Requirements requirements;
    private final NumberWriter numbers;

    /**
     * A writer.
     *
     * @param wanted the type that a list written out becomes
     */
    ValueWriter(Values values, RuleType wanted, Requirements requirements) {
        this.values = values;
        this.wanted = wanted;
        this.requirements = requirements;
        this.numbers = new NumberWriter(values, requirements);
    }

    private Term value(Expression expression) {
        return values.value(expression, requirements);
    }

    private Term truth(Expression expression) {
        return values.condition(expression, true, requirements).term();
    }

    @Override
    public Term intLiteral(Expression.IntLiteral literal) {
        return Term.whole(literal.value());
    }

    @Override
    public Term doubleLiteral(Expression.DoubleLiteral literal) {
        return Term.real(literal.value());
    }

    @Override
    public Term boolLiteral(Expression.BoolLiteral literal) {
        return Term.test("$L", literal.value());
    }

    @Override
    public Term stringLiteral(Expression.StringLiteral literal) {
        return Term.primary(Scalar.STRING, "$L", JavaSource.literal(literal.value()));
    }

    @Override
    public Term parameterValue(Expression.ParameterValue parameter) {
        return Values.operand(values.knowledge().operand(parameter.variable()), requirements);
    }

    @Override
    public Term element(Expression.Element element) {
        return values.element(element.name());
    }

    @Override
    public Term component(Expression.Component component) {
        Term target = parameterValue(component.target());
        return Values.operand(
                Optional.ofNullable(target.shape().components().get(component.name()))
                        .orElseThrow(),
                requirements);
    }

    @Override
    public Term facet(Facet facet) {
        Shape.NumberOr both = value(facet.target()).shape().numberOr().orElseThrow();
        return Values.operand(facet.type().isNumber() ? both.number() : both.keyword(), requirements);
    }

    @Override
    public Term isNumber(IsNumber test) {
        return truth(test);
    }

    @Override
    public Term meant(Meant meant) {
        return truth(meant);
    }

    @Override
    public Term listLiteral(Expression.ListLiteral list) {
        RuleType elementType = wanted.elementType().orElseThrow();
        List<CodeBlock> elements = new ArrayList<>();
        for (Expression element : list.elements()) {
            Term term = values.canonicalValue(element, elementType, requirements);
            elements.add(
                    elementType == RuleType.INT
                            ? NumberWriter.widened(element, term).code()
                            : term.code());
        }
        CodeBlock joined = Layout.join(elements, ",");
        Shape shape = Shape.canonical(wanted);
        boolean isClear = !elements.isEmpty() && elementType.elementType().isEmpty();
        return isClear
                ? Term.primary(shape, "$T.of($L)", List.class, joined)
                : Term.primary(
                        shape, "$T.<$T>of($L)", List.class, shape.element().boxed(), joined);
    }

    @Override
    public Term conditional(Expression.Conditional choice) {
        Term condition = value(choice.condition());
        Term then = values.value(choice.then(), wanted, requirements);
        Term otherwise = values.value(choice.otherwise(), wanted, requirements);
        if (!then.shape().equals(otherwise.shape())) {
            then = values.canonical(then);
            otherwise = values.canonical(otherwise);
        }
        return new Term(
                CodeBlock.of(
                        "$L ? $L : $L",
                        condition.at(Precedence.OR),
                        then.at(Precedence.OR),
                        otherwise.at(Precedence.CHOICE)),
                Precedence.CHOICE,
                then.shape() == Scalar.INT ? otherwise.shape() : then.shape());
    }

    @Override
    public Term concatenation(Expression.Concatenation concatenation) {
        Term left = values.canonicalValue(concatenation.left(), wanted, requirements);
        Term right = values.canonicalValue(concatenation.right(), wanted, requirements);
        if (concatenation.type().isText()) {
            return new Term(
                    CodeBlock.of("$L + $L", left.at(Precedence.SUM), right.at(Precedence.PRODUCT)),
                    Precedence.SUM,
                    Scalar.STRING);
        }
        Shape shape = Shape.canonical(wanted);
        return Term.primary(
                shape, "$T.<$T>concat($L, $L)", RuleMath.class, shape.element().boxed(), left.code(), right.code());
    }

    @Override
    public Term index(Expression.Index index) {
        Term list = value(index.list());
        Term at = value(index.index());
        Shape element = list.shape().element();
        String unboxed = element.type().isPrimitive() ? "." + element.type() + "Value()" : "";
        return Term.primary(element, "$T.at($L, $L)$L", RuleMath.class, list.code(), at.code(), unboxed);
    }

    @Override
    public Term size(Expression.Size size) {
        Term operand = value(size.operand()).text();
        return operand.shape() == Scalar.STRING
                ? Term.function(Scalar.INT, "size", operand)
                : Term.primary(Scalar.INT, "$L.size()", operand.at(Precedence.PRIMARY));
    }

    @Override
    public Term negation(Expression.Negation negation) {
        return numbers.negation(negation);
    }

    @Override
    public Term arithmetic(Expression.Arithmetic arithmetic) {
        return numbers.arithmetic(arithmetic);
    }

    @Override
    public Term absolute(Expression.Absolute absolute) {
        return numbers.absolute(absolute);
    }

    @Override
    public Term extreme(Expression.Extreme extreme) {
        return numbers.extreme(extreme);
    }

    @Override
    public Term conversion(Expression.Conversion conversion) {
        return conversion
                .type()
                .accept(new ConversionWriter(
                        value(conversion.operand()).text(), conversion.operand().type()));
    }

    @Override
    public Term has(Expression.Has has) {
        return truth(has);
    }

    @Override
    public Term not(Expression.Not not) {
        return truth(not);
    }

    @Override
    public Term and(Expression.And and) {
        return truth(and);
    }

    @Override
    public Term or(Expression.Or or) {
        return truth(or);
    }

    @Override
    public Term comparison(Expression.Comparison comparison) {
        return truth(comparison);
    }

    @Override
    public Term in(Expression.In in) {
        return truth(in);
    }

    @Override
    public Term textTest(Expression.TextTest test) {
        return truth(test);
    }

    @Override
    public Term matches(Expression.Matches matches) {
        return truth(matches);
    }

    @Override
    public Term quantifier(Expression.Quantifier quantifier) {
        return truth(quantifier);
    }
}
