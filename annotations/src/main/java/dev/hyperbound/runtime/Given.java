package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Lists as setters take them: copied, and without null; what null throws names the parameter. */
public final class Given {
    private Given() {}

    /**
     * A copy of a list.
     *
     * @param elements the elements
     * @param name what the parameter is called in what null throws
     * @param <E> type of the elements
     * @return an unmodifiable list
     */
    public static <E> List<E> list(List<E> elements, String name) {
        int index = 0;
        for (E element : Objects.requireNonNull(elements, name)) {
            requireElement(element, name, index++);
        }
        return List.copyOf(elements);
    }

    /**
     * A list of what an array holds.
     *
     * @param elements the elements
     * @param name what the parameter is called in what null throws
     * @param <E> type of the elements
     * @return an unmodifiable list
     */
    public static <E> List<E> list(E[] elements, String name) {
        for (int i = 0; i < Objects.requireNonNull(elements, name).length; i++) {
            requireElement(elements[i], name, i);
        }
        return List.of(elements);
    }

    /**
     * A list of what an array holds.
     *
     * @param elements the elements
     * @param name what the parameter is called in what null throws
     * @return an unmodifiable list
     */
    public static List<Integer> list(int[] elements, String name) {
        List<Integer> list = new ArrayList<>(Objects.requireNonNull(elements, name).length);
        for (int element : elements) {
            list.add(element);
        }
        return List.copyOf(list);
    }

    /**
     * A list of what an array holds.
     *
     * @param elements the elements
     * @param name what the parameter is called in what null throws
     * @return an unmodifiable list
     */
    public static List<Long> list(long[] elements, String name) {
        List<Long> list = new ArrayList<>(Objects.requireNonNull(elements, name).length);
        for (long element : elements) {
            list.add(element);
        }
        return List.copyOf(list);
    }

    /**
     * A list of what an array holds.
     *
     * @param elements the elements
     * @param name what the parameter is called in what null throws
     * @return an unmodifiable list
     */
    public static List<Double> list(double[] elements, String name) {
        List<Double> list = new ArrayList<>(Objects.requireNonNull(elements, name).length);
        for (double element : elements) {
            list.add(element);
        }
        return List.copyOf(list);
    }

    /**
     * A copy of a list; null where it is empty.
     *
     * @param elements the elements
     * @param name what the parameter is called in what null throws
     * @param <E> type of the elements
     * @return the list, or null
     */
    public static <E> @Nullable List<E> listOrAbsent(List<E> elements, String name) {
        List<E> list = list(elements, name);
        return list.isEmpty() ? null : list;
    }

    /**
     * A copy of a list; null where there is none, or where it is empty.
     *
     * @param elements the elements
     * @param name what the parameter is called in what null throws
     * @param <E> type of the elements
     * @return the list, or null
     */
    public static <E> @Nullable List<E> listOrAbsent(Optional<List<E>> elements, String name) {
        return Objects.requireNonNull(elements, name).isPresent() ? listOrAbsent(elements.get(), name) : null;
    }

    private static void requireElement(@Nullable Object element, String name, int index) {
        if (element == null) {
            throw new NullPointerException(name + "[" + index + "]");
        }
    }
}
