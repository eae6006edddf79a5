package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.PartTypeVisitor;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.WireRecords;

/** Reads the text of a component of a record; see {@link WireValue}. */
final class WireComponent extends PartTypeVisitor<Value> {
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
}
