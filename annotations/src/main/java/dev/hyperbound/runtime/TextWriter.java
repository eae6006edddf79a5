package dev.hyperbound.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes values as the service is sent them. Called by generated code. */
public final class TextWriter extends WireWriter {
    private final Map<String, String> map;

    /**
     * Begins with nothing.
     *
     * @param capacity room for all entries, so that the map need not grow
     */
    public TextWriter(int capacity) {
        map = new LinkedHashMap<>(capacity);
    }

    /**
     * Returns what was put.
     *
     * @return texts in wire form by wire name, unmodifiable, in the order in which they were put
     */
    public Map<String, String> map() {
        return Collections.unmodifiableMap(map);
    }

    @Override
    public void putInt(String name, int value) {
        map.put(name, Integer.toString(value));
    }

    @Override
    public void putInt(String name, int value, int byDefault, String text) {
        map.put(name, value == byDefault ? text : Integer.toString(value));
    }

    @Override
    public void putLong(String name, long value) {
        map.put(name, Wire.write(value));
    }

    @Override
    public void putLong(String name, long value, long byDefault, String text) {
        map.put(name, value == byDefault ? text : Wire.write(value));
    }

    @Override
    public void putDouble(String name, double value) {
        map.put(name, Wire.write(value));
    }

    @Override
    public void putDouble(String name, double value, double byDefault, String text) {
        map.put(name, Double.compare(value, byDefault) == 0 ? text : Wire.write(value));
    }

    @Override
    public void putBoolean(String name, boolean value, String yes, String no) {
        map.put(name, Wire.write(value, yes, no));
    }

    @Override
    void text(String name, String value) {
        map.put(name, value);
    }

    @Override
    void list(String name, List<?> values, String separator) {
        map.put(name, WireLists.write(values, separator));
    }

    @Override
    public void putWritten(String name, String text) {
        map.put(name, text);
    }
}
