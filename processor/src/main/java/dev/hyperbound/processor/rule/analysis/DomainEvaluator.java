package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Variable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Computes what expressions can come to when each parameter may be anything out of its domain. Uses of the same
 * parameter count as independent of each other, so results may be too large; they are never too small.
 */
final class DomainEvaluator {
    /** How often the conditions of quantifiers are computed before everything is thought possible. */
    private static final int MOST_BODIES = 20_000;

    private static final Possibilities ANYTHING = new Possibilities(true, true, true, true);

    /** How many combinations of values are computed one by one. */
    private static final int MOST_COMBINATIONS = 64;

    private static final Domain SIZES = Domain.whole(BigInteger.ZERO, BigInteger.valueOf(Integer.MAX_VALUE));

    /** No double between these is beyond the 64-bit integers. */
    private static final double FIRST_INT = Math.nextUp(-0x1p63);

    private static final double LAST_INT = Math.nextDown(0x1p63);

    private final Map<String, Estimate> parameters;
    private final Map<String, Domain> elements = new HashMap<>();
    private int bodies;

    DomainEvaluator(Map<String, Estimate> parameters) {
        this.parameters = parameters;
    }

    Estimate evaluate(Expression expression) {
        if (expression instanceof Expression.And and) {
            return Estimate.of(junction(and.operands(), false));
        }
        if (expression instanceof Expression.Or or) {
            return Estimate.of(junction(or.operands(), true));
        }
        if (expression instanceof Expression.Conditional choice) {
            return conditional(choice);
        }
        if (expression instanceof Expression.Quantifier quantifier) {
            return quantifier(quantifier);
        }
        if (expression instanceof Expression.ParameterValue parameter) {
            return parameter(parameter.variable());
        }
        if (expression instanceof Expression.Element element) {
            return Estimate.of(Optional.ofNullable(elements.get(element.name())).orElseThrow());
        }
        if (expression instanceof Expression.Has has) {
            Estimate parameter = parameter(has.variable());
            return Estimate.of(
                    new Possibilities(parameter.values().isPresent(), parameter.mayBeUnknown(), false, false));
        }
        return strict(expression);
    }

    private Estimate parameter(Variable variable) {
        return Optional.ofNullable(parameters.get(variable.name())).orElseThrow();
    }

    private Possibilities junction(List<Expression> operands, boolean decisive) {
        Possibilities result = Possibilities.only(!decisive);
        for (Expression operand : operands) {
            result = result.join(evaluate(operand).truth(), decisive);
        }
        return result;
    }

    private Estimate conditional(Expression.Conditional choice) {
        Possibilities condition = evaluate(choice.condition()).truth();
        Estimate result = new Estimate(Optional.empty(), condition.mayBeUnknown(), condition.mayFail());
        if (condition.mayHold()) {
            result = result.or(evaluate(choice.then()));
        }
        return condition.mayBeFalse() ? result.or(evaluate(choice.otherwise())) : result;
    }

    private Estimate quantifier(Expression.Quantifier quantifier) {
        Estimate list = evaluate(quantifier.list());
        Estimate problems = new Estimate(Optional.empty(), list.mayBeUnknown(), list.mayFail());
        if (list.values().isEmpty()) {
            return problems;
        }
        Optional<Domain> hidden = Optional.ofNullable(elements.get(quantifier.name()));
        Possibilities result = list.values().get() instanceof Domain.Items items
                ? overItems(quantifier, items.elements())
                : overSequence(quantifier, (Domain.Sequence) list.values().get());
        elements.remove(quantifier.name());
        if (hidden.isPresent()) {
            elements.put(quantifier.name(), hidden.get());
        }
        return problems.or(Estimate.of(result));
    }

    private Possibilities body(Expression.Quantifier quantifier, Domain element) {
        if (++bodies > MOST_BODIES) {
            return ANYTHING;
        }
        elements.put(quantifier.name(), element);
        return evaluate(quantifier.body()).truth();
    }

    private Possibilities overItems(Expression.Quantifier quantifier, List<Domain> items) {
        boolean decisive = quantifier.quantity() == Expression.Quantity.EXISTS;
        Possibilities result = Possibilities.only(!decisive);
        int least = 0;
        int most = 0;
        Possibilities any = Possibilities.NONE;
        for (Domain item : items) {
            Possibilities body = body(quantifier, item);
            result = result.join(body, decisive);
            any = any.or(body);
            least += body.isOnlyTrue() ? 1 : 0;
            most += body.mayHold() ? 1 : 0;
        }
        return quantifier.quantity() == Expression.Quantity.EXISTS_ONE
                ? new Possibilities(least <= 1 && most >= 1, least != 1 || most != 1, any.mayBeUnknown(), any.mayFail())
                : result;
    }

