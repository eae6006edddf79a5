package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns typed values into texts in wire form, to be read as all others: so that values and texts are held to the same
 * constraints, by the same code.
 */
final class TypedReading {
    private static final String SCHEMA = "$schema";

    private final StubDefinition<?> stub;
    private final Map<String, Parameter> byName = new HashMap<>();

    /** What is read, under the names that were given; names of no parameter are there to be told. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    private final UnreadValues unread = new UnreadValues();

    /** Names of parameters that were given a value. */
    private final Set<String> given = new HashSet<>();

    TypedReading(StubDefinition<?> stub) {
        this.stub = stub;
        for (Parameter parameter : stub.parameters()) {
            byName.put(parameter.wireName(), parameter);
            for (String name : parameter.alsoNames()) {
                byName.put(name, parameter);
            }
        }
    }

    /** Begins the reading of values. */
    WireReader of(Map<String, ?> values) {
        // Parsers make maps whose keys are not all strings, whatever the type says
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            if (entry.getKey() == null) {
                texts.put(null, "");
            } else {
                put(ValueShown.of(entry.getKey()), entry.getValue());
            }
        }
        for (Parameter parameter : stub.parameters()) {
            List<String> names = namesOf(parameter);
            if (names.size() > 1) {
                unread.addTwice(parameter.wireName(), names);
                texts.keySet().removeAll(names);
            }
        }
        return WireReader.ofSent(texts, unread);
    }

    /** A text that means that the parameter is not set is no value of its type. */
    private String text(Object value, Parameter parameter) {
        if (!parameter.absentTexts().isEmpty()) {
            String text = value instanceof Number number ? NumberText.whole(number) : ValueShown.of(value);
            if (parameter.absentTexts().contains(text)) {
                return text;
            }
        }
        return ValueText.of(value, parameter.type(), stub);
    }

    /** The names by which a parameter that may be sent was given. */
    private List<String> namesOf(Parameter parameter) {
        List<String> names = new ArrayList<>(1);
        if (given.contains(parameter.wireName())) {
            names.add(parameter.wireName());
        }
        for (String name : parameter.alsoNames()) {
            if (given.contains(name)) {
                names.add(name);
            }
        }
        return parameter.context() ? List.of() : names;
    }

    private void put(String name, Object value) {
        Parameter parameter = byName.get(name);
        if (parameter == null) {
            if (!name.equals(SCHEMA)) {
                texts.put(name, "");
            }
        } else if (value != null) {
            given.add(name);
            try {
                texts.put(name, parameter.context() ? "" : text(value, parameter));
            } catch (MalformedValueException problem) {
                unread.addValue(parameter.wireName(), ValueShown.of(value), problem.problem());
            }
        }
    }
}
