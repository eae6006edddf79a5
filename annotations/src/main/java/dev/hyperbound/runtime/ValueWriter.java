package dev.hyperbound.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes values as JSON and YAML have them. Called by generated code. */
public final class ValueWriter extends WireWriter {
    private final Map<String, Object> map;
    private final List<Parameter> parameters;

    /** Up to where parameters have been looked through: they come in their order. */
    private int next;

    /**
     * Begins with nothing.
     *
     * @param capacity room for all entries, so that the map need not grow
     * @param parameters what is known of the parameters, in declaration order
     */
    public ValueWriter(int capacity, List<Parameter> parameters) {
        this.map = new LinkedHashMap<>(capacity);
        this.parameters = parameters;
    }

    /**
     * Returns what was put.
     *
     * @return values by wire name as {@link Hyperparameters#toValues()} describes them, in the order in which they were
     *     put
     */
    public Map<String, Object> map() {
        return Collections.unmodifiableMap(map);
    }

    @Override
    public void putInt(String name, int value) {
        map.put(name, value);
    }

    @Override
    public void putLong(String name, long value) {
        map.put(name, value);
    }

    @Override
    public void putDouble(String name, double value) {
        map.put(name, value);
    }

    @Override
    public void putBoolean(String name, boolean value, String yes, String no) {
        map.put(name, value);
    }

    @Override
    void text(String name, String value) {
        map.put(name, value);
    }

    @Override
    void list(String name, List<?> values, String separator) {
        map.put(name, values);
    }

    @Override
    public void putWritten(String name, String text) {
        while (!parameters.get(next).wireName().equals(name)) {
            next++;
        }
        map.put(name, parameters.get(next).type().accept(new TextValue(text)));
    }
}
