package dev.hyperbound.runtime;

import java.util.Collection;
import java.util.List;

/** Finds the names that somebody may have meant. */
public final class Suggestions {
    private static final int LONGEST = 256;
    private static final int MOST = 3;

    /** What else is worth naming beside the best. */
    private static final double NEARLY_AS_GOOD = 0.8;

    private Suggestions() {}

    /**
     * Returns the names that somebody may have meant. If one is a slip of one edit away, those that differ least, by at
     * most a third of the length of what was written. Otherwise those that share words or stems of words with it, are
     * in it or hold it, have its letters as initials ({@code lr}, {@code learning_rate}), or are what libraries of machine
     * learning call the same ({@code n_estimators}, {@code num_round}); and if there are none, again those that differ
     * least. An edit inserts, deletes or replaces a character or swaps two neighbours; a text in which
     * nothing but two characters far from each other are swapped counts as one edit away too ({@code amad},
     * {@code adam}). Case does not count.
     *
     * @param wrong what was written; nothing resembles an empty text, or one of more than 256 characters
     * @param names the right names
     * @return at most three, the likeliest first and then in the order given; unmodifiable
     */
    public static List<String> closest(String wrong, Collection<String> names) {
        if (wrong.isEmpty() || wrong.length() > LONGEST) {
            return List.of();
        }
        String folded = fold(wrong);
        List<String> spelled = byLetters(folded, names);
        // Of two letters one edit leaves little: initials say more
        if (folded.length() > 2 && !spelled.isEmpty() && EditDistance.of(folded, fold(spelled.get(0)), 1) <= 1) {
            return spelled;
        }
        List<String> meant = byWords(wrong, names);
        return meant.isEmpty() ? spelled : meant;
    }

    private static List<String> byLetters(String folded, Collection<String> names) {
        // One letter resembles nothing but itself: every other name of one letter is one edit away
        int farthest = folded.length() == 1 ? 0 : Math.max(1, folded.length() / 3);
        Ranking ranking = new Ranking(MOST);
        for (String name : names) {
            int distance = EditDistance.of(folded, fold(name), farthest);
            if (distance <= farthest) {
                ranking.add(name, -distance);
            }
        }
        return ranking.all();
    }

    private static List<String> byWords(String wrong, Collection<String> names) {
        NameWords words = NameWords.of(wrong);
        List<NameWords.Meaning> meanings = words.meanings();
        Ranking ranking = new Ranking(MOST);
        for (String name : names) {
            NameWords of = NameWords.of(name);
            double likeness = words.likeness(of);
            for (NameWords.Meaning meaning : meanings) {
                likeness = Math.max(likeness, meaning.name().likeness(of) * meaning.certainty());
            }
            if (likeness > 0) {
                ranking.add(name, likeness);
            }
        }
        return ranking.worth(NEARLY_AS_GOOD);
    }

    /** Folds case by character, so that a text keeps its length and the result does not depend on a locale. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
        }
        return new String(folded);
    }
}
