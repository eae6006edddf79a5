package dev.hyperbound.processor.java.value;

import dev.hyperbound.processor.model.ValueType;

/** The class of each type. */
final class ValueCodes implements ValueType.Visitor<ValueCode> {
    static final ValueCodes ALL = new ValueCodes();

    private ValueCodes() {}

    @Override
    public ValueCode numeric(ValueType.Numeric numeric) {
        return new NumberCode(numeric);
    }

    @Override
    public ValueCode bool(ValueType.Bool bool) {
        return new BooleanCode(bool);
    }

    @Override
    public ValueCode text(ValueType.Text text) {
        return new TextCode();
    }

    @Override
    public ValueCode regex(ValueType.Regex regex) {
        return new PatternCode();
    }

    @Override
    public ValueCode enumeration(ValueType.Enumeration enumeration) {
        return new EnumCode(enumeration);
    }

    @Override
    public ValueCode numberOrKeyword(ValueType.NumberOrKeyword type) {
        return new NumberOrKeywordCode(type);
    }

    @Override
    public ValueCode composite(ValueType.Composite composite) {
        return new RecordCode(composite);
    }

    @Override
    public ValueCode sequence(ValueType.Sequence sequence) {
        return new ListCode(sequence);
    }
}
