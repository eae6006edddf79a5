package dev.hyperbound.processor.rule;

import dev.hyperbound.runtime.RuleFailure;
import dev.hyperbound.runtime.RuleMath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final Steps steps = new Steps();

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
        return expression.accept(steps);
    }

    /** What settles although a part has no value, what has no parts, and all else. */
    private final class Steps extends ExpressionGroups<Outcome> {
        @Override
        public Outcome and(Expression.And and) {
            return joined(and.operands(), false);
        }

        @Override
        public Outcome or(Expression.Or or) {
            return joined(or.operands(), true);
        }

        @Override
        public Outcome conditional(Expression.Conditional choice) {
            Outcome condition = evaluate(choice.condition());
            return condition.isTrue()
                    ? evaluate(choice.then())
                    : condition.isFalse() ? evaluate(choice.otherwise()) : condition;
        }

        @Override
        public Outcome quantifier(Expression.Quantifier quantifier) {
            return overElements(quantifier);
        }

        @Override
        public Outcome parameterValue(Expression.ParameterValue parameter) {
            Optional<Object> value =
                    Optional.ofNullable(values.get(parameter.variable().name()));
            return value.isPresent() ? new Outcome.Known(value.get()) : UNKNOWN;
        }

        @Override
        public Outcome element(Expression.Element element) {
            return new Outcome.Known(
                    Optional.ofNullable(elements.get(element.name())).orElseThrow());
        }

        @Override
        public Outcome facet(Facet facet) {
            Outcome whole = evaluate(facet.target());
            boolean isOther = whole.known().isPresent()
                    && whole.known().get() instanceof String != facet.type().isText();
            return isOther ? UNKNOWN : whole;
        }

        @Override
        public Outcome isNumber(IsNumber test) {
            Outcome whole = evaluate(test.target());
            return whole.known().isPresent() ? bool(!(whole.known().get() instanceof String)) : whole;
        }

        @Override
        public Outcome has(Expression.Has has) {
            return bool(values.containsKey(has.variable().name()));
        }

        @Override
        protected Outcome other(Expression expression) {
            return strict(expression);
        }
    }

    private static Outcome bool(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Joins operands; the given one decides. */
    private Outcome joined(List<Expression> operands, boolean decisive) {
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
        if (first.isUnknown() || second.isUnknown()) {
            return UNKNOWN;
        }
        return first.failure().isPresent() ? first : second;
    }

    private Outcome overElements(Expression.Quantifier quantifier) {
        Outcome outcome = evaluate(quantifier.list());
        if (outcome.known().isEmpty()) {
            return outcome;
        }
        List<?> list = (List<?>) outcome.known().get();
        Optional<Object> hidden = Optional.ofNullable(elements.get(quantifier.name()));
        Outcome result = switch (quantifier.quantity()) {
            case ALL -> each(quantifier, list, false);
            case EXISTS -> each(quantifier, list, true);
            case EXISTS_ONE -> exactlyOne(quantifier, list);
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
            problem = join(problem, holds.known().isPresent() ? TRUE : holds, false);
        }
        return problem.known().isPresent() ? bool(found == 1) : problem;
    }

    /** Computes what needs all its parts. */
    private Outcome strict(Expression expression) {
        List<Object> parts = new ArrayList<>();
        Optional<Outcome> problem = Optional.empty();
        for (Expression part : expression.parts()) {
            Outcome outcome = evaluate(part);
            if (outcome.isUnknown()) {
                return outcome;
            }
            if (outcome.known().isPresent()) {
                parts.add(outcome.known().get());
            } else if (problem.isEmpty()) {
                problem = Optional.of(outcome);
            }
        }
        return problem.isPresent() ? problem.get() : apply(expression, parts);
    }

    /** Computes an expression that needs all its parts from their values. */
    public static Outcome apply(Expression expression, List<Object> parts) {
        try {
            return new Outcome.Known(expression.accept(new Computation(parts)));
        } catch (RuleFailure failure) {
            return new Outcome.Failed(failure.what());
        }
    }

    /** Whether a number, string or boolean is smaller than another. */
    public static boolean less(Object a, Object b) {
        if (a instanceof Long first) {
            return b instanceof Long second ? first < second : RuleMath.less((long) first, (double) (Double) b);
        }
        if (a instanceof Double first) {
            return b instanceof Double second ? first < second : RuleMath.less((double) first, (long) (Long) b);
        }
        return order(a, b) < 0;
    }

    /** Whether a number, string or boolean is no larger than another. */
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
