package dev.hyperbound.processor.rule.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All ways to choose one thing from each of some lists.
 *
 * @param choices what there is to choose from
 */
record Combinations<T>(List<List<T>> choices) {
    /** More than this is as good as infinitely many. */
    private static final long MANY = 1L << 31;

    /** All lists of one member of each domain, if there are no more than so many and it is known what they are. */
    static Optional<List<Object>> lists(List<Domain> elements, int most) {
        List<List<Object>> members = new ArrayList<>();
        for (Domain element : elements) {
            Optional<List<Object>> known = element.members(most);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            members.add(known.get());
        }
        Combinations<Object> combinations = new Combinations<>(members);
        if (combinations.count() > most) {
            return Optional.empty();
        }
        List<Object> lists = new ArrayList<>();
        for (int i = 0; i < combinations.count(); i++) {
            lists.add(combinations.get(i));
        }
        return Optional.of(List.copyOf(lists));
    }

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
