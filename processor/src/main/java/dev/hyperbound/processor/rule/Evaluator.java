package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.Expression.Comparator;
import dev.hyperbound.runtime.RuleFailure;
import dev.hyperbound.runtime.RuleMath;
import dev.hyperbound.runtime.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Computes expressions over given values. {@code &&}, {@code ||} and the quantifiers settle as soon as a part decides,
 * whatever else is unknown or fails; where nothing decides, unknown outranks a failure. Everything else is unknown or
 * fails as soon as a part does.
 */
public final class Evaluator {
    private static final Outcome UNKNOWN = new Outcome.Unknown();
    private static final Outcome TRUE = new Outcome.Known(true);
    private static final Outcome FALSE = new Outcome.Known(false);

    private final Map<String, Object> values;
    private final Map<String, Object> elements = new HashMap<>();

    /**
     * An evaluator over the values of some parameters.
     *
     * @param values by wire name: {@code Long}, {@code Double}, {@code Boolean}, {@code String}, a {@code List} of such,
     *     for a record a {@code Map} by component; a missing key is an absent parameter
     */
    public Evaluator(Map<String, Object> values) {
        this.values = values;
    }

    /** Computes an expression whose parameters these are. */
    public Outcome evaluate(Expression expression) {
        if (expression instanceof Expression.And and) {
            return junction(and.operands(), false);
        }
        if (expression instanceof Expression.Or or) {
            return junction(or.operands(), true);
        }
        if (expression instanceof Expression.Conditional choice) {
            Outcome condition = evaluate(choice.condition());
            return condition.isTrue()
                    ? evaluate(choice.then())
                    : condition.isFalse() ? evaluate(choice.otherwise()) : condition;
        }
        if (expression instanceof Expression.Quantifier quantifier) {
            return quantifier(quantifier);
        }
        if (expression instanceof Expression.ParameterValue parameter) {
            Optional<Object> value =
                    Optional.ofNullable(values.get(parameter.variable().name()));
            return value.isPresent() ? new Outcome.Known(value.get()) : UNKNOWN;
        }
        if (expression instanceof Expression.Has has) {
            return bool(values.containsKey(has.variable().name()));
        }
        return strict(expression);
    }

