package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that a parameter might be given: each satisfies the parameter's own constraints. */
final class Candidates implements ValueType.Visitor<List<Value>> {
    /** Enough for rules over two or three parameters, few enough to try all. */
    private static final int MOST = 24;

    private final Parameter parameter;
    private final Hints hints;

    private Candidates(Parameter parameter, Hints hints) {
        this.parameter = parameter;
        this.hints = hints;
    }

    /** Values of a parameter, the most telling first; none if none was found. */
    static List<Value> of(Parameter parameter, Readers readers) {
        List<Value> found = new ArrayList<>();
        if (parameter.example().isPresent()) {
            found.add(parameter.example().get().value());
        }
        found.addAll(parameter.type().accept(new Candidates(parameter, Hints.of(parameter, readers))));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private List<Value> single(ValueType type) {
        return scalars(type, parameter.constraints(), hints);
    }

    @Override
    public List<Value> numeric(ValueType.Numeric numeric) {
        return single(numeric);
    }

    @Override
    public List<Value> bool(ValueType.Bool bool) {
        return single(bool);
    }

    @Override
    public List<Value> text(ValueType.Text text) {
        return single(text);
    }

    @Override
    public List<Value> regex(ValueType.Regex regex) {
        return single(regex);
    }

    @Override
    public List<Value> enumeration(ValueType.Enumeration enumeration) {
        return single(enumeration);
    }

    /** Constraints are the number's. */
    @Override
    public List<Value> numberOrKeyword(ValueType.NumberOrKeyword type) {
        List<Value> found = new ArrayList<>(single(type.kind()));
        found.addAll(scalars(type.words(), List.of(), hints));
        return found;
    }

    @Override
    public List<Value> composite(ValueType.Composite composite) {
        return composites(composite, parameter.defaulted());
    }

    @Override
    public List<Value> sequence(ValueType.Sequence sequence) {
        List<Value> elements = single(sequence.element());
        return sequences(sequence.isJoined() ? separable(elements, sequence.separator()) : elements);
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
        return separable(scalars(component.type(), component.constraints(), Hints.none()), composite.separator());
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
            Optional<String> text = value.string();
            if (text.isEmpty() || (!text.get().isBlank() && !text.get().contains(separator))) {
                separable.add(value);
            }
        }
        return separable;
    }

    /** Single values that satisfy constraints, each once. */
    private static List<Value> scalars(ValueType type, List<Constraint> constraints, Hints hints) {
        List<Value> found = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Value value : FamiliarValues.of(type, constraints, hints)) {
            if (satisfies(value, constraints) && seen.add(RuleValue.of(type, value))) {
                found.add(value);
            }
        }
        return found;
    }

    /** Whether a value of the pool satisfies constraints; those that are one of a set come from it. */
    private static boolean satisfies(Value value, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint.set().isEmpty() && !constraint.admits(value)) {
                return false;
            }
        }
        return true;
    }
}
