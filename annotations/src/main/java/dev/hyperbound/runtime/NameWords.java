package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;

/** A name as the words that it is made of: {@code mini_batch_size}, {@code miniBatchSize} and {@code resnet50}. */
final class NameWords {
    /** A shorter piece of a word says too little. */
    private static final int SHORTEST_STEM = 3;

    /** How much of two names must be the same, of all their letters. */
    private static final double LEAST = 0.5;

    /** A name that is all in the other, if it has so many letters, is enough by itself. */
    private static final int ENOUGH = 5;

    private final List<String> words;
    private final int letters;

    private NameWords(List<String> words) {
        this.words = words;
        int sum = 0;
        for (String word : words) {
            sum += word.length();
        }
        this.letters = sum;
    }

    /** Takes a name apart at what is neither letter nor digit, before capitals, and between letters and digits. */
    static NameWords of(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean isEnd = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            if (isEnd || (i > start && isBorder(name.charAt(i - 1), name.charAt(i)))) {
                if (i > start) {
                    words.add(Suggestions.fold(name.substring(start, i)));
                }
                start = isEnd ? i + 1 : i;
            }
        }
        return new NameWords(words);
    }

    private static boolean isBorder(char before, char after) {
        return Character.isDigit(before) != Character.isDigit(after)
                || (Character.isLowerCase(before) && Character.isUpperCase(after));
    }

    /** How much of what was written is in a name, and of the name in what was written: 0 where it is too little. */
    double likeness(NameWords name) {
        if (isShortFor(name)) {
            return 2;
        }
        double shared = sharedWith(name);
        double sharedBack = name.sharedWith(this);
        double likeness = (shared + sharedBack) / (letters + name.letters);
        // What somebody wrote is often a part of the name, and less often more than it
        boolean isInside = shared >= letters;
        boolean isEnough = (isInside && letters >= ENOUGH) || (sharedBack >= name.letters && name.letters >= ENOUGH);
        if (likeness < LEAST && !isEnough) {
            return 0;
        }
        return isInside ? likeness + 0.3 : likeness;
    }

    /** Whether this is one word of initials of all or of the last words: {@code lr} or {@code bs}. */
    private boolean isShortFor(NameWords name) {
        if (words.size() != 1 || letters < 2 || letters > name.words.size()) {
            return false;
        }
        int from = name.words.size() - letters;
        return initials(name.words.subList(from, name.words.size())).equals(words.get(0));
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.charAt(0));
        }
        return initials.toString();
    }

    /** How many letters stand in words that the other has too, whole, by their stem or misspelt, or as initials. */
    private double sharedWith(NameWords other) {
        double shared = 0;
        for (int i = 0; i < words.size(); i++) {
            double best = 0;
            for (String word : other.words) {
                best = Math.max(best, shared(words.get(i), word));
            }
            if (best == 0 && other.hasInitials(words.get(i))) {
                best = words.get(i).length();
            }
            if (best == 0 && isInitialOf(i, other)) {
                best = words.get(i).length();
            }
            shared += best;
        }
        return shared;
    }

    /** Whether words in a row begin with these letters. */
    private boolean hasInitials(String letters) {
        for (int i = 0; letters.length() > 1 && i + letters.length() <= words.size(); i++) {
            if (initials(words.subList(i, i + letters.length())).equals(letters)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word belongs to a row whose initials are a word of the other. */
    private boolean isInitialOf(int index, NameWords other) {
        for (String letters : other.words) {
            int length = letters.length();
            for (int i = Math.max(0, index - length + 1); length > 1 && i <= index && i + length <= words.size(); i++) {
                if (initials(words.subList(i, i + length)).equals(letters)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double shared(String word, String other) {
        if (word.equals(other)) {
            return word.length();
        }
        int shorter = Math.min(word.length(), other.length());
        int longer = Math.max(word.length(), other.length());
        int prefix = 0;
        while (prefix < shorter && word.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        // Two letters more than three are rather another word than the end of this one
        boolean isStem = prefix == shorter && prefix >= SHORTEST_STEM && (prefix > SHORTEST_STEM || longer - prefix > 2);
        if (isStem || prefix >= Math.max(SHORTEST_STEM + 1, 0.6 * longer)) {
            return prefix;
        }
        return shorter >= ENOUGH && EditDistance.of(word, other, 1) <= 1 ? shorter - 1.0 : 0;
    }
}
