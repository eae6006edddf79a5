package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Comparator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.Facet;
import dev.hyperbound.processor.rule.IsNumber;
import dev.hyperbound.processor.rule.Meant;
import dev.hyperbound.processor.rule.Quantity;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells how rules change with one number. What is said is so whatever the other parameters are; where absence, failures
 * or doubles that are no numbers could spoil it, nothing is said.
 */
public final class TrendAnalysis {
    /** Larger numbers have neighbours that are not doubles. */
    private static final double LARGEST_EXACT = 1L << 53;

    private static final SignOfConstant SIGN_OF_CONSTANT = new SignOfConstant();

    private final Deduction facts;

    /** An analysis of rules over these parameters, by wire name. */
    public TrendAnalysis(Map<String, ParameterFacts> parameters) {
        this.facts = new Deduction(parameters);
    }

    /** How a rule changes with a parameter that is a number and present. */
    public Trend of(TypedRule rule, String parameter) {
        List<Double> cuts = new ArrayList<>();
        for (Object constant : new ComparedConstants(rule.root()).of(List.of(parameter))) {
            cuts.add(((Number) constant).doubleValue());
        }
        Look look = new Look(parameter);
        Slope slope = facts.of(rule.root()).mayFail() ? Slope.ANY : look.slope(rule.root());
        return switch (slope) {
            case LEVEL -> new Trend(Trend.Kind.STEPS, List.of());
            case RISING -> new Trend(Trend.Kind.RISES, List.of());
            case FALLING -> new Trend(Trend.Kind.FALLS, List.of());
            case ANY -> {
                boolean steps = areExact(cuts) && look.onlyAtCuts(rule.root());
                yield new Trend(steps ? Trend.Kind.STEPS : Trend.Kind.VARIES, cuts);
            }
        };
    }

    private static boolean areExact(List<Double> numbers) {
        for (double number : numbers) {
            if (Math.abs(number) > LARGEST_EXACT) {
                return false;
            }
        }
        return true;
    }

    /** How an expression changes; false is below unknown, which is below true. */
    private enum Slope {
        LEVEL,
        RISING,
        FALLING,
        ANY;

        Slope flipped() {
            return this == RISING ? FALLING : this == FALLING ? RISING : this;
        }

        /** Of something that grows with both. */
        Slope with(Slope other) {
            if (this == LEVEL || this == other) {
                return other;
            }
            return other == LEVEL ? this : ANY;
        }
    }

    /** A look at one parameter. */
    private final class Look {
        private final String parameter;
        private final Slopes slopes = new Slopes();
        private final Compared compared = new Compared();

        Look(String parameter) {
            this.parameter = parameter;
        }

