package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The components of a record that is given as a map, by any of their names. */
final class ComponentTexts {
    private final ParameterType.Composite type;

    /** In the order of the components; null for one that is not given. */
    private final @Nullable Object[] values;

    /**
     * Finds the components.
     *
     * @throws MalformedValueException if a key names no component, or one is named twice
     */
    ComponentTexts(Map<?, ?> map, ParameterType.Composite type) {
        this.type = type;
        this.values = new Object[type.components().size()];
        if (!areAllInOrder(map)) {
            find(map);
        }
    }

    /** Takes the values, if they stand under the names of the components, one after the other: most do. */
    private boolean areAllInOrder(Map<?, ?> map) {
        if (map.size() != values.length) {
            return false;
        }
        int i = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!type.components().get(i).wireName().equals(entry.getKey())) {
                return false;
            }
            values[i++] = entry.getValue();
        }
        return true;
    }

    private void find(Map<?, ?> map) {
        Arrays.fill(values, null);
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
        int place = type.components().indexOf(component);
        if (value != null && values[place] != null) {
            throw malformed("has " + component.wireName() + " twice, once by another name");
        }
        values[place] = value == null ? values[place] : value;
    }

    /** The record in wire form. */
    String join(ValueText whole) {
        List<String> texts = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            Parameter component = type.components().get(i);
            Object value = values[i];
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
