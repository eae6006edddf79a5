package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as plain objects, part by part; what real numbers and records become is up to who wants them. */
public abstract class PlainValues {
    /**
     * A {@code Long}, {@code Boolean}, {@code String}, or what a real number becomes; a {@code List} of such, or what a
     * record becomes.
     */
    protected final Object plain(ValueType type, Value value) {
        return type.accept(new Parts(value));
    }

    /** What a real number becomes. */
    protected abstract Object real(double value);

    /** What a record becomes whose components are plain objects already, by wire name. */
    protected abstract Object record(Map<String, Object> components);

    private final class Parts implements ValueType.Visitor<Object> {
        private final Value value;

        private Parts(Value value) {
            this.value = value;
        }

        @Override
        public Object numeric(ValueType.Numeric number) {
            if (number.isWhole()) {
                return ((Value.Whole) value).value();
            }
            return real(((Value.Real) value).value());
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
            return plain(type.typeOf(value), value);
        }

        @Override
        public Object composite(ValueType.Composite composite) {
            Value.Composite record = (Value.Composite) value;
            Map<String, Object> components = new LinkedHashMap<>();
            for (int i = 0; i < composite.components().size(); i++) {
                ValueType.Component part = composite.components().get(i);
                components.put(
                        part.wireName(), plain(part.type(), record.components().get(i)));
            }
            return record(components);
        }

        @Override
        public Object sequence(ValueType.Sequence sequence) {
            List<Object> elements = new ArrayList<>();
            for (Value element : ((Value.Sequence) value).elements()) {
                elements.add(plain(sequence.element(), element));
            }
            return List.copyOf(elements);
        }
    }
}
