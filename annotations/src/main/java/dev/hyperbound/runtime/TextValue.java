package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The typed value of a text in wire form, by the type of its parameter. The text is one that has been read. */
final class TextValue implements ParameterTypeVisitor<Object> {
    private final String text;

    TextValue(String text) {
        this.text = text;
    }

    @Override
    public Object numeric(ParameterType.Numeric type) {
        return type.read(text);
    }

    @Override
    public Object bool(ParameterType.Bool type) {
        return Wire.toBoolean(text, type.yes(), type.no());
    }

    @Override
    public Object text(ParameterType.Text type) {
        return text;
    }

    @Override
    public Object regex(ParameterType.Regex type) {
        return text;
    }

    @Override
    public Object enumeration(ParameterType.Enumeration type) {
        return text;
    }

    @Override
    public Object numberOrKeyword(ParameterType.NumberOrKeyword type) {
        return JsonNumber.isNumber(text) ? type.number().accept(this) : text;
    }

    @Override
    public Object composite(ParameterType.Composite type) {
        List<String> texts = WireLists.split(text, type.separator());
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Parameter component = type.components().get(i);
            values.put(component.wireName(), component.type().accept(new TextValue(texts.get(i))));
        }
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Object sequence(ParameterType.Sequence type) {
        return each(WireLists.split(text, type.separator()), type.element());
    }

    @Override
    public Object jsonSequence(ParameterType.JsonSequence type) {
        boolean strings = !type.element().kind().isNumber();
        return each(JsonLists.elements(text, type.element().words(), strings), type.element());
    }

    private static List<Object> each(List<String> texts, ParameterType element) {
        List<Object> values = new ArrayList<>(texts.size());
        for (String each : texts) {
            values.add(element.accept(new TextValue(each)));
        }
        return List.copyOf(values);
    }
}
