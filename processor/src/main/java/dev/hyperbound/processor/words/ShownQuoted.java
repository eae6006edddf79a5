package dev.hyperbound.processor.words;

import dev.hyperbound.processor.model.ValueType;

/** Whether messages put values of a type in quotation marks. */
public final class ShownQuoted implements ValueType.Visitor<Boolean> {
    public static final ShownQuoted IS_QUOTED = new ShownQuoted();

    private ShownQuoted() {}

    @Override
    public Boolean numeric(ValueType.Numeric numeric) {
        return false;
    }

    @Override
    public Boolean bool(ValueType.Bool bool) {
        return false;
    }

    @Override
    public Boolean text(ValueType.Text text) {
        return true;
    }

    @Override
    public Boolean regex(ValueType.Regex regex) {
        return true;
    }

    @Override
    public Boolean enumeration(ValueType.Enumeration enumeration) {
        return true;
    }

    @Override
    public Boolean numberOrKeyword(ValueType.NumberOrKeyword type) {
        return false;
    }

    @Override
    public Boolean composite(ValueType.Composite composite) {
        return false;
    }

    @Override
    public Boolean sequence(ValueType.Sequence sequence) {
        return false;
    }
}
