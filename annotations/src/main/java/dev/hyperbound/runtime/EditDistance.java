package dev.hyperbound.runtime;

/** How many slips of the keyboard lie between two texts. */
final class EditDistance {
    private EditDistance() {}

    /**
     * Returns the optimal string alignment distance, or something larger than {@code farthest} if it is larger. Two
     * characters far from each other that are swapped, and nothing else, count as one edit too.
     */
    static int of(String a, String b, int farthest) {
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
}
