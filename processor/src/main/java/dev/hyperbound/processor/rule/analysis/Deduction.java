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
    private final IdentityHashMap<Expression, Facts> known = new IdentityHashMap<>();
    private final Deducer deducer = new Deducer();

    /** Deduces from what is known of parameters, by wire name. */
    public Deduction(Map<String, ParameterFacts> parameters) {
        this.parameters = new LinkedHashMap<>(parameters);
    }

    public Facts of(Expression expression) {
        Facts facts = known.get(expression);
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
    private Facts whole(Expression expression) {
        Facts.Numbers own = expression.type() == RuleType.INT ? Facts.Numbers.FINITE : Facts.Numbers.DEFINED;
        Facts whole = new Facts(Bounds.LONG, 1, false, Facts.Failure.NOWHERE, own);
        for (Expression part : expression.parts()) {
            whole = whole.with(of(part));
        }
        return expression.type() == RuleType.DOUBLE ? whole : whole.numbers(own);
    }

    /** A whole that is as finite as its parts, if it is a double. */
    private Facts asFinite(Expression expression) {
        Facts whole = whole(expression);
        boolean isFinite = true;
        for (Expression part : expression.parts()) {
            isFinite &= of(part).isFinite();
        }
        return isFinite ? whole.numbers(Facts.Numbers.FINITE) : whole;
    }

    /** An int that would lie there if there were no largest and smallest one: it fails where it comes to more. */
    private static Facts limited(Facts facts, Expression expression, Bounds unlimited) {
        return expression.type() == RuleType.INT
                ? facts.within(unlimited.and(Bounds.LONG)).failing(!unlimited.isWithin(Bounds.LONG))
                : facts;
    }

    private final class Deducer implements ExpressionVisitor<Facts> {
        @Override
        public Facts intLiteral(Expression.IntLiteral literal) {
            return whole(literal).within(Bounds.of(literal.value(), literal.value()));
        }

        @Override
        public Facts doubleLiteral(Expression.DoubleLiteral literal) {
            return whole(literal).numbers(Facts.Numbers.FINITE);
        }

        @Override
        public Facts boolLiteral(Expression.BoolLiteral literal) {
            return whole(literal);
        }

        @Override
        public Facts stringLiteral(Expression.StringLiteral literal) {
            return whole(literal);
        }

        @Override
        public Facts listLiteral(Expression.ListLiteral literal) {
            return whole(literal);
        }

        @Override
        public Facts parameterValue(Expression.ParameterValue value) {
            ParameterFacts parameter = parameter(value.variable().name());
            return new Facts(
                    parameter.bounds(), 1, parameter.mayBeAbsent(), Facts.Failure.NOWHERE, Facts.Numbers.FINITE);
        }

        @Override
        public Facts element(Expression.Element element) {
            Facts whole = whole(element);
            return element.type() == RuleType.DOUBLE ? whole.numbers(Facts.Numbers.ANY) : whole;
        }

        @Override
        public Facts component(Expression.Component component) {
            Bounds bounds = parameter(component.target().variable().name())
                    .components()
                    .getOrDefault(component.name(), Bounds.LONG);
            return whole(component).within(bounds).numbers(Facts.Numbers.FINITE);
        }

        /** A value that is of the other kind is unknown. */
        @Override
        public Facts facet(Facet facet) {
            Facts target = of(facet.target());
            Facts.Numbers numbers = facet.type().isNumber() ? Facts.Numbers.FINITE : Facts.Numbers.DEFINED;
            return new Facts(target.bounds(), 1, true, Facts.Failure.NOWHERE, numbers);
        }

        @Override
        public Facts isNumber(IsNumber test) {
            return whole(test);
        }

        @Override
        public Facts meant(Meant meant) {
            return of(meant.meaning());
        }

        @Override
        public Facts has(Expression.Has has) {
            return whole(has);
        }

        @Override
        public Facts not(Expression.Not not) {
            return whole(not);
        }

        @Override
        public Facts negation(Expression.Negation negation) {
            return limited(
                    asFinite(negation),
                    negation,
                    of(negation.operand()).bounds().negated());
        }

        @Override
        public Facts and(Expression.And and) {
            return whole(and);
        }

        @Override
        public Facts or(Expression.Or or) {
            return whole(or);
        }

        @Override
        public Facts comparison(Expression.Comparison comparison) {
            return whole(comparison);
        }

        @Override
        public Facts arithmetic(Expression.Arithmetic arithmetic) {
            Facts left = of(arithmetic.left());
            Facts right = of(arithmetic.right());
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
            return whole(arithmetic).numbers(isNumber ? Facts.Numbers.DEFINED : Facts.Numbers.ANY);
        }

        @Override
        public Facts concatenation(Expression.Concatenation concatenation) {
            return whole(concatenation);
        }

        @Override
        public Facts in(Expression.In in) {
            return whole(in);
        }

        @Override
        public Facts conditional(Expression.Conditional choice) {
            Bounds bounds = of(choice.then()).bounds().or(of(choice.otherwise()).bounds());
            return whole(choice).within(bounds);
        }

        @Override
        public Facts index(Expression.Index index) {
            Facts whole = whole(index).failing(true);
            return index.type() == RuleType.DOUBLE ? whole.numbers(Facts.Numbers.ANY) : whole;
        }

        @Override
        public Facts size(Expression.Size size) {
            return whole(size).within(SIZE);
        }

        @Override
        public Facts textTest(Expression.TextTest test) {
            return whole(test);
        }

        @Override
        public Facts matches(Expression.Matches matches) {
            return whole(matches).failing(true);
        }

        @Override
        public Facts quantifier(Expression.Quantifier quantifier) {
            return whole(quantifier);
        }

        @Override
        public Facts conversion(Expression.Conversion conversion) {
            RuleType from = conversion.operand().type();
            boolean reads = from.isText() && !conversion.type().isText();
            boolean cuts = from == RuleType.DOUBLE && conversion.type() == RuleType.INT;
            Facts facts = from.isNumber() ? asFinite(conversion) : whole(conversion);
            return facts.failing(reads || cuts);
        }

        @Override
        public Facts extreme(Expression.Extreme extreme) {
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
        public Facts absolute(Expression.Absolute absolute) {
            return limited(
                    asFinite(absolute),
                    absolute,
                    of(absolute.operand()).bounds().absolute());
        }
    }
}
