package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells how rules change with one number. What is said is so whatever the other parameters are; where absence, failures
 * or doubles that are no numbers could spoil it, nothing is said.
 */
public final class TrendAnalysis {
    /** Larger numbers have neighbours that are not doubles. */
    private static final double LARGEST_EXACT = 1L << 53;

    private final Deduction facts;

    /** An analysis of rules over these parameters, by wire name. */
    public TrendAnalysis(Map<String, ParameterFacts> parameters) {
        this.facts = new Deduction(parameters);
    }

    /** How a rule changes with a parameter that is a number and present. */
    public Trend of(TypedRule rule, String parameter) {
        List<Double> cuts = new ArrayList<>();
        for (Object constant : new Cuts(rule.root()).of(List.of(parameter))) {
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

        Look(String parameter) {
            this.parameter = parameter;
        }

        private boolean isIt(Expression expression) {
            return expression instanceof Expression.ParameterValue value
                    && value.variable().name().equals(parameter);
        }

        private boolean isIn(Expression expression) {
            if (isIt(expression)) {
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
            if (expression instanceof Expression.Comparison comparison
                    && ((isIt(comparison.left()) && comparison.right().isConstant())
                            || (isIt(comparison.right()) && comparison.left().isConstant()))) {
                return true;
            }
            if (expression instanceof Expression.In in
                    && isIt(in.element())
                    && in.list() instanceof Expression.ListLiteral list
                    && Expression.areConstant(list.elements())) {
                return true;
            }
            return !isIt(expression) && allOnlyAtCuts(expression.parts());
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
            if (!facts.of(expression).isAlwaysNumber()) {
                return Slope.ANY;
            }
            if (isIt(expression)) {
                return Slope.RISING;
            }
            if (expression instanceof Expression.Not || expression instanceof Expression.Negation) {
                return slope(expression.parts().get(0)).flipped();
            }
            if (expression instanceof Expression.And
                    || expression instanceof Expression.Or
                    || expression instanceof Expression.Extreme) {
                return all(expression.parts());
            }
            if (expression instanceof Expression.Comparison comparison) {
                return comparison(comparison);
            }
            if (expression instanceof Expression.Arithmetic arithmetic) {
                return arithmetic(arithmetic);
            }
            if (expression instanceof Expression.Conditional choice && !isIn(choice.condition())) {
                return slope(choice.then()).with(slope(choice.otherwise()));
            }
            if (expression instanceof Expression.Quantifier quantifier
                    && quantifier.quantity() != Expression.Quantity.EXISTS_ONE
                    && !isIn(quantifier.list())) {
                return slope(quantifier.body());
            }
            return expression instanceof Expression.Conversion conversion
                            && conversion.type().isNumber()
                            && conversion.operand().type().isNumber()
                    ? slope(conversion.operand())
                    : Slope.ANY;
        }

        private Slope all(List<Expression> parts) {
            Slope all = Slope.LEVEL;
            for (Expression part : parts) {
                all = all.with(slope(part));
            }
            return all;
        }

        private Slope comparison(Expression.Comparison comparison) {
            if (comparison.comparator().isEquality()
                    || !comparison.left().type().isNumber()
                    || !facts.of(comparison.left()).isAlwaysNumber()
                    || !facts.of(comparison.right()).isAlwaysNumber()) {
                return Slope.ANY;
            }
            Slope left = slope(comparison.left());
            Slope right = slope(comparison.right());
            boolean less = comparison.comparator() == Expression.Comparator.LESS
                    || comparison.comparator() == Expression.Comparator.AT_MOST;
            return less ? right.with(left.flipped()) : left.with(right.flipped());
        }

        private Slope arithmetic(Expression.Arithmetic arithmetic) {
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
            if (expression instanceof Expression.DoubleLiteral literal) {
                return literal.value() >= 0 ? 1 : -1;
            }
            if (!(expression.type() instanceof RuleType.Int)) {
                return 0;
            }
            Bounds bounds = facts.of(expression).bounds();
            return bounds.min().signum() >= 0 ? 1 : bounds.max().signum() <= 0 ? -1 : 0;
        }
    }
}
