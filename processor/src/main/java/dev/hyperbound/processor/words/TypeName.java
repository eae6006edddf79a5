package dev.hyperbound.processor.words;

import dev.hyperbound.processor.model.ValueType;
import java.util.StringJoiner;

/** A type in a word or two, as tools show it: {@code int}, {@code list of int}, {@code record(height, width)}. */
final class TypeName implements ValueType.Visitor<String> {
    @Override
    public String numeric(ValueType.Numeric numeric) {
        return numeric.keyword();
    }

    @Override
    public String bool(ValueType.Bool bool) {
        return "boolean";
    }

    @Override
    public String text(ValueType.Text text) {
        return "string";
    }

    @Override
    public String regex(ValueType.Regex regex) {
        return "pattern";
    }

    @Override
    public String enumeration(ValueType.Enumeration enumeration) {
        return "enum";
    }

    @Override
    public String numberOrKeyword(ValueType.NumberOrKeyword type) {
        return type.kind().accept(this) + " or enum";
    }

    @Override
    public String composite(ValueType.Composite composite) {
        StringJoiner names = new StringJoiner(", ", "record(", ")");
        for (ValueType.Component component : composite.components()) {
            names.add(component.wireName());
        }
        return names.toString();
    }

    @Override
    public String sequence(ValueType.Sequence sequence) {
        return "list of " + sequence.element().accept(this);
    }
}
