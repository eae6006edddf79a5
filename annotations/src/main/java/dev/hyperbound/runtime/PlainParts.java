package dev.hyperbound.runtime;

import java.util.List;
import java.util.Map;

/**
 * The parts of a list or record as parsers make them, where all of them are numbers that need no reading. Whatever else
 * there is becomes a text first, and is read as one: there is one grammar, and one set of messages.
 */
final class PlainParts {
    private PlainParts() {}

    /** The elements of a list of ints; null if it has others, or is none. */
    static @Nullable List<Integer> ints(Object value) {
        if (!(value instanceof List<?> list)) {
            return null;
        }
        Integer[] ints = new Integer[list.size()];
        int count = 0;
        for (Object element : list) {
            if (!(element instanceof Integer whole) || count == ints.length) {
                return null;
            }
            ints[count++] = whole;
        }
        return List.of(ints);
    }

    /** The elements of a list of ints and longs; null if it has others, or is none. */
    static @Nullable List<Long> longs(Object value) {
        if (!(value instanceof List<?> list)) {
            return null;
        }
        Long[] longs = new Long[list.size()];
        int count = 0;
        for (Object element : list) {
            if (!(element instanceof Integer || element instanceof Long) || count == longs.length) {
                return null;
            }
            longs[count++] = ((Number) element).longValue();
        }
        return List.of(longs);
    }

    /** The elements of a list of ints and finite doubles; null if it has others, or is none. */
    static @Nullable List<Double> doubles(Object value) {
        if (!(value instanceof List<?> list)) {
            return null;
        }
        Double[] doubles = new Double[list.size()];
        int count = 0;
        for (Object element : list) {
            boolean isPlain = element instanceof Integer || (element instanceof Double real && Double.isFinite(real));
            if (!isPlain || count == doubles.length) {
                return null;
            }
            doubles[count++] = ((Number) element).doubleValue();
        }
        return List.of(doubles);
    }

    /** The components of a record, if they are ints, each in its place; null if not. */
    static @Nullable List<Integer> components(Object value, List<String> names) {
        if (!(value instanceof Map<?, ?> map) || map.size() != names.size()) {
            return null;
        }
        Integer[] components = new Integer[names.size()];
        int count = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (count == components.length
                    || !(entry.getValue() instanceof Integer whole)
                    || !names.get(count).equals(entry.getKey())) {
                return null;
            }
            components[count++] = whole;
        }
        return List.of(components);
    }
}
