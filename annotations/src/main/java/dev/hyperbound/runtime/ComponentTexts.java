package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of a record that is given as a map, by any of their names. */
final class ComponentTexts {
    private final ParameterType.Composite type;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Finds the components.
     *
     * @throws MalformedValueException if a key names no component, or one is named twice
     */
    ComponentTexts(Map<?, ?> map, ParameterType.Composite type) {
        this.type = type;
        Map<String, Parameter> byName = new HashMap<>();
        for (Parameter component : type.components()) {
            byName.put(component.wireName(), component);
            for (String name : component.alsoNames()) {
                byName.put(name, component);
            }
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            put(ValueShown.of(entry.getKey()), entry.getValue(), byName);
        }
    }

    private void put(String name, @Nullable Object value, Map<String, Parameter> byName) {
        Parameter component = byName.get(name);
        if (component == null) {
            throw malformed(
                    "has no component " + Text.name(name) + Phrases.didYouMean(Suggestions.closest(name, names())));
        }
        if (value != null && values.put(component.wireName(), value) != null) {
            throw malformed("has " + component.wireName() + " twice, once by another name");
        }
    }

    /** The record in wire form. */
    String join(ValueText whole) {
        List<String> texts = new ArrayList<>();
        for (Parameter component : type.components()) {
            Object value = values.get(component.wireName());
            if (value == null) {
                throw malformed("has no " + component.wireName());
            }
            texts.add(whole.part(value, component, type.separator()));
        }
        return String.join(type.separator(), texts);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Parameter component : type.components()) {
            names.add(component.wireName());
        }
        return names;
    }

    private MalformedValueException malformed(String what) {
        return new MalformedValueException(Malformed.of(Malformed.Cause.NUMBER_OF_PARTS, type.words(), what));
    }
}
