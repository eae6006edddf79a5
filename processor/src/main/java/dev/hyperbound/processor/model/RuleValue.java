package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as rules see them. */
public final class RuleValue {
    private RuleValue() {}

    /** A {@code Long}, {@code Double}, {@code Boolean} or {@code String}; a {@code List} or {@code Map} of such. */
    public static Object of(ValueType type, Value value) {
        if (value instanceof Value.Whole whole) {
            return whole.value();
        }
        if (value instanceof Value.Real real) {
            return real.value();
        }
        if (value instanceof Value.Truth truth) {
            return truth.value();
        }
        if (value instanceof Value.Constant constant) {
            return constant.constant().wireName();
        }
        if (value instanceof Value.Sequence sequence && type instanceof ValueType.Sequence list) {
            List<Object> elements = new ArrayList<>();
            for (Value element : sequence.elements()) {
                elements.add(of(list.element(), element));
            }
            return List.copyOf(elements);
        }
        if (value instanceof Value.Composite composite && type instanceof ValueType.Composite record) {
            Map<String, Object> components = new LinkedHashMap<>();
            for (int i = 0; i < record.components().size(); i++) {
                ValueType.Component part = record.components().get(i);
                components.put(
                        part.wireName(), of(part.type(), composite.components().get(i)));
            }
            return components;
        }
        return ((Value.Text) value).value();
    }
}
