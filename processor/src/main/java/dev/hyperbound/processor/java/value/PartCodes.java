package dev.hyperbound.processor.java.value;

import dev.hyperbound.processor.model.PartTypeVisitor;
import dev.hyperbound.processor.model.ValueType;

/** The class of each type that a record or list may hold. */
final class PartCodes extends PartTypeVisitor<PartCode> {
    static final PartCodes ALL = new PartCodes();

    private PartCodes() {}

    @Override
    public PartCode numeric(ValueType.Numeric numeric) {
        return new NumberCode(numeric);
    }

    @Override
    public PartCode text(ValueType.Text text) {
        return new TextCode();
    }

    @Override
    public PartCode enumeration(ValueType.Enumeration enumeration) {
        return new EnumCode(enumeration);
    }
}