    private static Outcome bool(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Joins operands; the given one decides. */
    private Outcome junction(List<Expression> operands, boolean decisive) {
        Outcome result = bool(!decisive);
        for (Expression operand : operands) {
            result = join(result, evaluate(operand), decisive);
            if (result.is(decisive)) {
                return result;
            }
        }
        return result;
    }

    private static Outcome join(Outcome first, Outcome second, boolean decisive) {
        if (first.is(decisive) || second.is(decisive)) {
            return bool(decisive);
        }
        if (first instanceof Outcome.Unknown || second instanceof Outcome.Unknown) {
            return UNKNOWN;
        }
        return first instanceof Outcome.Failed ? first : second;
    }

    private Outcome quantifier(Expression.Quantifier quantifier) {
        Outcome list = evaluate(quantifier.list());
        if (!(list instanceof Outcome.Known known)) {
            return list;
        }
        Optional<Object> hidden = Optional.ofNullable(elements.get(quantifier.name()));
        Outcome result = switch (quantifier.quantity()) {
            case ALL -> each(quantifier, (List<?>) known.value(), false);
            case EXISTS -> each(quantifier, (List<?>) known.value(), true);
            case EXISTS_ONE -> exactlyOne(quantifier, (List<?>) known.value());
        };
        elements.remove(quantifier.name());
        if (hidden.isPresent()) {
            elements.put(quantifier.name(), hidden.get());
        }
        return result;
    }

    private Outcome each(Expression.Quantifier quantifier, List<?> list, boolean decisive) {
        Outcome result = bool(!decisive);
        for (Object element : list) {
            elements.put(quantifier.name(), element);
            result = join(result, evaluate(quantifier.body()), decisive);
        }
        return result;
    }

    private Outcome exactlyOne(Expression.Quantifier quantifier, List<?> list) {
        int found = 0;
        Outcome problem = TRUE;
        for (Object element : list) {
            elements.put(quantifier.name(), element);
            Outcome holds = evaluate(quantifier.body());
            found += holds.isTrue() ? 1 : 0;
            problem = join(problem, holds instanceof Outcome.Known ? TRUE : holds, false);
        }
        return problem instanceof Outcome.Known ? bool(found == 1) : problem;
    }

    /** Computes what needs all its parts. */
    private Outcome strict(Expression expression) {
        List<Object> parts = new ArrayList<>();
        Optional<Outcome> problem = Optional.empty();
        for (Expression part : expression.parts()) {
            Outcome outcome = evaluate(part);
            if (outcome instanceof Outcome.Unknown) {
                return outcome;
            }
            if (outcome instanceof Outcome.Known known) {
                parts.add(known.value());
            } else if (problem.isEmpty()) {
                problem = Optional.of(outcome);
            }
        }
        return problem.isPresent() ? problem.get() : apply(expression, parts);
    }

    /** Computes an expression that needs all its parts from their values. */
    public Outcome apply(Expression expression, List<Object> parts) {
        try {
            return new Outcome.Known(compute(expression, parts));
        } catch (RuleFailure failure) {
            return new Outcome.Failed(failure.what());
        }
    }

    private Object compute(Expression expression, List<Object> parts) {
        if (expression instanceof Expression.IntLiteral literal) {
            return literal.value();
        }
        if (expression instanceof Expression.DoubleLiteral literal) {
            return literal.value();
        }
        if (expression instanceof Expression.BoolLiteral literal) {
            return literal.value();
        }
        if (expression instanceof Expression.StringLiteral literal) {
            return literal.value();
        }
        if (expression instanceof Expression.ListLiteral) {
            return List.copyOf(parts);
        }
        if (expression instanceof Expression.Element element) {
            return Optional.ofNullable(elements.get(element.name())).orElseThrow();
        }
        if (expression instanceof Expression.Component component) {
            return Optional.<Object>ofNullable(((Map<?, ?>) parts.get(0)).get(component.name()))
                    .orElseThrow();
        }
        if (expression instanceof Expression.Not) {
            return !(Boolean) parts.get(0);
        }
        if (expression instanceof Expression.In) {
            return RuleMath.contains((List<?>) parts.get(1), parts.get(0));
        }
        if (expression instanceof Expression.Index) {
            return RuleMath.<Object>at((List<?>) parts.get(0), (Long) parts.get(1));
        }
        if (expression instanceof Expression.Comparison comparison) {
            return compare(comparison.comparator(), parts.get(0), parts.get(1));
        }
        if (expression instanceof Expression.Concatenation) {
            return parts.get(0) instanceof String first
                    ? first + parts.get(1)
                    : RuleMath.<Object>concat((List<?>) parts.get(0), (List<?>) parts.get(1));
        }
        if (expression instanceof Expression.Size) {
            return (long) (parts.get(0) instanceof String text ? RuleMath.size(text) : ((List<?>) parts.get(0)).size());
        }
        if (expression instanceof Expression.TextTest test) {
            return test(test.relation(), (String) parts.get(0), (String) parts.get(1));
        }
        if (expression instanceof Expression.Matches matches) {
            return RuleMath.matches(Pattern.compile(matches.regex()), (String) parts.get(0));
        }
        return number(expression, parts);
    }

    /** Results are cast to {@code Object}, or Java would turn an int into a double beside one. */
    private static Object number(Expression expression, List<Object> parts) {
        Object first = parts.get(0);
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return first instanceof Long whole
                    ? (Object) arithmetic(arithmetic, whole, (Long) parts.get(1))
                    : (Object) arithmetic(arithmetic.operator(), (Double) first, (Double) parts.get(1));
        }
        if (expression instanceof Expression.Negation) {
            return first instanceof Long whole ? (Object) RuleMath.negate(whole) : (Object) (-(Double) first);
        }
        if (expression instanceof Expression.Absolute) {
            return first instanceof Long whole ? (Object) RuleMath.abs(whole) : (Object) Math.abs((Double) first);
        }
        if (expression instanceof Expression.Extreme extreme) {
            return extreme(extreme.greatest(), parts);
        }
        if (expression instanceof Expression.Conversion conversion) {
            return convert(conversion.type(), first);
        }
        throw new IllegalStateException(expression.toString());
    }

