package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.PartTypeVisitor;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.JsonLists;
import java.util.ArrayList;
import java.util.List;

/** Reads the JSON array that a list is; see {@link WireValue}. */
final class JsonElements extends PartTypeVisitor<List<Value>> {
    private final String text;

    JsonElements(String text) {
        this.text = text;
    }

    @Override
    public List<Value> numeric(ValueType.Numeric numeric) {
        List<Value> values = new ArrayList<>();
        switch (numeric) {
            case INT -> JsonLists.toInts(text).forEach(element -> values.add(new Value.Whole(element)));
            case LONG -> JsonLists.toLongs(text).forEach(element -> values.add(new Value.Whole(element)));
            case DOUBLE -> JsonLists.toDoubles(text).forEach(element -> values.add(new Value.Real(element)));
        }
        return values;
    }

    @Override
    public List<Value> text(ValueType.Text type) {
        List<Value> values = new ArrayList<>();
        JsonLists.toStrings(text).forEach(element -> values.add(new Value.Text(element)));
        return values;
    }

    @Override
    public List<Value> enumeration(ValueType.Enumeration type) {
        List<Value> values = new ArrayList<>();
        EnumTexts texts = EnumTexts.of(type);
        JsonLists.toConstants(text, texts.names(), texts.constants())
                .forEach(element -> values.add(new Value.Constant(element)));
        return values;
    }
}
