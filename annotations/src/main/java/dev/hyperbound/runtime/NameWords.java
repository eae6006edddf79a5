package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;

/** A name as the words that it is made of: {@code mini_batch_size}, {@code miniBatchSize} and {@code resnet50}. */
final class NameWords {
    /** A shorter piece of a word says too little. */
    private static final int SHORTEST_STEM = 3;

    /** How much of the longer of two words that begin alike must be the same. */
    private static final double LEAST_OF_STEM = 0.6;

    /** How much of two names must be the same, of all their letters. */
    private static final double LEAST = 0.5;

    /** How much of each must be in the other. */
    private static final double LEAST_OF_ONE = 0.25;

    /** A name that is all in the other, if it has so many letters, is enough by itself; fewer where the words are whole. */
    private static final int ENOUGH = 5;

    private static final int ENOUGH_OF_WHOLE_WORDS = 3;

    /** What somebody wrote is often a part of the name, and less often more than it. */
    private static final double FOR_PART = 0.25;

    /** Initials of all words, and of the last ones. */
    private static final double FOR_INITIALS = 2;

    private static final double FOR_LAST_INITIALS = 1.2;

    /** Words that say nothing about what is counted. */
    private static final List<String> COUNTS = List.of("n", "nb", "num", "number", "of", "count");

    /** What a name is called elsewhere is less certain than what was written. */
    private static final double FOR_OTHER = 0.9;

    private static final double FOR_ORDER = 0.01;

    private final List<String> words;
    private final int letters;

    private NameWords(List<String> words) {
        this.words = words;
        int sum = 0;
        for (String word : words) {
            sum += weight(word);
        }
        this.letters = sum;
    }

    static NameWords of(String name) {
        return new NameWords(split(name));
    }

    /** Takes a name apart at what is neither letter nor digit, before capitals, and between letters and digits. */
    static List<String> split(String name) {
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
        return List.copyOf(words);
    }

    /** The same as it is called elsewhere, the likeliest first. */
    List<Meaning> meanings() {
        List<Meaning> meanings = new ArrayList<>();
        for (Thesaurus.Other other : Thesaurus.others(words)) {
            meanings.add(new Meaning(new NameWords(other.words()), FOR_OTHER - other.order() * FOR_ORDER));
        }
        return meanings;
    }

    private static boolean isBorder(char before, char after) {
        return Character.isDigit(before) != Character.isDigit(after)
                || (Character.isLowerCase(before) && Character.isUpperCase(after));
    }

    private static int weight(String word) {
        return COUNTS.contains(word) ? 1 : word.length();
    }

    /**
     * A name that may be meant.
     *
     * @param certainty what its likeness counts
     */
    record Meaning(NameWords name, double certainty) {}

    /** How much of what was written is in a name, and of the name in what was written: 0 where it is too little. */
    double likeness(NameWords name) {
        double initials = shortness(name);
        if (initials > 0) {
            return initials;
        }
        double shared = sharedWith(name);
        double sharedBack = name.sharedWith(this);
        boolean isWhole = isInside(name);
        boolean isWholeBack = name.isInside(this);
        if ((shared < LEAST_OF_ONE * letters && !isWholeBack)
                || (sharedBack < LEAST_OF_ONE * name.letters && !isWhole)) {
            return 0;
        }
        double likeness = (shared + sharedBack) / (letters + name.letters);
        boolean isPart = shared >= letters;
        int enough = isWhole ? ENOUGH_OF_WHOLE_WORDS : ENOUGH;
        boolean isEnough = (isPart && letters >= enough)
                || (sharedBack >= name.letters && name.letters >= (isWholeBack ? ENOUGH_OF_WHOLE_WORDS : ENOUGH));
        if (likeness < LEAST && !isEnough) {
            return 0;
        }
        return isPart ? likeness + FOR_PART : likeness;
    }

    /** Whether all words are words of the other, and enough of them to say something. */
    private boolean isInside(NameWords other) {
        return letters >= ENOUGH_OF_WHOLE_WORDS && other.words.containsAll(words);
    }

    /** Whether this is one word of initials of all or of the last words: {@code lr} or {@code bs}. */
    private double shortness(NameWords name) {
        if (words.size() != 1) {
            return 0;
        }
        int length = words.get(0).length();
        int from = name.words.size() - length;
        if (length < 2
                || from < 0
                || !initials(name.words.subList(from, name.words.size())).equals(words.get(0))) {
            return 0;
        }
        return from == 0 ? FOR_INITIALS : FOR_LAST_INITIALS;
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
            String word = words.get(i);
            double best = 0;
            for (String otherWord : other.words) {
                best = Math.max(best, shared(word, words.size() == 1, otherWord, other.words.size() == 1));
            }
            shared += best == 0 && (other.hasInitials(word) || isInitialOf(i, other)) ? weight(word) : best;
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

    /** How many letters two words have in common, of which each may be all there is of its name. */
    private static double shared(String word, boolean isAlone, String other, boolean isOtherAlone) {
        if (word.equals(other) || (COUNTS.contains(word) && COUNTS.contains(other))) {
            return weight(word);
        }
        boolean isShorter = word.length() < other.length();
        int shorter = Math.min(word.length(), other.length());
        int longer = Math.max(word.length(), other.length());
        int prefix = 0;
        while (prefix < shorter && word.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        // Two letters more than three are rather a slip than the end of a word
        boolean isShort = prefix == SHORTEST_STEM && longer - prefix > 2 && (isShorter ? isAlone : isOtherAlone);
        boolean isStem = prefix == shorter && (prefix > SHORTEST_STEM || isShort);
        if (isStem || prefix >= Math.max(SHORTEST_STEM + 1, LEAST_OF_STEM * longer)) {
            return prefix;
        }
        return shorter >= ENOUGH && EditDistance.of(word, other, 1) <= 1 ? shorter - 1.0 : 0;
    }
}
