package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the names that somebody may have meant. */
public final class Suggestions {
    private static final int LONGEST = 256;
    private static final int MOST = 3;

    private Suggestions() {}

    /**
     * Returns the names that differ least from a wrong one: by at most one edit, or by a third of its length if that is
     * more. An edit inserts, deletes or replaces a character or swaps two neighbours; a text in which nothing but two
     * characters far from each other are swapped counts as one edit away too ({@code amad}, {@code adam}). Case does
     * not count.
     *
     * @param wrong what was written; nothing resembles an empty text, or one of more than 256 characters
     * @param names the right names
     * @return at most three, by distance and then in the order given; unmodifiable
     */
    public static List<String> closest(String wrong, Collection<String> names) {
        if (wrong.isEmpty() || wrong.length() > LONGEST) {
            return List.of();
        }
        int farthest = Math.max(1, wrong.length() / 3);
        String folded = fold(wrong);
        List<String> found = new ArrayList<>();
        List<Integer> distances = new ArrayList<>();
        for (String name : names) {
            int distance = distance(folded, fold(name), farthest);
            if (distance <= farthest) {
                int place = found.size();
                while (place > 0 && distances.get(place - 1) > distance) {
                    place--;
                }
                found.add(place, name);
                distances.add(place, distance);
                if (found.size() > MOST) {
                    found.remove(MOST);
                    distances.remove(MOST);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Folds case by character, so that a text keeps its length and the result does not depend on a locale. */
    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
        }
        return new String(folded);
    }

    private static boolean isSwap(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int first = 0;
        while (first < a.length() && a.charAt(first) == b.charAt(first)) {
            first++;
        }
        int last = a.length() - 1;
        while (last > first && a.charAt(last) == b.charAt(last)) {
            last--;
        }
        return first < last
                && a.charAt(first) == b.charAt(last)
                && a.charAt(last) == b.charAt(first)
                && a.regionMatches(first + 1, b, first + 1, last - first - 1);
    }

    /** Returns the optimal string alignment distance, or something larger than {@code farthest} if it is larger. */
    private static int distance(String a, String b, int farthest) {
        if (Math.abs(a.length() - b.length()) > farthest) {
            return farthest + 1;
        }
        if (isSwap(a, b)) {
            return 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > farthest) {
                return least;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
