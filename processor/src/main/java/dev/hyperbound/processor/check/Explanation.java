package dev.hyperbound.processor.check;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueTypeGroups;
import dev.hyperbound.processor.report.Choices;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says what makes a rule come out the same for all values: the ranges that, were they wider, would let it come out
 * otherwise.
 */
final class Explanation {
    private static final int MOST_SHOWN = 4;

    private final StubAnalysis analysis;

    Explanation(StubAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Fills {@code because} with the reasons of a conclusion.
     *
     * @param conclusion what was concluded from what the parameters can be
     * @param otherwise what to say if no parameter has part in it
     */
    Problem.Builder add(
            Problem.Builder problem, TypedRule rule, Predicate<Possibilities> conclusion, String otherwise) {
        Map<String, ParameterDomain> wider = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Parameter parameter : analysis.stub().parameters()) {
            String name = parameter.wireName();
            Optional<ParameterDomain> domain = analysis.domain(parameter);
            if (domain.isPresent() && rule.reads().contains(name)) {
                wider.put(name, widened(rule, parameter, domain.get()));
                if (!conclusion.test(analysis.possibilities(rule, wider))) {
                    wider.put(name, domain.get());
                    facts.addAll(facts(rule, parameter));
                }
            }
        }
        if (facts.isEmpty()) {
            return problem.words("because", otherwise);
        }
        List<Fact> shown = facts.subList(0, Math.min(MOST_SHOWN, facts.size()));
        String words = shown.stream().map(Fact::words).collect(Collectors.joining("; "));
        return problem.words("because", facts.size() > MOST_SHOWN ? words + "; …" : words)
                .declared(Label.BECAUSE, shown.stream().map(Fact::position).toList());
    }

    /** Fills {@code because} with the reasons why a rule never holds. */
    Problem.Builder addContradiction(Problem.Builder problem, TypedRule rule) {
        return add(problem, rule, possible -> !possible.mayHold(), "it contradicts itself");
    }

    /** What is known of a parameter, and where it is said. */
    private record Fact(String words, Position position) {}

    private static ParameterDomain widened(TypedRule rule, Parameter parameter, ParameterDomain domain) {
        return rule.onlyInHas().contains(parameter.wireName())
                ? new ParameterDomain(domain.values(), true)
                : new ParameterDomain(parameter.type().accept(new Unlimited()), domain.mayBeAbsent());
    }

    private static List<Fact> facts(TypedRule rule, Parameter parameter) {
        if (rule.onlyInHas().contains(parameter.wireName())) {
            return List.of(new Fact(quoted(parameter.wireName()) + " is always present", parameter.position()));
        }
        return parameter.type().accept(new FactsOfType(rule, parameter));
    }

    /** Where the constraint stands that {@link #fact} tells. */
    private static Position where(ValuePlace place, Parameter parameter) {
        return place.constraints().stream()
                .filter(constraint -> constraint.pattern().isEmpty())
                .min(Comparator.comparing(constraint -> constraint.range().isPresent()))
                .map(Constraint::position)
                .orElse(parameter.position());
    }

    private static String fact(ValuePlace place) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(place.constraints());
        if (oneOf.isPresent()) {
            return "one of " + Choices.list(oneOf.get().texts());
        }
        Optional<Interval> range = Constraints.range(place.constraints());
        OptionalLong divisor = Constraints.divisor(place.constraints());
        if (range.isPresent() || divisor.isPresent()) {
            String multiple = divisor.isPresent() ? "a multiple of " + divisor.getAsLong() : "";
            String inside = range.isPresent() ? "in " + Text.show(range.get().text()) : "";
            return inside + (inside.isEmpty() || multiple.isEmpty() ? "" : ", ") + multiple;
        }
        List<String> names = place.type().wireNames();
        if (!names.isEmpty()) {
            return "one of " + Choices.list(names);
        }
        return place.type() == ValueType.Numeric.DOUBLE ? "a finite double" : TypeWords.of(place.type());
    }

    private static String quoted(String name) {
        return "'" + Text.show(name) + "'";
    }

    /** What is known of a parameter of a type that has part in a conclusion. */
    private static final class FactsOfType extends ValueTypeGroups<List<Fact>> {
        private final TypedRule rule;
        private final Parameter parameter;
        private final List<ValuePlace> places;

        FactsOfType(TypedRule rule, Parameter parameter) {
            this.rule = rule;
            this.parameter = parameter;
            this.places = ValuePlace.of(parameter);
        }

        @Override
        protected List<Fact> single(ValueType type) {
            return single(" is ");
        }

        private List<Fact> single(String words) {
            ValuePlace place = places.get(0);
            return List.of(new Fact(quoted(parameter.wireName()) + words + fact(place), where(place, parameter)));
        }

        @Override
        public List<Fact> sequence(ValueType.Sequence sequence) {
            return single(" is not empty, and each element is ");
        }

        @Override
        public List<Fact> composite(ValueType.Composite composite) {
            Set<String> read = ComponentsRead.of(rule.root(), parameter.wireName());
            List<Fact> facts = new ArrayList<>();
            for (ValuePlace place : places) {
                if (read.contains(place.name())) {
                    facts.add(new Fact(quoted(place.name()) + " is " + fact(place), where(place, parameter)));
                }
            }
            return facts;
        }
    }
}
