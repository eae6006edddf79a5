package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.Wire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values as JSON: numbers and booleans as such, a list as an array, a record as an object. */
final class TypedValue {
    private TypedValue() {}

    static Object of(ValueType type, Value value) {
        if (value instanceof Value.Whole whole) {
            return whole.value();
        }
        if (value instanceof Value.Real real) {
            return number(real.value());
        }
        if (value instanceof Value.Truth truth) {
            return truth.value();
        }
        if (value instanceof Value.Constant constant) {
            return constant.constant().wireName();
        }
        if (value instanceof Value.Sequence sequence && type instanceof ValueType.Sequence list) {
            return elements(list.element(), sequence);
        }
        if (value instanceof Value.Composite composite && type instanceof ValueType.Composite record) {
            return components(record, composite);
        }
        return ((Value.Text) value).value();
    }

    private static List<Object> elements(ValueType type, Value.Sequence sequence) {
        List<Object> elements = new ArrayList<>();
        for (Value element : sequence.elements()) {
            elements.add(of(type, element));
        }
        return List.copyOf(elements);
    }

    private static JsonObject components(ValueType.Composite type, Value.Composite composite) {
        List<ValueType.Component> parts = type.components();
        JsonObject object = JsonObject.EMPTY;
        for (int i = 0; i < parts.size(); i++) {
            ValueType.Component part = parts.get(i);
            object = object.with(
                    part.wireName(), of(part.type(), composite.components().get(i)));
        }
        return object;
    }

    /**
     * The number that a double is sent as. Shortest digits are in the same order as the doubles themselves, so readers
     * that compare decimals and readers that compare doubles come to the same result.
     */
    static BigDecimal number(double value) {
        return new BigDecimal(Wire.write(value));
    }
}
