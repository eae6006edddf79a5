package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Choices;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.analysis.Domain;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import dev.hyperbound.processor.rule.analysis.RuleAnalysis;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what makes a rule come out the same for all values: the ranges that, were they wider, would let it come out
 * otherwise.
 */
final class Reasons {
    private static final int MOST_SHOWN = 4;

    private final Stub stub;
    private final RuleAnalysis analysis;

    Reasons(Stub stub, RuleAnalysis analysis) {
        this.stub = stub;
        this.analysis = analysis;
    }

    /**
     * Fills {@code because} with the reasons of a conclusion.
     *
     * @param domains what the parameters can be
     * @param conclusion what was concluded from them
     * @param otherwise what to say if no parameter has part in it
     */
    Problem.Builder add(
            Problem.Builder problem,
            TypedRule rule,
            Map<String, ParameterDomain> domains,
            Predicate<Possibilities> conclusion,
            String otherwise) {
        Map<String, ParameterDomain> wider = new LinkedHashMap<>(domains);
        List<Fact> facts = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            String name = parameter.wireName();
            Optional<ParameterDomain> domain = Optional.ofNullable(domains.get(name));
            if (domain.isPresent()) {
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

    /** What is known of a parameter, and where it is said. */
    private record Fact(String words, Position position) {}

    private static ParameterDomain widened(TypedRule rule, Parameter parameter, ParameterDomain domain) {
        return rule.onlyInHas().contains(parameter.wireName())
                ? new ParameterDomain(domain.values(), true)
                : new ParameterDomain(unlimited(parameter.type()), domain.mayBeAbsent());
    }

    private static Domain unlimited(ValueType type) {
        if (type instanceof ValueType.Sequence sequence) {
            return new Domain.Sequence(unlimited(sequence.element()), 0);
        }
        if (type instanceof ValueType.Composite composite) {
            Map<String, Domain> components = new LinkedHashMap<>();
            composite.components().forEach(part -> components.put(part.wireName(), unlimited(part.type())));
            return new Domain.Composite(components);
        }
        return Domain.of(
                type instanceof ValueType.Numeric number
                        ? number.isWhole() ? RuleType.INT : RuleType.DOUBLE
                        : type instanceof ValueType.Bool ? RuleType.BOOL : RuleType.STRING);
    }

    private static List<Fact> facts(TypedRule rule, Parameter parameter) {
        if (rule.onlyInHas().contains(parameter.wireName())) {
            return List.of(new Fact(quoted(parameter.wireName()) + " is always present", parameter.position()));
        }
        List<Values> places = Values.of(parameter);
        if (parameter.type() instanceof ValueType.Composite) {
            List<String> read =
                    components(rule.root(), parameter.wireName()).distinct().toList();
            return places.stream()
                    .filter(place -> read.contains(place.name()))
                    .map(place -> new Fact(quoted(place.name()) + " is " + fact(place), where(place, parameter)))
                    .toList();
        }
        String words = parameter.type() instanceof ValueType.Sequence
                ? quoted(parameter.wireName()) + " is not empty, and each element is " + fact(places.get(0))
                : quoted(parameter.wireName()) + " is " + fact(places.get(0));
        return List.of(new Fact(words, where(places.get(0), parameter)));
    }

    /** Where the constraint stands that {@link #fact} tells. */
    private static Position where(Values place, Parameter parameter) {
        return place.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Matches))
                .min(Comparator.comparing(Constraint.InRange.class::isInstance))
                .map(Constraint::position)
                .orElse(parameter.position());
    }

    private static Stream<String> components(Expression expression, String parameter) {
        return expression instanceof Expression.Component component
                        && component.target().variable().name().equals(parameter)
                ? Stream.of(parameter + "." + component.name())
                : expression.parts().stream().flatMap(part -> components(part, parameter));
    }

    private static String fact(Values place) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(place.constraints());
        if (oneOf.isPresent()) {
            return "one of " + Choices.list(oneOf.get().texts());
        }
        Optional<Interval> range = Constraints.range(place.constraints());
        if (range.isPresent()) {
            return "in " + Text.show(range.get().text());
        }
        return place.type() instanceof ValueType.Enumeration enumeration
                ? "one of " + Choices.list(enumeration.wireNames())
                : place.type() == ValueType.Numeric.DOUBLE ? "a finite double" : TypeWords.of(place.type());
    }

    private static String quoted(String name) {
        return "'" + Text.show(name) + "'";
    }
}
