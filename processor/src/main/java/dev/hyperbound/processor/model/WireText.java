package dev.hyperbound.processor.model;

import dev.hyperbound.runtime.JsonLists;
import dev.hyperbound.runtime.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A value as it is sent, for each type that it may be of. */
public final class WireText implements ValueType.Visitor<String> {
    private final Value value;

    private WireText(Value value) {
        this.value = value;
    }

    /** The canonical text of a value of the type. */
    public static String of(ValueType type, Value value) {
        return type.accept(new WireText(value));
    }

    @Override
    public String numeric(ValueType.Numeric number) {
        return number.isWhole() ? Wire.write(((Value.Whole) value).value()) : Wire.write(((Value.Real) value).value());
    }

    @Override
    public String bool(ValueType.Bool bool) {
        return Wire.write(((Value.Truth) value).value(), bool.yes(), bool.no());
    }

    @Override
    public String text(ValueType.Text text) {
        return ((Value.Text) value).value();
    }

    @Override
    public String regex(ValueType.Regex regex) {
        return ((Value.Text) value).value();
    }

    @Override
    public String enumeration(ValueType.Enumeration enumeration) {
        return ((Value.Constant) value).constant().wireName();
    }

    @Override
    public String numberOrKeyword(ValueType.NumberOrKeyword type) {
        return of(type.typeOf(value), value);
    }

    @Override
    public String composite(ValueType.Composite composite) {
        Value.Composite record = (Value.Composite) value;
        StringJoiner joined = new StringJoiner(composite.separator());
        for (int i = 0; i < composite.components().size(); i++) {
            joined.add(
                    of(composite.components().get(i).type(), record.components().get(i)));
        }
        return joined.toString();
    }

    @Override
    public String sequence(ValueType.Sequence sequence) {
        return sequence.form().accept(new ListText(sequence.element(), (Value.Sequence) value));
    }

    /** A list in each form. */
    private record ListText(ValueType element, Value.Sequence list) implements ListForm.Visitor<String> {
        @Override
        public String separated(Separation separation) {
            return String.join(separation.separator(), texts());
        }

        @Override
        public String json(JsonForm json) {
            return JsonLists.write(texts(), element.number().isPresent());
        }

        private List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (Value value : list.elements()) {
                texts.add(of(element, value));
            }
            return texts;
        }
    }
}
