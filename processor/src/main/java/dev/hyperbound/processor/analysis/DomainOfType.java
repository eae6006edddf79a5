package dev.hyperbound.processor.analysis;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Extremes;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.analysis.Bounds;
import dev.hyperbound.processor.rule.analysis.Domain;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of a type that satisfy constraints, as rules see them; none if there are none. */
public final class DomainOfType implements ValueType.Visitor<Optional<Domain>> {
    private final List<Constraint> constraints;

    private DomainOfType(List<Constraint> constraints) {
        this.constraints = constraints;
    }

    /** What a parameter can be where it satisfies its own constraints. */
    public static Optional<ParameterDomain> of(Parameter parameter) {
        Optional<Domain> domain = of(parameter.type(), parameter.constraints());
        return domain.isPresent()
                ? Optional.of(new ParameterDomain(domain.get(), parameter.isAbsentable()))
                : Optional.empty();
    }

    /** Between which numbers a whole number lies that satisfies constraints; none if there is none. */
    public static Optional<Bounds> bounds(ValueType.Numeric type, List<Constraint> constraints) {
        Optional<Domain> domain = of(type, constraints);
        return domain.isPresent() ? Optional.of(domain.get().ints()) : Optional.empty();
    }

    private static Optional<Domain> of(ValueType type, List<Constraint> constraints) {
        return type.accept(new DomainOfType(constraints));
    }

    private static boolean satisfies(Value value, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (!constraint.admits(value)) {
                return false;
            }
        }
        return true;
    }

    /** The members of the set that is allowed, if there is one; otherwise all values. */
    private Optional<Domain> allowed(ValueType type, Optional<Domain> all) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        if (oneOf.isEmpty()) {
            return all;
        }
        Set<Object> values = new LinkedHashSet<>();
        List<Constraint> others = others();
        for (Value value : oneOf.get().values()) {
            if (satisfies(value, others)) {
                Object member = RuleValue.of(type, value);
                values.add(member);
                if (member.equals(0.0) || member.equals(-0.0)) {
                    values.add(-(Double) member); // either zero passes for the other
                }
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Domain.OneOf(List.copyOf(values)));
    }

    /** The constraints but the set of values. */
    private List<Constraint> others() {
        List<Constraint> others = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (constraint.set().isEmpty()) {
                others.add(constraint);
            }
        }
        return others;
    }

    @Override
    public Optional<Domain> numeric(ValueType.Numeric type) {
        Optional<Interval> range = Constraints.range(constraints);
        Optional<Extremes> extremes =
                range.isPresent() ? Extremes.of(type, range.get()) : Optional.of(Extremes.of(type));
        return allowed(type, extremes.isPresent() ? between(type, extremes.get()) : Optional.empty());
    }

    private Optional<Domain> between(ValueType.Numeric type, Extremes extremes) {
        if (!type.isWhole()) {
            return Optional.of(
                    Domain.real(extremes.low().doubleValue(), extremes.high().doubleValue()));
        }
        Bounds bounds =
                new Bounds(extremes.low().toBigIntegerExact(), extremes.high().toBigIntegerExact());
        long step = Constraints.divisor(constraints).orElse(1);
        return Domain.multiples(bounds, BigInteger.valueOf(step));
    }

    @Override
    public Optional<Domain> bool(ValueType.Bool bool) {
        return allowed(bool, Optional.of(Domain.truths()));
    }

    @Override
    public Optional<Domain> text(ValueType.Text text) {
        return allowed(text, Optional.of(new Domain.AnyText(List.of())));
    }

    @Override
    public Optional<Domain> regex(ValueType.Regex regex) {
        return allowed(regex, Optional.of(new Domain.AnyText(List.of())));
    }

    @Override
    public Optional<Domain> enumeration(ValueType.Enumeration enumeration) {
        List<Object> names = List.copyOf(enumeration.wireNames());
        return allowed(enumeration, names.isEmpty() ? Optional.empty() : Optional.of(new Domain.OneOf(names)));
    }

    @Override
    public Optional<Domain> numberOrKeyword(ValueType.NumberOrKeyword type) {
        Optional<Domain> numbers = numeric(type.kind());
        Optional<Domain> words = of(type.words(), List.of());
        return numbers.isPresent() && words.isPresent()
                ? Optional.of(new Domain.Either(numbers.get(), words.get()))
                : Optional.empty();
    }

    @Override
    public Optional<Domain> composite(ValueType.Composite composite) {
        Map<String, Domain> components = new LinkedHashMap<>();
        for (ValueType.Component part : composite.components()) {
            Optional<Domain> domain = of(part.type(), part.constraints());
            if (domain.isPresent()) {
                components.put(part.wireName(), domain.get());
            }
        }
        return components.size() == composite.components().size()
                ? Optional.of(new Domain.Composite(components))
                : Optional.empty();
    }

    @Override
    public Optional<Domain> sequence(ValueType.Sequence sequence) {
        Optional<Domain> element = of(sequence.element(), constraints);
        return element.isPresent() ? Optional.of(new Domain.Sequence(element.get(), 1)) : Optional.empty();
    }
}
