package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.analysis.Domain;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What parameters can be where they satisfy their own constraints, as rules see it. */
final class Domains {
    private final Map<String, ParameterDomain> byName = new LinkedHashMap<>();

    Domains(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            Optional<Domain> domain = of(parameter);
            if (domain.isPresent()) {
                byName.put(parameter.wireName(), new ParameterDomain(domain.get(), parameter.isAbsentable()));
            }
        }
    }

    /**
     * The domains of the parameters that a rule names, by wire name. None if it names no parameters, or one that cannot
     * have any value: both are reported as such.
     */
    Optional<Map<String, ParameterDomain>> of(TypedRule rule) {
        Map<String, ParameterDomain> read = new LinkedHashMap<>();
        for (String name : rule.reads()) {
            Optional<ParameterDomain> domain = Optional.ofNullable(byName.get(name));
            if (domain.isEmpty()) {
                return Optional.empty();
            }
            read.put(name, domain.get());
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(read);
    }

    /** The default of a parameter as its only value; none if it has none that satisfies its constraints. */
    static Optional<ParameterDomain> ofDefault(Parameter parameter) {
        if (!(parameter.presence() instanceof Presence.Defaulted defaulted)) {
            return Optional.empty();
        }
        for (Values.Placed placed : Values.in(parameter, defaulted.value())) {
            if (!satisfies(placed.value(), placed.place().constraints())) {
                return Optional.empty();
            }
        }
        Domain only = Domain.value(RuleValue.of(parameter.type(), defaulted.value()));
        return Optional.of(new ParameterDomain(only, false));
    }

    private static boolean satisfies(Value value, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (!constraint.admits(value)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Domain> of(Parameter parameter) {
        if (parameter.type() instanceof ValueType.Sequence) {
            Values element = Values.of(parameter).get(0);
            Optional<Domain> each = scalar(element.type(), element.constraints());
            return each.isPresent() ? Optional.of(new Domain.Sequence(each.get(), 1)) : Optional.empty();
        }
        return parameter.type() instanceof ValueType.Composite composite
                ? composite(composite)
                : scalar(parameter.type(), parameter.constraints());
    }

    private static Optional<Domain> composite(ValueType.Composite composite) {
        Map<String, Domain> components = new LinkedHashMap<>();
        for (ValueType.Component part : composite.components()) {
            Optional<Domain> domain = scalar(part.type(), part.constraints());
            if (domain.isPresent()) {
                components.put(part.wireName(), domain.get());
            }
        }
        return components.size() == composite.components().size()
                ? Optional.of(new Domain.Composite(components))
                : Optional.empty();
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
            List<Object> names = List.copyOf(enumeration.wireNames());
            return names.isEmpty() ? Optional.empty() : Optional.of(new Domain.OneOf(names));
        }
        return Optional.of(new Domain.AnyText(List.of()));
    }

    private static Optional<Domain> allowed(ValueType type, Constraint.OneOf oneOf, List<Constraint> constraints) {
        Set<Object> values = new LinkedHashSet<>();
        List<Constraint> others = others(constraints);
        for (Value value : oneOf.values()) {
            if (satisfies(value, others)) {
                Object member = RuleValue.of(type, value);
                values.add(member);
                if (member instanceof Double number && number == 0) {
                    values.add(-number); // either zero passes for the other
                }
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Domain.OneOf(List.copyOf(values)));
    }

    /** The constraints but the set of values. */
    private static List<Constraint> others(List<Constraint> constraints) {
        List<Constraint> others = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (!(constraint instanceof Constraint.OneOf)) {
                others.add(constraint);
            }
        }
        return others;
    }

    private static Optional<Domain> number(ValueType.Numeric type, Optional<Interval> range) {
        if (range.isEmpty()) {
            return Optional.of(number(type, Extremes.of(type)));
        }
        Optional<Extremes> bounds = Extremes.of(type, range.get());
        return bounds.isPresent() ? Optional.of(number(type, bounds.get())) : Optional.empty();
    }

    private static Domain number(ValueType.Numeric type, Extremes bounds) {
        return type.isWhole()
                ? Domain.whole(bounds.low().toBigIntegerExact(), bounds.high().toBigIntegerExact())
                : Domain.real(bounds.low().doubleValue(), bounds.high().doubleValue());
    }
}
