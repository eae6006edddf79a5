package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Fit;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.Domain;
import dev.hyperbound.processor.rule.ParameterDomain;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What parameters can be where they satisfy their own constraints, as rules see it. */
final class Domains {
    private final Map<String, ParameterDomain> byName = new LinkedHashMap<>();

    Domains(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            of(parameter)
                    .ifPresent(domain ->
                            byName.put(parameter.wireName(), new ParameterDomain(domain, parameter.isAbsentable())));
        }
    }

    /**
     * The domains of the parameters that a rule names, by wire name. None if it names no parameters, or one that cannot
     * have any value: both are reported as such.
     */
    Optional<Map<String, ParameterDomain>> of(TypedRule rule) {
        Map<String, ParameterDomain> read = new LinkedHashMap<>();
        for (String name : rule.reads()) {
            Optional.ofNullable(byName.get(name)).ifPresent(domain -> read.put(name, domain));
        }
        return Optional.of(read)
                .filter(all -> !all.isEmpty() && all.size() == rule.reads().size());
    }

    /** The default of a parameter as its only value; none if it has none that satisfies its constraints. */
    static Optional<ParameterDomain> ofDefault(Parameter parameter) {
        return parameter
                .defaulted()
                .map(Presence.Defaulted::value)
                .filter(value -> Values.in(parameter, value).stream().allMatch(Domains::isValid))
                .map(value -> new ParameterDomain(Domain.value(RuleValue.of(parameter.type(), value)), false));
    }

    private static boolean isValid(Values.Placed placed) {
        return placed.place().constraints().stream().allMatch(constraint -> Fit.satisfies(placed.value(), constraint));
    }

    private static Optional<Domain> of(Parameter parameter) {
        if (parameter.type() instanceof ValueType.Sequence) {
            Values element = Values.of(parameter).get(0);
            return scalar(element.type(), element.constraints()).map(each -> new Domain.Sequence(each, 1));
        }
        if (parameter.type() instanceof ValueType.Composite composite) {
            Map<String, Domain> components = new LinkedHashMap<>();
            for (ValueType.Component part : composite.components()) {
                scalar(part.type(), part.constraints()).ifPresent(domain -> components.put(part.wireName(), domain));
            }
            return Optional.<Domain>of(new Domain.Composite(components))
                    .filter(all -> components.size() == composite.components().size());
        }
        return scalar(parameter.type(), parameter.constraints());
    }

    private static Optional<Domain> scalar(ValueType type, List<Constraint> constraints) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        if (oneOf.isPresent()) {
            return allowed(type, oneOf.get(), constraints);
        }
        if (type instanceof ValueType.Numeric number) {
            return number(number, Constraints.range(constraints));
        }
        if (type instanceof ValueType.Bool) {
            return Optional.of(Domain.truths());
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return Optional.of(enumeration.wireNames())
                    .filter(names -> !names.isEmpty())
                    .map(names -> new Domain.OneOf(List.copyOf(names)));
        }
        return Optional.of(new Domain.AnyText(List.of()));
    }

    private static Optional<Domain> allowed(ValueType type, Constraint.OneOf oneOf, List<Constraint> constraints) {
        List<Object> values = new ArrayList<>();
        List<Constraint> others =
                constraints.stream().filter(constraint -> constraint != oneOf).toList();
        for (Value value : oneOf.values()) {
            if (others.stream().allMatch(constraint -> Fit.satisfies(value, constraint))) {
                Object member = RuleValue.of(type, value);
                values.add(member);
                if (member instanceof Double number && number == 0) {
                    values.add(-number); // either zero passes for the other
                }
            }
        }
        return Optional.of(values.stream().distinct().toList())
                .filter(members -> !members.isEmpty())
                .map(Domain.OneOf::new);
    }

    private static Optional<Domain> number(ValueType.Numeric type, Optional<Interval> range) {
        return range.map(interval -> Bounds.of(type, interval))
                .orElseGet(() -> Optional.of(Bounds.of(type)))
                .map(bounds -> type.isWhole()
                        ? Domain.whole(
                                bounds.low().toBigIntegerExact(), bounds.high().toBigIntegerExact())
                        : Domain.real(bounds.low().doubleValue(), bounds.high().doubleValue()));
    }
}
