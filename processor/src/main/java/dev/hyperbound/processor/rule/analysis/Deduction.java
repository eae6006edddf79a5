package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionVisitor;
import dev.hyperbound.processor.rule.Facet;
import dev.hyperbound.processor.rule.IsNumber;
import dev.hyperbound.processor.rule.Meant;
import dev.hyperbound.processor.rule.RuleType;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deduces facts about expressions from those about their parts, once for each node. */
public final class Deduction {
    private static final Bounds SIZE = Bounds.of(0, Integer.MAX_VALUE);

    private final Map<String, ParameterFacts> parameters;
    private final IdentityHashMap<Expression, ExpressionFacts> known = new IdentityHashMap<>();
    private final Deducer deducer = new Deducer();

    /** Deduces from what is known of parameters, by wire name. */
    public Deduction(Map<String, ParameterFacts> parameters) {
        this.parameters = new LinkedHashMap<>(parameters);
    }

    public ExpressionFacts of(Expression expression) {
        ExpressionFacts facts = known.get(expression);
        if (facts == null) {
            facts = expression.accept(deducer);
            known.put(expression, facts);
        }
        return facts;
    }

    private ParameterFacts parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).orElseThrow();
    }

    /** A whole of which no more is known than of its parts. */
    private ExpressionFacts whole(Expression expression) {
        ExpressionFacts.Numbers own =
                expression.type() == RuleType.INT ? ExpressionFacts.Numbers.FINITE : ExpressionFacts.Numbers.DEFINED;
        ExpressionFacts whole = new ExpressionFacts(Bounds.LONG, 1, false, ExpressionFacts.Failure.NOWHERE, own);
        for (Expression part : expression.parts()) {
            whole = whole.with(of(part));
        }
        return expression.type() == RuleType.DOUBLE ? whole : whole.numbers(own);
    }

    /** A whole that is as finite as its parts, if it is a double. */
    private ExpressionFacts asFinite(Expression expression) {
        ExpressionFacts whole = whole(expression);
        boolean isFinite = true;
        for (Expression part : expression.parts()) {
            isFinite &= of(part).isFinite();
        }
        return isFinite ? whole.numbers(ExpressionFacts.Numbers.FINITE) : whole;
    }

    /** An int that would lie there if there were no largest and smallest one: it fails where it comes to more. */
    private static ExpressionFacts limited(ExpressionFacts facts, Expression expression, Bounds unlimited) {
        return expression.type() == RuleType.INT
                ? facts.within(unlimited.and(Bounds.LONG)).failing(!unlimited.isWithin(Bounds.LONG))
                : facts;
    }

    private final class Deducer implements ExpressionVisitor<ExpressionFacts> {
        @Override
        public ExpressionFacts intLiteral(Expression.IntLiteral literal) {
            return whole(literal).within(Bounds.of(literal.value(), literal.value()));
        }

        @Override
        public ExpressionFacts doubleLiteral(Expression.DoubleLiteral literal) {
            return whole(literal).numbers(ExpressionFacts.Numbers.FINITE);
        }

        @Override
        public ExpressionFacts boolLiteral(Expression.BoolLiteral literal) {
            return whole(literal);
        }

        @Override
        public ExpressionFacts stringLiteral(Expression.StringLiteral literal) {
            return whole(literal);
        }

        @Override
        public ExpressionFacts listLiteral(Expression.ListLiteral literal) {
            return whole(literal);
        }

        @Override
        public ExpressionFacts parameterValue(Expression.ParameterValue value) {
            ParameterFacts parameter = parameter(value.variable().name());
            return new ExpressionFacts(
                    parameter.bounds(),
                    1,
                    parameter.mayBeAbsent(),
                    ExpressionFacts.Failure.NOWHERE,
                    ExpressionFacts.Numbers.FINITE);
        }

        @Override
        public ExpressionFacts element(Expression.Element element) {
            ExpressionFacts whole = whole(element);
            return element.type() == RuleType.DOUBLE ? whole.numbers(ExpressionFacts.Numbers.ANY) : whole;
        }

        @Override
        public ExpressionFacts component(Expression.Component component) {
            Bounds bounds = parameter(component.target().variable().name())
                    .components()
                    .getOrDefault(component.name(), Bounds.LONG);
            return whole(component).within(bounds).numbers(ExpressionFacts.Numbers.FINITE);
        }

        /** A value that is of the other kind is unknown. */
        @Override
        public ExpressionFacts facet(Facet facet) {
            ExpressionFacts target = of(facet.target());
            ExpressionFacts.Numbers numbers =
                    facet.type().isNumber() ? ExpressionFacts.Numbers.FINITE : ExpressionFacts.Numbers.DEFINED;
            return new ExpressionFacts(target.bounds(), 1, true, ExpressionFacts.Failure.NOWHERE, numbers);
        }

        @Override
        public ExpressionFacts isNumber(IsNumber test) {
            return whole(test);
        }

        @Override
        public ExpressionFacts meant(Meant meant) {
            return of(meant.meaning());
        }

        @Override
        public ExpressionFacts has(Expression.Has has) {
            return whole(has);
        }

        @Override
        public ExpressionFacts not(Expression.Not not) {
            return whole(not);
        }

        @Override
        public ExpressionFacts negation(Expression.Negation negation) {
            return limited(
                    asFinite(negation),
                    negation,
                    of(negation.operand()).bounds().negated());
        }

        @Override
        public ExpressionFacts and(Expression.And and) {
            return whole(and);
        }

        @Override
        public ExpressionFacts or(Expression.Or or) {
            return whole(or);
        }

        @Override
        public ExpressionFacts comparison(Expression.Comparison comparison) {
            return whole(comparison);
        }

        @Override
        public ExpressionFacts arithmetic(Expression.Arithmetic arithmetic) {
            ExpressionFacts left = of(arithmetic.left());
            ExpressionFacts right = of(arithmetic.right());
            if (arithmetic.type() == RuleType.INT) {
                Bounds unlimited = switch (arithmetic.operator()) {
                    case ADD -> left.bounds().plus(right.bounds());
                    case SUBTRACT -> left.bounds().minus(right.bounds());
                    case MULTIPLY -> left.bounds().times(right.bounds());
                    case DIVIDE -> left.bounds().quotient(right.bounds());
                    case REMAINDER -> left.bounds().remainder(right.bounds());
                };
                return limited(whole(arithmetic), arithmetic, unlimited)
                        .failing(arithmetic.operator().isDivision()
                                && right.bounds().contains(0));
            }
            boolean isNumber = !arithmetic.operator().isDivision() && left.isFinite() && right.isFinite();
            return whole(arithmetic).numbers(isNumber ? ExpressionFacts.Numbers.DEFINED : ExpressionFacts.Numbers.ANY);
        }

        @Override
        public ExpressionFacts concatenation(Expression.Concatenation concatenation) {
            return whole(concatenation);
        }

        @Override
        public ExpressionFacts in(Expression.In in) {
            return whole(in);
        }

        @Override
        public ExpressionFacts conditional(Expression.Conditional choice) {
            Bounds bounds = of(choice.then()).bounds().or(of(choice.otherwise()).bounds());
            return whole(choice).within(bounds);
        }

        @Override
        public ExpressionFacts index(Expression.Index index) {
            ExpressionFacts whole = whole(index).failing(true);
            return index.type() == RuleType.DOUBLE ? whole.numbers(ExpressionFacts.Numbers.ANY) : whole;
        }

        @Override
        public ExpressionFacts size(Expression.Size size) {
            return whole(size).within(SIZE);
        }

        @Override
        public ExpressionFacts textTest(Expression.TextTest test) {
            return whole(test);
        }

        @Override
        public ExpressionFacts matches(Expression.Matches matches) {
            return whole(matches).failing(true);
        }

        @Override
        public ExpressionFacts quantifier(Expression.Quantifier quantifier) {
            return whole(quantifier);
        }

        @Override
        public ExpressionFacts conversion(Expression.Conversion conversion) {
            RuleType from = conversion.operand().type();
            boolean reads = from.isText() && !conversion.type().isText();
            boolean cuts = from == RuleType.DOUBLE && conversion.type() == RuleType.INT;
            ExpressionFacts facts = from.isNumber() ? asFinite(conversion) : whole(conversion);
            return facts.failing(reads || cuts);
        }

        @Override
        public ExpressionFacts extreme(Expression.Extreme extreme) {
            return asFinite(extreme).within(ofAny(extreme.operands()));
        }

        private Bounds ofAny(List<Expression> operands) {
            Bounds bounds = of(operands.get(0)).bounds();
            for (Expression operand : operands) {
                bounds = bounds.or(of(operand).bounds());
            }
            return bounds;
        }

        @Override
        public ExpressionFacts absolute(Expression.Absolute absolute) {
            return limited(
                    asFinite(absolute),
                    absolute,
                    of(absolute.operand()).bounds().absolute());
        }
    }
}
