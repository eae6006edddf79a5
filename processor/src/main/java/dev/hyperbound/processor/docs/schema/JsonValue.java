package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.model.PlainValues;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.Wire;
import java.math.BigDecimal;
import java.util.Map;

/** A value as JSON: numbers and booleans as such, a list as an array, a record as an object. */
final class JsonValue extends PlainValues {
    private static final JsonValue VALUES = new JsonValue();

    private JsonValue() {}

    static Object of(ValueType type, Value value) {
        return VALUES.plain(type, value);
    }

    @Override
    protected Object real(double value) {
        return number(value);
    }

    @Override
    protected Object record(Map<String, Object> components) {
        return JsonObject.copyOf(components);
    }

    /**
     * The number that a double is sent as. Shortest digits are in the same order as the doubles themselves, so readers
     * that compare decimals and readers that compare doubles come to the same result.
     */
    static BigDecimal number(double value) {
        return new BigDecimal(Wire.write(value));
    }
}