        private boolean isIn(Expression expression) {
            if (expression.isValueOf(parameter)) {
                return true;
            }
            for (Expression part : expression.parts()) {
                if (isIn(part)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the parameter is only compared with constants. */
        boolean onlyAtCuts(Expression expression) {
            return expression.accept(compared)
                    || (!expression.isValueOf(parameter) && allOnlyAtCuts(expression.parts()));
        }

        private boolean allOnlyAtCuts(List<Expression> expressions) {
            for (Expression expression : expressions) {
                if (!onlyAtCuts(expression)) {
                    return false;
                }
            }
            return true;
        }

        Slope slope(Expression expression) {
            if (!isIn(expression)) {
                return Slope.LEVEL;
            }
            return facts.of(expression).isAlwaysNumber() ? expression.accept(slopes) : Slope.ANY;
        }

        private Slope all(List<Expression> parts) {
            Slope all = Slope.LEVEL;
            for (Expression part : parts) {
                all = all.with(slope(part));
            }
            return all;
        }

        /** The slope of an expression times something of that sign. */
        private Slope scaled(Expression expression, int sign) {
            Slope slope = slope(expression);
            if (slope == Slope.LEVEL) {
                return slope;
            }
            return sign > 0 ? slope : sign < 0 ? slope.flipped() : Slope.ANY;
        }

        /** 1 for what is never negative, -1 for what is never positive, 0 for anything else. */
        private int sign(Expression expression) {
            if (expression.type() != RuleType.INT) {
                return expression.accept(SIGN_OF_CONSTANT);
            }
            Bounds bounds = facts.of(expression).bounds();
            return bounds.min().signum() >= 0 ? 1 : bounds.max().signum() <= 0 ? -1 : 0;
        }

        /** Whether an expression compares the parameter with constants. */
        private final class Compared extends ExpressionGroups<Boolean> {
            @Override
            public Boolean comparison(Expression.Comparison comparison) {
                Expression left = comparison.left();
                Expression right = comparison.right();
                return (left.isValueOf(parameter) && right.isConstant())
                        || (right.isValueOf(parameter) && left.isConstant());
            }

            @Override
            public Boolean in(Expression.In in) {
                Optional<List<Expression>> listed = in.list().writtenElements();
                return in.element().isValueOf(parameter) && listed.isPresent() && Expression.areConstant(listed.get());
            }

            /** No number is a keyword. */
            @Override
            public Boolean facet(Facet facet) {
                return facet.type().isText();
            }

            @Override
            public Boolean isNumber(IsNumber test) {
                return true;
            }

            @Override
            protected Boolean other(Expression expression) {
                return false;
            }
        }

        /** The slope of an expression that the parameter is in, and that is always a number or a truth value. */
        private final class Slopes extends ExpressionGroups<Slope> {
            @Override
            public Slope parameterValue(Expression.ParameterValue value) {
                return Slope.RISING;
            }

            @Override
            public Slope facet(Facet facet) {
                return facet.type().isNumber() ? Slope.RISING : Slope.LEVEL;
            }

            @Override
            public Slope isNumber(IsNumber test) {
                return Slope.LEVEL;
            }

            @Override
            public Slope meant(Meant meant) {
                return slope(meant.meaning());
            }

            @Override
            public Slope not(Expression.Not not) {
                return slope(not.operand()).flipped();
            }

            @Override
            public Slope negation(Expression.Negation negation) {
                return slope(negation.operand()).flipped();
            }

            @Override
            protected Slope junction(Expression junction, List<Expression> operands) {
                return all(operands);
            }

            @Override
            public Slope extreme(Expression.Extreme extreme) {
                return all(extreme.operands());
            }

            @Override
            public Slope comparison(Expression.Comparison comparison) {
                if (comparison.comparator().isEquality()
                        || !comparison.left().type().isNumber()
                        || !facts.of(comparison.left()).isAlwaysNumber()
                        || !facts.of(comparison.right()).isAlwaysNumber()) {
                    return Slope.ANY;
                }
                Slope left = slope(comparison.left());
                Slope right = slope(comparison.right());
                boolean less =
                        comparison.comparator() == Comparator.LESS || comparison.comparator() == Comparator.AT_MOST;
                return less ? right.with(left.flipped()) : left.with(right.flipped());
            }

            @Override
            public Slope arithmetic(Expression.Arithmetic arithmetic) {
                Expression left = arithmetic.left();
                Expression right = arithmetic.right();
                return switch (arithmetic.operator()) {
                    case ADD -> slope(left).with(slope(right));
                    case SUBTRACT -> slope(left).with(slope(right).flipped());
                    case MULTIPLY -> scaled(left, sign(right)).with(scaled(right, sign(left)));
                    case DIVIDE -> isIn(right) ? Slope.ANY : scaled(left, sign(right));
                    case REMAINDER -> Slope.ANY;
                };
            }

            @Override
            public Slope conditional(Expression.Conditional choice) {
                return isIn(choice.condition())
                        ? Slope.ANY
                        : slope(choice.then()).with(slope(choice.otherwise()));
            }

            @Override
            public Slope quantifier(Expression.Quantifier quantifier) {
                return quantifier.quantity() == Quantity.EXISTS_ONE || isIn(quantifier.list())
                        ? Slope.ANY
                        : slope(quantifier.body());
            }

            @Override
            public Slope conversion(Expression.Conversion conversion) {
                boolean numbers = conversion.type().isNumber()
                        && conversion.operand().type().isNumber();
                return numbers ? slope(conversion.operand()) : Slope.ANY;
            }

            @Override
            protected Slope other(Expression expression) {
                return Slope.ANY;
            }
        }
    }

    /** The sign of a double that is written out; 0 for all else. */
    private static final class SignOfConstant extends ExpressionGroups<Integer> {
        @Override
        public Integer doubleLiteral(Expression.DoubleLiteral literal) {
            return literal.value() >= 0 ? 1 : -1;
        }

        @Override
        protected Integer other(Expression expression) {
            return 0;
        }
    }
}
