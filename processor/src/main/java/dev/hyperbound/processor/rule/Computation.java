package dev.hyperbound.processor.rule;

import dev.hyperbound.runtime.RuleMath;
import dev.hyperbound.runtime.Wire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Computes an expression from the values of its parts, where all of them have one. */
final class Computation extends PartsVisitor<Object> {
    private final List<Object> parts;

    Computation(List<Object> parts) {
        this.parts = parts;
    }

    private Object first() {
        return parts.get(0);
    }

    private Object second() {
        return parts.get(1);
    }

    private long whole(int part) {
        return (Long) parts.get(part);
    }

    private double real(int part) {
        return (Double) parts.get(part);
    }

    private String text(int part) {
        return (String) parts.get(part);
    }

    private List<?> list(int part) {
        return (List<?>) parts.get(part);
    }

    @Override
    public Object intLiteral(Expression.IntLiteral literal) {
        return literal.value();
    }

    @Override
    public Object doubleLiteral(Expression.DoubleLiteral literal) {
        return literal.value();
    }

    @Override
    public Object boolLiteral(Expression.BoolLiteral literal) {
        return literal.value();
    }

    @Override
    public Object stringLiteral(Expression.StringLiteral literal) {
        return literal.value();
    }

    @Override
    public Object listLiteral(Expression.ListLiteral list) {
        return List.copyOf(parts);
    }

    @Override
    public Object component(Expression.Component component) {
        return Optional.<Object>ofNullable(((Map<?, ?>) first()).get(component.name()))
                .orElseThrow();
    }

    @Override
    public Object not(Expression.Not not) {
        return !(Boolean) first();
    }

    @Override
    public Object negation(Expression.Negation negation) {
        return isWhole(negation) ? (Object) RuleMath.negate(whole(0)) : (Object) (-real(0));
    }

    @Override
    public Object absolute(Expression.Absolute absolute) {
        return isWhole(absolute) ? (Object) RuleMath.abs(whole(0)) : (Object) Math.abs(real(0));
    }

    @Override
    public Object arithmetic(Expression.Arithmetic arithmetic) {
        return isWhole(arithmetic)
                ? (Object) whole(arithmetic, whole(0), whole(1))
                : (Object) real(arithmetic.operator(), real(0), real(1));
    }

    /** Results are cast to {@code Object}, or Java would turn an int into a double beside one. */
    private static boolean isWhole(Expression expression) {
        return expression.type() == RuleType.INT;
    }

    private static long whole(Expression.Arithmetic arithmetic, long a, long b) {
        return switch (arithmetic.operator()) {
            case ADD -> RuleMath.add(a, b);
            case SUBTRACT -> RuleMath.subtract(a, b);
            case MULTIPLY -> RuleMath.multiply(a, b);
            case DIVIDE -> RuleMath.divide(a, b, Divisor.name(arithmetic.right()));
            case REMAINDER -> RuleMath.remainder(a, b, Divisor.name(arithmetic.right()));
        };
    }

    private static double real(Operator operator, double a, double b) {
        return switch (operator) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> throw new IllegalStateException("no remainder of doubles");
        };
    }

    @Override
    public Object extreme(Expression.Extreme extreme) {
        return isWhole(extreme) ? (Object) wholeExtreme(extreme.greatest()) : (Object) realExtreme(extreme.greatest());
    }

    private long wholeExtreme(boolean greatest) {
        long result = whole(0);
        for (int i = 1; i < parts.size(); i++) {
            result = greatest ? Math.max(result, whole(i)) : Math.min(result, whole(i));
        }
        return result;
    }

    private double realExtreme(boolean greatest) {
        double result = real(0);
        for (int i = 1; i < parts.size(); i++) {
            result = greatest ? Math.max(result, real(i)) : Math.min(result, real(i));
        }
        return result;
    }

    @Override
    public Object conversion(Expression.Conversion conversion) {
        RuleType from = conversion.operand().type();
        RuleType to = conversion.type();
        if (from.equals(to)) {
            return first();
        }
        if (to == RuleType.INT) {
            return from.isText() ? RuleMath.toInt(text(0)) : RuleMath.toInt(real(0));
        }
        if (to == RuleType.DOUBLE) {
            return from.isText() ? RuleMath.toDouble(text(0)) : (double) whole(0);
        }
        return first() instanceof Double number ? Wire.write(number.doubleValue()) : first().toString();
    }

    @Override
    public Object comparison(Expression.Comparison comparison) {
        return switch (comparison.comparator()) {
            case EQUAL -> RuleMath.equal(first(), second());
            case NOT_EQUAL -> !RuleMath.equal(first(), second());
            case LESS -> Evaluator.less(first(), second());
            case AT_MOST -> Evaluator.atMost(first(), second());
            case GREATER -> Evaluator.less(second(), first());
            case AT_LEAST -> Evaluator.atMost(second(), first());
        };
    }

    @Override
    public Object in(Expression.In in) {
        return RuleMath.contains(list(1), first());
    }

    @Override
    public Object index(Expression.Index index) {
        return RuleMath.<Object>at(list(0), whole(1));
    }

    @Override
    public Object concatenation(Expression.Concatenation concatenation) {
        return concatenation.type().isText() ? text(0) + text(1) : RuleMath.<Object>concat(list(0), list(1));
    }

    @Override
    public Object size(Expression.Size size) {
        return (long) (size.operand().type().isText() ? RuleMath.size(text(0)) : list(0).size());
    }

    @Override
    public Object textTest(Expression.TextTest test) {
        return switch (test.relation()) {
            case STARTS_WITH -> text(0).startsWith(text(1));
            case ENDS_WITH -> text(0).endsWith(text(1));
            case CONTAINS -> text(0).contains(text(1));
        };
    }

    @Override
    public Object matches(Expression.Matches matches) {
        return RuleMath.matches(Pattern.compile(matches.regex()), text(0));
    }
}
