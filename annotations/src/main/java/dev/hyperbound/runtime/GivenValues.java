package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What a reader is given by name, and how much of it has been taken: texts in wire form, or typed values. */
final class GivenValues {
    private static final String SCHEMA = "$schema";

    /** Names that were given by maps before the last one. */
    private final Set<String> before = new HashSet<>();

    /** Of parameters that have several names, the one to read them by; none where more than one is there. */
    private final Map<String, Optional<String>> named = new HashMap<>();

    private Map<String, ?> values = Map.of();
    private int taken;

    /** Goes on with texts; null keys and values are there to be told. */
    void texts(Map<String, String> map) {
        // A map with an idea of its own of equal names would find some that are written otherwise, or miss some
        begin(map instanceof SortedMap || map instanceof IdentityHashMap ? new LinkedHashMap<>(map) : map);
    }

    /** Goes on with values as parsers make them; a parameter that is null is not there. */
    void typed(Map<String, ?> map, StubDefinition<?> stub) {
        begin(isPlain(map) ? map : named(map, stub));
    }

    private void begin(Map<String, ?> map) {
        before.addAll(values.keySet());
        values = map;
        taken = 0;
    }

    /** Whether each key is a name of something that is there. */
    private static boolean isPlain(Map<?, ?> map) {
        if (map.getClass() != LinkedHashMap.class && map.getClass() != HashMap.class) {
            return false;
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name) || name.equals(SCHEMA) || entry.getValue() == null) {
                return false;
            }
        }
        return true;
    }

    /** By name: parsers make maps whose keys are not all strings, whatever the type says. */
    private static Map<@Nullable String, Object> named(Map<?, ?> map, StubDefinition<?> stub) {
        Map<@Nullable String, Object> named = new LinkedHashMap<>(map.size() * 4 / 3 + 1);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = entry.getKey() == null ? null : ValueShown.of(entry.getKey());
            Object value = entry.getValue();
            if (value == null && (name == null || !stub.reads(name))) {
                value = "";
            }
            if (value != null && !SCHEMA.equals(name)) {
                named.put(name, value);
            }
        }
        return named;
    }

    /** The value of a parameter, by whichever of its names. */
    @Nullable
    Object of(String name) {
        Optional<String> by = named.isEmpty() ? null : named.get(name);
        return by == null ? values.get(name) : by.isPresent() ? values.get(by.get()) : null;
    }

    /** Whether the value of a parameter is one of some texts, as it is written. */
    boolean isOneOf(String name, String... texts) {
        Object held = of(name);
        if (held == null) {
            return false;
        }
        // No value of the parameter's type, and so not to be made a text by it
        String written = held instanceof Number number ? NumberText.whole(number) : ValueShown.of(held);
        for (String text : texts) {
            if (text.equals(written)) {
                return true;
            }
        }
        return false;
    }

    /** A value has been read, or will never be. */
    void take() {
        taken++;
    }

    /**
     * Decides by which of its names a parameter is read: by none if there are several.
     *
     * @return the names that are there
     */
    List<String> choose(String name, String... others) {
        List<String> there = new ArrayList<>(1);
        if (values.get(name) != null) {
            there.add(name);
        }
        for (String other : others) {
            if (values.get(other) != null) {
                there.add(other);
                before.add(name);
            }
        }
        boolean isTwice = there.size() > 1;
        named.put(name, isTwice ? Optional.empty() : Optional.of(there.isEmpty() ? name : there.get(0)));
        if (isTwice) {
            taken += there.size();
        }
        return there;
    }

    /** Whether there is or was a value for the parameter. */
    boolean gave(String name) {
        return of(name) != null || before.contains(name);
    }

    boolean isAllTaken() {
        return taken >= values.size();
    }

    /** All that is given, to be told what of it is not taken. */
    Map<String, ?> all() {
        return values;
    }
}
