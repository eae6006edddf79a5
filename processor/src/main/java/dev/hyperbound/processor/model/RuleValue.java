package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value as rules see it, for each type that it may be of. */
public final class RuleValue implements ValueType.Visitor<Object> {
    private final Value value;

    private RuleValue(Value value) {
        this.value = value;
    }

    /** A {@code Long}, {@code Double}, {@code Boolean} or {@code String}; a {@code List} or {@code Map} of such. */
    public static Object of(ValueType type, Value value) {
        return type.accept(new RuleValue(value));
    }

    @Override
    public Object numeric(ValueType.Numeric number) {
        if (number.isWhole()) {
            return ((Value.Whole) value).value();
        }
        return ((Value.Real) value).value();
    }

    @Override
    public Object bool(ValueType.Bool bool) {
        return ((Value.Truth) value).value();
    }

    @Override
    public Object text(ValueType.Text text) {
        return ((Value.Text) value).value();
    }

    @Override
    public Object regex(ValueType.Regex regex) {
        return ((Value.Text) value).value();
    }

    @Override
    public Object enumeration(ValueType.Enumeration enumeration) {
        return ((Value.Constant) value).constant().wireName();
    }

    @Override
    public Object numberOrKeyword(ValueType.NumberOrKeyword type) {
        return of(type.typeOf(value), value);
    }

    @Override
    public Object composite(ValueType.Composite composite) {
        Value.Composite record = (Value.Composite) value;
        Map<String, Object> components = new LinkedHashMap<>();
        for (int i = 0; i < composite.components().size(); i++) {
            ValueType.Component part = composite.components().get(i);
            components.put(part.wireName(), of(part.type(), record.components().get(i)));
        }
        return components;
    }

    @Override
    public Object sequence(ValueType.Sequence sequence) {
        List<Object> elements = new ArrayList<>();
        for (Value element : ((Value.Sequence) value).elements()) {
            elements.add(of(sequence.element(), element));
        }
        return List.copyOf(elements);
    }
}
