package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.WireRecords;

/** Reads the text of a component of a record; see {@link WireValue}. */
final class WireComponent implements ValueType.Visitor<Value> {
    private final String text;
    private final String name;

    WireComponent(String text, String name) {
        this.text = text;
        this.name = name;
    }

    @Override
    public Value numeric(ValueType.Numeric numeric) {
        return switch (numeric) {
            case INT -> new Value.Whole(WireRecords.toInt(text, name));
            case LONG -> new Value.Whole(WireRecords.toLong(text, name));
            case DOUBLE -> new Value.Real(WireRecords.toDouble(text, name));
        };
    }

    @Override
    public Value text(ValueType.Text type) {
        return new Value.Text(WireRecords.toText(text, name));
    }

    @Override
    public Value enumeration(ValueType.Enumeration enumeration) {
        EnumTexts texts = EnumTexts.of(enumeration);
        return new Value.Constant(WireRecords.toConstant(text, name, texts.names(), texts.constants()));
    }

    @Override
    public Value bool(ValueType.Bool bool) {
        throw new IllegalArgumentException(name);
    }

    @Override
    public Value regex(ValueType.Regex regex) {
        throw new IllegalArgumentException(name);
    }

    @Override
    public Value numberOrKeyword(ValueType.NumberOrKeyword type) {
        throw new IllegalArgumentException(name);
    }

    @Override
    public Value composite(ValueType.Composite composite) {
        throw new IllegalArgumentException(name);
    }

    @Override
    public Value sequence(ValueType.Sequence sequence) {
        throw new IllegalArgumentException(name);
    }
}
