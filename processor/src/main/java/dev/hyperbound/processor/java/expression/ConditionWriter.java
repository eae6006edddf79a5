package dev.hyperbound.processor.java.expression;

import dev.hyperbound.processor.java.expression.Shape.Scalar;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.IsNumber;
import dev.hyperbound.runtime.RuleMath;
import java.util.ArrayList;
import java.util.List;

/** Writes when a bool is what is wanted, provided that the requirements are met. */
final class ConditionWriter extends ExpressionGroups<Formula> {
    private final Values values;
    private final boolean wanted;
    private final Requirements requirements;

    ConditionWriter(Values values, boolean wanted, Requirements requirements) {
        this.values = values;
        this.wanted = wanted;
        this.requirements = requirements;
    }

    private Formula single(Term term) {
        return Formula.of(term).is(wanted);
    }

    private Term text(Expression expression) {
        return values.value(expression, requirements).text();
    }

    /** A bool that is given or computed. */
    @Override
    protected Formula other(Expression expression) {
        return single(values.value(expression, requirements));
    }

    @Override
    public Formula boolLiteral(Expression.BoolLiteral literal) {
        return literal.value() == wanted ? Formula.TRUE : Formula.FALSE;
    }

    @Override
    public Formula has(Expression.Has has) {
        Operand operand = values.knowledge().operand(has.variable());
        return operand.present().orElse(Formula.TRUE).is(wanted);
    }

    @Override
    public Formula isNumber(IsNumber test) {
        Term whole = values.value(test.target(), requirements);
        return whole.shape().numberOr().orElseThrow().isNumber().is(wanted);
    }

    @Override
    public Formula not(Expression.Not not) {
        return values.condition(not.operand(), !wanted, requirements);
    }

    @Override
    public Formula and(Expression.And and) {
        return values.knowledge().form(and).needsStatements()
                ? single(values.precomputed(and, requirements))
                : wanted ? Formula.all(parts(and)) : Formula.any(parts(and));
    }

    @Override
    public Formula or(Expression.Or or) {
        return values.knowledge().form(or).needsStatements()
                ? single(values.precomputed(or, requirements))
                : wanted ? Formula.any(parts(or)) : Formula.all(parts(or));
    }

    private List<Formula> parts(Expression junction) {
        List<Formula> parts = new ArrayList<>();
        for (Expression part : junction.parts()) {
            parts.add(values.condition(part, wanted, requirements));
        }
        return parts;
    }

    @Override
    public Formula comparison(Expression.Comparison comparison) {
        return new ComparisonWriter(values, requirements).write(comparison, wanted);
    }

    @Override
    public Formula in(Expression.In in) {
        return new MembershipWriter(values, requirements).write(in, wanted);
    }

    @Override
    public Formula textTest(Expression.TextTest test) {
        Term text = text(test.text());
        Term part = text(test.part());
        return single(Term.test(
                "$L.$L($L)", text.at(Precedence.PRIMARY), test.relation().function(), part.code()));
    }

    @Override
    public Formula matches(Expression.Matches matches) {
        requirements.fallible();
        Term text = text(matches.text());
        String pattern = values.patterns().constant(matches.regex());
        return single(Term.primary(Scalar.BOOLEAN, "$T.matches($N, $L)", RuleMath.class, pattern, text.code()));
    }
}
