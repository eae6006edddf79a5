package dev.hyperbound.processor.rule.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways to choose one thing from each of some lists.
 *
 * @param choices what there is to choose from
 */
record Combinations<T>(List<List<T>> choices) {
    /** More than this is as good as infinitely many. */
    private static final long MANY = 1L << 31;

    /** How many ways there are; a large number if there are very many. */
    long count() {
        long count = 1;
        for (List<T> choice : choices) {
            count = Math.min(MANY, count * choice.size());
        }
        return count;
    }

    /** One of the ways, the last list changing fastest. */
    List<T> get(long index) {
        List<T> chosen = new ArrayList<>();
        long rest = index;
        for (int i = choices.size() - 1; i >= 0; i--) {
            List<T> choice = choices.get(i);
            chosen.add(0, choice.get((int) (rest % choice.size())));
            rest /= choice.size();
        }
        return chosen;
    }
}