    private static long arithmetic(Expression.Arithmetic arithmetic, long a, long b) {
        return switch (arithmetic.operator()) {
            case ADD -> RuleMath.add(a, b);
            case SUBTRACT -> RuleMath.subtract(a, b);
            case MULTIPLY -> RuleMath.multiply(a, b);
            case DIVIDE -> RuleMath.divide(a, b, Divisor.name(arithmetic.right()));
            case REMAINDER -> RuleMath.remainder(a, b, Divisor.name(arithmetic.right()));
        };
    }

    private static double arithmetic(Expression.Operator operator, double a, double b) {
        return switch (operator) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> throw new IllegalStateException("no remainder of doubles");
        };
    }

    private static Object extreme(boolean greatest, List<Object> numbers) {
        Object result = numbers.get(0);
        for (Object number : numbers.subList(1, numbers.size())) {
            if (result instanceof Long whole) {
                result = greatest ? Math.max(whole, (Long) number) : Math.min(whole, (Long) number);
            } else {
                double a = (Double) result;
                double b = (Double) number;
                result = greatest ? Math.max(a, b) : Math.min(a, b);
            }
        }
        return result;
    }

    private static Object convert(RuleType type, Object value) {
        if (type instanceof RuleType.Int) {
            return value instanceof Double number
                    ? (Object) RuleMath.toInt(number)
                    : value instanceof String text ? (Object) RuleMath.toInt(text) : value;
        }
        if (type instanceof RuleType.Real) {
            return value instanceof Long number
                    ? (Object) number.doubleValue()
                    : value instanceof String text ? (Object) RuleMath.toDouble(text) : value;
        }
        return value instanceof Double number ? Wire.write(number) : value.toString();
    }

    private static boolean test(Expression.TextRelation relation, String text, String part) {
        return switch (relation) {
            case STARTS_WITH -> text.startsWith(part);
            case ENDS_WITH -> text.endsWith(part);
            case CONTAINS -> text.contains(part);
        };
    }

    private static boolean compare(Comparator comparator, Object a, Object b) {
        return switch (comparator) {
            case EQUAL -> RuleMath.equal(a, b);
            case NOT_EQUAL -> !RuleMath.equal(a, b);
            case LESS -> less(a, b);
            case AT_MOST -> atMost(a, b);
            case GREATER -> less(b, a);
            case AT_LEAST -> atMost(b, a);
        };
    }

    public static boolean less(Object a, Object b) {
        if (a instanceof Long first) {
            return b instanceof Long second ? first < second : RuleMath.less((long) first, (double) (Double) b);
        }
        if (a instanceof Double first) {
            return b instanceof Double second ? first < second : RuleMath.less((double) first, (long) (Long) b);
        }
        return order(a, b) < 0;
    }

    public static boolean atMost(Object a, Object b) {
        if (a instanceof Long first) {
            return b instanceof Long second ? first <= second : RuleMath.atMost((long) first, (double) (Double) b);
        }
        if (a instanceof Double first) {
            return b instanceof Double second ? first <= second : RuleMath.atMost((double) first, (long) (Long) b);
        }
        return order(a, b) <= 0;
    }

    private static int order(Object a, Object b) {
        return a instanceof String first
                ? RuleMath.compare(first, (String) b)
                : Boolean.compare((Boolean) a, (Boolean) b);
    }
}
