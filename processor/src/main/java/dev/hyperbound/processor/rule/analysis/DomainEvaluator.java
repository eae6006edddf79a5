package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.Facet;
import dev.hyperbound.processor.rule.IsNumber;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.Quantity;
import dev.hyperbound.processor.rule.Variable;
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

    private static final IsStructure IS_STRUCTURE = new IsStructure();

    private final Map<String, Estimate> parameters;
    private final Map<String, Domain> elements = new HashMap<>();
    private final Steps steps = new Steps();
    private int bodies;

    DomainEvaluator(Map<String, Estimate> parameters) {
        this.parameters = parameters;
    }

    Estimate evaluate(Expression expression) {
        return expression.accept(steps);
    }

    /** What can have a value although a part has none, what reads one, and all else. */
    private final class Steps extends ExpressionGroups<Estimate> {
        @Override
        public Estimate and(Expression.And and) {
            return Estimate.of(joined(and.operands(), false));
        }

        @Override
        public Estimate or(Expression.Or or) {
            return Estimate.of(joined(or.operands(), true));
        }

        @Override
        public Estimate conditional(Expression.Conditional choice) {
            return chosen(choice);
        }

        @Override
        public Estimate quantifier(Expression.Quantifier quantifier) {
            return overElements(quantifier);
        }

        @Override
        public Estimate parameterValue(Expression.ParameterValue parameter) {
            return parameter(parameter.variable());
        }

        @Override
        public Estimate element(Expression.Element element) {
            return Estimate.of(Optional.ofNullable(elements.get(element.name())).orElseThrow());
        }

        @Override
        public Estimate facet(Facet facet) {
            Estimate whole = evaluate(facet.target());
            Halves halves = Halves.of(whole);
            boolean text = facet.type().isText();
            boolean other = (text ? halves.number() : halves.keyword()).isPresent();
            return new Estimate(
                    text ? halves.keyword() : halves.number(), whole.mayBeUnknown() || other, whole.mayFail());
        }

        @Override
        public Estimate isNumber(IsNumber test) {
            Estimate whole = evaluate(test.target());
            Halves halves = Halves.of(whole);
            return Estimate.of(new Possibilities(
                    halves.number().isPresent(), halves.keyword().isPresent(), whole.mayBeUnknown(), whole.mayFail()));
        }

        @Override
        public Estimate has(Expression.Has has) {
            Estimate parameter = parameter(has.variable());
            return Estimate.of(
                    new Possibilities(parameter.values().isPresent(), parameter.mayBeUnknown(), false, false));
        }

        @Override
        protected Estimate other(Expression expression) {
            return strict(expression);
        }
    }

    private Estimate parameter(Variable variable) {
        return Optional.ofNullable(parameters.get(variable.name())).orElseThrow();
    }

    private Possibilities joined(List<Expression> operands, boolean decisive) {
        Possibilities result = Possibilities.only(!decisive);
        for (Expression operand : operands) {
            result = result.join(evaluate(operand).truth(), decisive);
        }
        return result;
    }

    private Estimate chosen(Expression.Conditional choice) {
        Possibilities condition = evaluate(choice.condition()).truth();
        Estimate result = new Estimate(Optional.empty(), condition.mayBeUnknown(), condition.mayFail());
        if (condition.mayHold()) {
            result = result.or(evaluate(choice.then()));
        }
        return condition.mayBeFalse() ? result.or(evaluate(choice.otherwise())) : result;
    }

    private Estimate overElements(Expression.Quantifier quantifier) {
        Estimate list = evaluate(quantifier.list());
        Estimate problems = new Estimate(Optional.empty(), list.mayBeUnknown(), list.mayFail());
        if (list.values().isEmpty()) {
            return problems;
        }
        Optional<Domain> hidden = Optional.ofNullable(elements.get(quantifier.name()));
        Domain.Listed listed = list.values().get().asList().orElseThrow();
        Possibilities result =
                listed.isLengthKnown() ? overItems(quantifier, listed.kinds()) : overSequence(quantifier, listed);
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
        boolean decisive = quantifier.quantity() == Quantity.EXISTS;
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
        return quantifier.quantity() == Quantity.EXISTS_ONE
                ? new Possibilities(least <= 1 && most >= 1, least != 1 || most != 1, any.mayBeUnknown(), any.mayFail())
                : result;
    }

    /** Elements of a list of unknown length are all alike, so one of them shows what any number comes to. */
    private Possibilities overSequence(Expression.Quantifier quantifier, Domain.Listed sequence) {
        Possibilities body = body(quantifier, sequence.kinds().get(0));
        boolean all = quantifier.quantity() == Quantity.ALL;
        Possibilities result = sequence.shortest() == 0 ? body.or(Possibilities.only(all)) : body;
        boolean isOne = quantifier.quantity() == Quantity.EXISTS_ONE;
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

    private static Estimate compute(Expression expression, List<Domain> parts) {
        List<List<Object>> members = new ArrayList<>();
        for (Domain part : parts) {
            Optional<List<Object>> known = part.members(MOST_COMBINATIONS);
            if (known.isPresent()) {
                members.add(known.get());
            }
        }
        Combinations<Object> combinations = new Combinations<>(members);
        boolean few = members.size() == parts.size() && combinations.count() <= MOST_COMBINATIONS;
        return few && !expression.accept(IS_STRUCTURE)
                ? oneByOne(expression, combinations)
                : expression.accept(new Approximation(parts));
    }

    private static Estimate oneByOne(Expression expression, Combinations<Object> combinations) {
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

    /** Whether it only puts values together or takes them apart, so that nothing needs to be computed. */
    private static final class IsStructure extends ExpressionGroups<Boolean> {
        @Override
        public Boolean listLiteral(Expression.ListLiteral list) {
            return true;
        }

        @Override
        public Boolean component(Expression.Component component) {
            return true;
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }
}
