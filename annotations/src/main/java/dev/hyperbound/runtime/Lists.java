package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Unmodifiable lists of primitives. Called by generated code. */
public final class Lists {
    private Lists() {}

    /**
     * Makes a list of ints.
     *
     * @param values the elements
     * @return an unmodifiable list
     */
    public static List<Integer> of(int... values) {
        List<Integer> list = new ArrayList<>(values.length);
        for (int value : values) {
            list.add(value);
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * Makes a list of longs.
     *
     * @param values the elements
     * @return an unmodifiable list
     */
    public static List<Long> of(long... values) {
        List<Long> list = new ArrayList<>(values.length);
        for (long value : values) {
            list.add(value);
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * Makes a list of doubles.
     *
     * @param values the elements
     * @return an unmodifiable list
     */
    public static List<Double> of(double... values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return Collections.unmodifiableList(list);
    }
}
