package dev.hyperbound.runtime;

import java.util.List;
import java.util.Map;

/**
 * How a typed value is shown that is none of its parameter's. What lies deeper than a list of plain values is left out,
 * for it may be as large as it likes; objects that no parser makes are named by their class.
 */
final class ValueShown {
    private ValueShown() {}

    static String of(@Nullable Object value) {
        if (value instanceof List<?> list) {
            StringBuilder text = new StringBuilder("[");
            for (Object element : list) {
                text.append(text.length() == 1 ? "" : ", ").append(flat(element));
            }
            return text.append(']').toString();
        }
        if (value instanceof Map<?, ?> map) {
            StringBuilder text = new StringBuilder("{");
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(text.length() == 1 ? "" : ", ")
                        .append(flat(entry.getKey()))
                        .append(": ")
                        .append(flat(entry.getValue()));
            }
            return text.append('}').toString();
        }
        return flat(value);
    }

    private static String flat(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Number number) {
            return NumberText.real(number);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List) {
            return "[…]";
        }
        return value instanceof Map ? "{…}" : value.getClass().getSimpleName();
    }

    /** What a value is, with an article. */
    static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String) {
            return "a string";
        }
        if (value instanceof Number) {
            return "a number";
        }
        if (value instanceof Boolean) {
            return "a boolean";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof Object[]) {
            return "a record";
        }
        return value instanceof Map ? "a map" : "a " + value.getClass().getSimpleName();
    }
}