    /** Elements of a list of unknown length are all alike, so one of them shows what any number comes to. */
    private Possibilities overSequence(Expression.Quantifier quantifier, Domain.Sequence sequence) {
        Possibilities body = body(quantifier, sequence.element());
        boolean all = quantifier.quantity() == Expression.Quantity.ALL;
        Possibilities result = sequence.shortest() == 0 ? body.or(Possibilities.only(all)) : body;
        boolean isOne = quantifier.quantity() == Expression.Quantity.EXISTS_ONE;
        return isOne && body.mayHold() ? result.or(Possibilities.FALSE) : result;
    }

    /** Computes what needs all its parts. */
    private Estimate strict(Expression expression) {
        List<Domain> parts = new ArrayList<>();
        Estimate problems = Estimate.NONE;
        for (Expression part : expression.parts()) {
            Estimate estimate = evaluate(part);
            if (estimate.isOnlyUnknown()) {
                return estimate;
            }
            if (estimate.values().isPresent()) {
                parts.add(estimate.values().get());
            }
            problems = problems.or(new Estimate(Optional.empty(), estimate.mayBeUnknown(), estimate.mayFail()));
        }
        return parts.size() == expression.parts().size()
                ? compute(expression, parts).or(problems)
                : problems;
    }

    private Estimate compute(Expression expression, List<Domain> parts) {
        if (expression instanceof Expression.ListLiteral) {
            return Estimate.of(new Domain.Items(parts));
        }
        if (expression instanceof Expression.Component component) {
            Map<String, Domain> components = ((Domain.Composite) parts.get(0)).components();
            return Estimate.of(
                    Optional.ofNullable(components.get(component.name())).orElseThrow());
        }
        List<List<Object>> members = new ArrayList<>();
        for (Domain part : parts) {
            Optional<List<Object>> known = part.members(MOST_COMBINATIONS);
            if (known.isEmpty()) {
                return approximate(expression, parts);
            }
            members.add(known.get());
        }
        Combinations<Object> combinations = new Combinations<>(members);
        return combinations.count() <= MOST_COMBINATIONS
                ? oneByOne(expression, combinations)
                : approximate(expression, parts);
    }

    private Estimate oneByOne(Expression expression, Combinations<Object> combinations) {
        Set<Object> values = new LinkedHashSet<>();
        Estimate result = Estimate.NONE;
        for (int i = 0; i < combinations.count(); i++) {
            Outcome outcome = Evaluator.apply(expression, combinations.get(i));
            if (outcome.known().isEmpty()) {
                result = result.or(Estimate.FAILURE);
            } else if (values.add(outcome.known().get())) {
                result = result.or(Estimate.of(Domain.value(outcome.known().get())));
            }
        }
        return result;
    }

    private static Estimate approximate(Expression expression, List<Domain> parts) {
        Domain first = parts.get(0);
        if (expression instanceof Expression.Comparison comparison) {
            return Estimate.of(DomainComparison.compare(comparison.comparator(), first, parts.get(1)));
        }
        if (expression instanceof Expression.In) {
            return Estimate.of(DomainComparison.in(first, parts.get(1)));
        }
        if (expression instanceof Expression.TextTest) {
            return Estimate.of(Domain.truths());
        }
        if (expression instanceof Expression.Matches) {
            return Estimate.fallible(Domain.truths());
        }
        if (expression instanceof Expression.Index) {
            return index(first, parts.get(1));
        }
        if (expression instanceof Expression.Concatenation) {
            return Estimate.of(
                    Joins.isList(first) ? Joins.concatenate(first, parts.get(1)) : new Domain.AnyText(List.of()));
        }
        if (expression instanceof Expression.Size) {
            return Estimate.of(size(first));
        }
        return number(expression, hulls(parts));
    }

    private static List<Domain> hulls(List<Domain> parts) {
        List<Domain> hulls = new ArrayList<>();
        for (Domain part : parts) {
            hulls.add(part.hull());
        }
        return hulls;
    }

    private static Domain size(Domain of) {
        if (of instanceof Domain.Items items) {
            return Domain.value((long) items.elements().size());
        }
        return of instanceof Domain.Sequence sequence
                ? Domain.whole(BigInteger.valueOf(sequence.shortest()), BigInteger.valueOf(Integer.MAX_VALUE))
                : SIZES;
    }

