package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that a parameter might be given: each satisfies the parameter's own constraints. */
final class Candidates {
    /** Enough for rules over two or three parameters, few enough to try all. */
    private static final int MOST = 24;

    private final Readers readers;

    Candidates(Readers readers) {
        this.readers = readers;
    }

    /** Values of a parameter, the most telling first; none if none was found. */
    List<Value> of(Parameter parameter) {
        List<Value> found = all(parameter);
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private List<Value> all(Parameter parameter) {
        if (parameter.type() instanceof ValueType.Composite composite) {
            return composites(composite, parameter.defaulted());
        }
        if (parameter.type() instanceof ValueType.Sequence sequence) {
            List<Value> elements = scalars(sequence.element(), parameter.constraints(), hints(parameter));
            return sequences(separable(elements, sequence.separator()));
        }
        return scalars(parameter.type(), parameter.constraints(), hints(parameter));
    }

    private static List<Value> sequences(List<Value> elements) {
        List<Value> found = new ArrayList<>();
        if (elements.size() > 1) {
            found.add(new Value.Sequence(elements.subList(0, 2)));
        }
        for (Value element : elements) {
            found.add(new Value.Sequence(List.of(element)));
        }
        return found;
    }

    /** Each component has its own values; they are taken side by side. With a default only the last one changes. */
    private static List<Value> composites(ValueType.Composite composite, Optional<Presence.Defaulted> defaulted) {
        List<List<Value>> parts = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < composite.components().size(); i++) {
            List<Value> values = components(composite, i, defaulted);
            if (values.isEmpty()) {
                return List.of();
            }
            parts.add(values);
            most = Math.max(most, values.size());
        }
        List<Value> found = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            found.add(composite(parts, i));
        }
        return found;
    }

    private static List<Value> components(
            ValueType.Composite composite, int at, Optional<Presence.Defaulted> defaulted) {
        if (defaulted.isPresent() && at < composite.components().size() - 1) {
            Value.Composite value = (Value.Composite) defaulted.get().value();
            return List.of(value.components().get(at));
        }
        ValueType.Component component = composite.components().get(at);
        return separable(scalars(component.type(), component.constraints(), List.of()), composite.separator());
    }

    /** The values at a place; where there are fewer, the last one. */
    private static Value composite(List<List<Value>> parts, int at) {
        List<Value> components = new ArrayList<>();
        for (List<Value> values : parts) {
            components.add(values.get(Math.min(at, values.size() - 1)));
        }
        return new Value.Composite(components);
    }

    /** Text between separators must be told apart from them. */
    private static List<Value> separable(List<Value> values, String separator) {
        List<Value> separable = new ArrayList<>();
        for (Value value : values) {
            if (!(value instanceof Value.Text text)
                    || (!text.value().isBlank() && !text.value().contains(separator))) {
                separable.add(value);
            }
        }
        return separable;
    }

    /** Single values that satisfy constraints, each once. */
    private static List<Value> scalars(ValueType type, List<Constraint> constraints, List<Value> hints) {
        List<Value> found = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Value value : Pool.of(type, constraints, hints)) {
            if (satisfies(value, constraints) && seen.add(RuleValue.of(type, value))) {
                found.add(value);
            }
        }
        return found;
    }

    /** Whether a value of the pool satisfies constraints; those that are one of a set come from it. */
    private static boolean satisfies(Value value, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (!(constraint instanceof Constraint.OneOf) && !constraint.admits(value)) {
                return false;
            }
        }
        return true;
    }

    /** Values that rules about the parameter compare with: constants, other parameters' defaults, and their neighbours. */
    private List<Value> hints(Parameter parameter) {
        List<Value> hints = new ArrayList<>();
        for (TypedRule rule : readers.refusing(parameter)) {
            addLiterals(rule.root(), hints);
            for (Parameter other : readers.read(rule)) {
                if (other.presence() instanceof Presence.Defaulted defaulted) {
                    addAround(defaulted.value(), hints);
                }
            }
        }
        return hints;
    }

    private static void addLiterals(Expression expression, List<Value> hints) {
        if (expression instanceof Expression.IntLiteral literal) {
            addAround(new Value.Whole(literal.value()), hints);
        } else if (expression instanceof Expression.DoubleLiteral literal) {
            addAround(new Value.Real(literal.value()), hints);
        } else if (expression instanceof Expression.StringLiteral literal) {
            hints.add(new Value.Text(literal.value()));
        }
        for (Expression part : expression.parts()) {
            addLiterals(part, hints);
        }
    }

    private static void addAround(Value value, List<Value> hints) {
        hints.add(value);
        if (value instanceof Value.Whole whole) {
            if (whole.value() < Long.MAX_VALUE) {
                hints.add(new Value.Whole(whole.value() + 1));
            }
            if (whole.value() > Long.MIN_VALUE) {
                hints.add(new Value.Whole(whole.value() - 1));
            }
        } else if (value instanceof Value.Real real) {
            if (Double.isFinite(real.value() * 2)) {
                hints.add(new Value.Real(real.value() * 2));
            }
            hints.add(new Value.Real(real.value() / 2));
        }
    }
}
