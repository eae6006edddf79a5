package dev.hyperbound.processor.model;

import java.util.Map;

/** A value as rules see it, for each type that it may be of. */
public final class RuleValue extends PlainValues {
    private static final RuleValue VALUES = new RuleValue();

    private RuleValue() {}

    /** A {@code Long}, {@code Double}, {@code Boolean} or {@code String}; a {@code List} or {@code Map} of such. */
    public static Object of(ValueType type, Value value) {
        return VALUES.plain(type, value);
    }

    @Override
    protected Object real(double value) {
        return value;
    }

    @Override
    protected Object record(Map<String, Object> components) {
        return components;
    }
}
