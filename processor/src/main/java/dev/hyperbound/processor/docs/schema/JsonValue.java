package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.Wire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value as JSON: numbers and booleans as such, a list as an array, a record as an object. */
final class JsonValue implements ValueType.Visitor<Object> {
    private final Value value;

    private JsonValue(Value value) {
        this.value = value;
    }

    static Object of(ValueType type, Value value) {
        return type.accept(new JsonValue(value));
    }

    @Override
    public Object numeric(ValueType.Numeric numeric) {
        return numeric.isWhole() ? (Object) ((Value.Whole) value).value() : number(((Value.Real) value).value());
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
        List<Value> parts = ((Value.Composite) value).components();
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            ValueType.Component component = composite.components().get(i);
            members.put(component.wireName(), of(component.type(), parts.get(i)));
        }
        return JsonObject.copyOf(members);
    }

    @Override
    public Object sequence(ValueType.Sequence sequence) {
        List<Object> elements = new ArrayList<>();
        for (Value element : ((Value.Sequence) value).elements()) {
            elements.add(of(sequence.element(), element));
        }
        return List.copyOf(elements);
    }

    /**
     * The number that a double is sent as. Shortest digits are in the same order as the doubles themselves, so readers
     * that compare decimals and readers that compare doubles come to the same result.
     */
    static BigDecimal number(double value) {
        return new BigDecimal(Wire.write(value));
    }
}
