package dev.hyperbound.processor.java.value;

import dev.hyperbound.processor.model.ValueType;

/** The class of each type that a record or list may hold; reading a stub refuses others. */
final class PartCodes implements ValueType.Visitor<PartCode> {
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

    @Override
    public PartCode bool(ValueType.Bool bool) {
        throw neverAPart();
    }

    @Override
    public PartCode regex(ValueType.Regex regex) {
        throw neverAPart();
    }

    @Override
    public PartCode numberOrKeyword(ValueType.NumberOrKeyword type) {
        throw neverAPart();
    }

    @Override
    public PartCode composite(ValueType.Composite composite) {
        throw neverAPart();
    }

    @Override
    public PartCode sequence(ValueType.Sequence sequence) {
        throw neverAPart();
    }

    private static IllegalStateException neverAPart() {
        return new IllegalStateException("no part of a record or list");
    }
}
