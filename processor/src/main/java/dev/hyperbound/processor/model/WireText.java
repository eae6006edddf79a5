package dev.hyperbound.processor.model;

import dev.hyperbound.runtime.Wire;
import java.util.StringJoiner;

/** Values as they are sent. */
public final class WireText {
    private WireText() {}

    /** The canonical text of a value of the type. */
    public static String of(ValueType type, Value value) {
        if (value instanceof Value.Composite record && type instanceof ValueType.Composite composite) {
            StringJoiner joined = new StringJoiner(composite.separator());
            for (int i = 0; i < composite.components().size(); i++) {
                joined.add(of(
                        composite.components().get(i).type(),
                        record.components().get(i)));
            }
            return joined.toString();
        }
        if (value instanceof Value.Sequence list && type instanceof ValueType.Sequence sequence) {
            StringJoiner joined = new StringJoiner(sequence.separator());
            for (Value element : list.elements()) {
                joined.add(of(sequence.element(), element));
            }
            return joined.toString();
        }
        if (value instanceof Value.Truth truth && type instanceof ValueType.Bool bool) {
            return Wire.write(truth.value(), bool.yes(), bool.no());
        }
        return ofScalar(value);
    }

    private static String ofScalar(Value value) {
        if (value instanceof Value.Whole whole) {
            return Wire.write(whole.value());
        }
        if (value instanceof Value.Real real) {
            return Wire.write(real.value());
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Constant constant) {
            return constant.constant().wireName();
        }
        throw new IllegalArgumentException("no scalar: " + value);
    }
}
