package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Choices;
import dev.hyperbound.processor.rule.Domain;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ParameterDomain;
import dev.hyperbound.processor.rule.Possibilities;
import dev.hyperbound.processor.rule.RuleAnalysis;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
     * The reasons of a conclusion.
     *
     * @param domains what the parameters can be
     * @param conclusion what was concluded from them
     * @param otherwise what to say if no parameter has part in it
     */
    String of(
            TypedRule rule,
            Map<String, ParameterDomain> domains,
            Predicate<Possibilities> conclusion,
            String otherwise) {
        Map<String, ParameterDomain> wider = new LinkedHashMap<>(domains);
        List<String> facts = new ArrayList<>();
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
        String shown = String.join("; ", facts.subList(0, Math.min(MOST_SHOWN, facts.size())));
        return facts.isEmpty() ? otherwise : facts.size() > MOST_SHOWN ? shown + "; …" : shown;
    }

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

    private static List<String> facts(TypedRule rule, Parameter parameter) {
        if (rule.onlyInHas().contains(parameter.wireName())) {
            return List.of(quoted(parameter.wireName()) + " is always present");
        }
        List<Values> places = Values.of(parameter);
        if (parameter.type() instanceof ValueType.Composite) {
            List<String> read =
                    components(rule.root(), parameter.wireName()).distinct().toList();
            return places.stream()
                    .filter(place -> read.contains(place.name()))
                    .map(place -> quoted(place.name()) + " is " + fact(place))
                    .toList();
        }
        return List.of(
                parameter.type() instanceof ValueType.Sequence
                        ? quoted(parameter.wireName()) + " is not empty, and each element is " + fact(places.get(0))
                        : quoted(parameter.wireName()) + " is " + fact(places.get(0)));
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
