package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.PartTypeVisitor;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.WireLists;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a list; see {@link WireValue}. */
final class WireElements extends PartTypeVisitor<List<Value>> {
    private final String text;
    private final String separator;

    WireElements(String text, String separator) {
        this.text = text;
        this.separator = separator;
    }

    @Override
    public List<Value> numeric(ValueType.Numeric numeric) {
        List<Value> values = new ArrayList<>();
        switch (numeric) {
            case INT -> WireLists.toInts(text, separator).forEach(element -> values.add(new Value.Whole(element)));
            case LONG -> WireLists.toLongs(text, separator).forEach(element -> values.add(new Value.Whole(element)));
            case DOUBLE -> WireLists.toDoubles(text, separator).forEach(element -> values.add(new Value.Real(element)));
        }
        return values;
    }

    @Override
    public List<Value> text(ValueType.Text type) {
        List<Value> values = new ArrayList<>();
        WireLists.toStrings(text, separator).forEach(element -> values.add(new Value.Text(element)));
        return values;
    }

    @Override
    public List<Value> enumeration(ValueType.Enumeration type) {
        List<Value> values = new ArrayList<>();
        EnumTexts texts = EnumTexts.of(type);
        WireLists.toConstants(text, separator, texts.names(), texts.constants())
                .forEach(element -> values.add(new Value.Constant(element)));
        return values;
    }
}
