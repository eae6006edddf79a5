package dev.hyperbound.runtime;

import java.util.ArrayList;
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
        this.values = areAllInOrder(map) ? map.values().toArray() : found(map);
    }

    /** Whether they stand under the names of the components, one after the other: most do. */
    private boolean areAllInOrder(Map<?, ?> map) {
        return map.size() == type.components().size() && names().equals(new ArrayList<>(map.keySet()));
    }

    private @Nullable Object[] found(Map<?, ?> map) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < type.components().size(); i++) {
            Parameter component = type.components().get(i);
            places.put(component.wireName(), i);
            for (String name : component.alsoNames()) {
                places.put(name, i);
            }
        }
        @Nullable Object[] found = new Object[type.components().size()];
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            put(ValueShown.of(entry.getKey()), entry.getValue(), places, found);
        }
        return found;
    }

    private void put(String name, @Nullable Object value, Map<String, Integer> places, @Nullable Object[] found) {
        Integer place = places.get(name);
        if (place == null) {
            throw malformed(
                    "has no component " + Text.name(name) + Phrases.didYouMean(Suggestions.closest(name, names())));
        }
        if (value != null && found[place] != null) {
            throw malformed("has " + type.components().get(place).wireName() + " twice, once by another name");
        }
        found[place] = value == null ? found[place] : value;
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