    private static Estimate index(Domain list, Domain index) {
        Bounds wanted = ((Domain.Whole) index.hull()).bounds();
        int shortest = Joins.shortest(list);
        boolean exact = list instanceof Domain.Items;
        Bounds there = Bounds.of(0, (exact ? shortest : Integer.MAX_VALUE) - 1L);
        Bounds hit = wanted.and(there);
        boolean mayHit = hit.min().compareTo(hit.max()) <= 0;
        Estimate result = wanted.isWithin(Bounds.of(0, shortest - 1L)) ? Estimate.NONE : Estimate.FAILURE;
        return mayHit ? result.or(Estimate.of(Joins.element(list))) : result;
    }

    private static Estimate number(Expression expression, List<Domain> parts) {
        Domain first = parts.get(0);
        if (expression instanceof Expression.Conversion conversion) {
            return convert(conversion.type(), first);
        }
        if (first instanceof Domain.Whole) {
            List<Bounds> bounds = new ArrayList<>();
            for (Domain part : parts) {
                bounds.add(((Domain.Whole) part).bounds());
            }
            return whole(expression, bounds);
        }
        List<Domain.Real> numbers = new ArrayList<>();
        for (Domain part : parts) {
            numbers.add((Domain.Real) part);
        }
        return Estimate.of(real(expression, numbers));
    }

    private static Estimate whole(Expression expression, List<Bounds> parts) {
        Bounds first = parts.get(0);
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return WholeArithmetic.compute(arithmetic.operator(), first, parts.get(1));
        }
        if (expression instanceof Expression.Negation) {
            return WholeArithmetic.within(first.negated());
        }
        if (expression instanceof Expression.Absolute) {
            return WholeArithmetic.within(first.absolute());
        }
        boolean greatest = ((Expression.Extreme) expression).greatest();
        Bounds result = first;
        for (Bounds other : parts) {
            result = greatest
                    ? new Bounds(result.min().max(other.min()), result.max().max(other.max()))
                    : new Bounds(result.min().min(other.min()), result.max().min(other.max()));
        }
        return Estimate.of(new Domain.Whole(result));
    }

    private static Domain real(Expression expression, List<Domain.Real> parts) {
        Domain.Real first = parts.get(0);
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return RealArithmetic.compute(arithmetic.operator(), first, parts.get(1));
        }
        if (expression instanceof Expression.Negation) {
            return RealArithmetic.negate(first);
        }
        if (expression instanceof Expression.Absolute) {
            return RealArithmetic.absolute(first);
        }
        boolean greatest = ((Expression.Extreme) expression).greatest();
        Domain.Real result = first;
        for (Domain.Real other : parts) {
            boolean maybeNotANumber = result.maybeNotANumber() || other.maybeNotANumber();
            result = greatest
                    ? new Domain.Real(
                            Math.max(result.low(), other.low()), Math.max(result.high(), other.high()), maybeNotANumber)
                    : new Domain.Real(
                            Math.min(result.low(), other.low()),
                            Math.min(result.high(), other.high()),
                            maybeNotANumber);
        }
        return result;
    }

    private static Estimate convert(RuleType type, Domain value) {
        if (type instanceof RuleType.Int) {
            if (value instanceof Domain.Real real) {
                return truncate(real);
            }
            return value instanceof Domain.Whole ? Estimate.of(value) : Estimate.fallible(Domain.of(type));
        }
        if (type instanceof RuleType.Real) {
            if (value instanceof Domain.Whole whole) {
                return Estimate.of(Domain.real(
                        whole.bounds().min().doubleValue(), whole.bounds().max().doubleValue()));
            }
            return value instanceof Domain.Real ? Estimate.of(value) : Estimate.fallible(Domain.of(type));
        }
        return Estimate.of(new Domain.AnyText(List.of()));
    }

    private static Estimate truncate(Domain.Real real) {
        double low = Math.max(real.low(), FIRST_INT);
        double high = Math.min(real.high(), LAST_INT);
        Estimate result = real.maybeNotANumber() || real.low() < FIRST_INT || real.high() > LAST_INT
                ? Estimate.FAILURE
                : Estimate.NONE;
        return low <= high ? result.or(Estimate.of(new Domain.Whole(Bounds.of((long) low, (long) high)))) : result;
    }
}
