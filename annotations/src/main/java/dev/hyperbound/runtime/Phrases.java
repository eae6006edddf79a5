package dev.hyperbound.runtime;

import java.util.List;

/** Parts of sentences that several messages share. */
final class Phrases {
    static final String EMPTY_ELEMENT = "must not be empty";

    private static final int MOST_SHOWN = 12;

    private Phrases() {}

    /** Returns {@code must be one of "sgd", "adam"; did you mean "adam"?}. */
    static String mustBeOneOf(List<String> allowed, List<String> suggested) {
        return "must be " + oneOf(allowed) + didYouMean(suggested);
    }

    /** Returns {@code one of "sgd", "adam"}. */
    static String oneOf(List<String> allowed) {
        return (allowed.size() == 1 ? "" : "one of ") + shown(allowed);
    }

    /** Returns the first dozen, quoted, with commas between them, and how many there are if there are more. */
    static String shown(List<String> allowed) {
        StringBuilder words = new StringBuilder(96);
        int shown = Math.min(allowed.size(), MOST_SHOWN);
        for (int i = 0; i < shown; i++) {
            words.append(i == 0 ? "" : ", ").append(Text.quote(allowed.get(i)));
        }
        if (shown < allowed.size()) {
            words.append(", … (").append(allowed.size()).append(" in all)");
        }
        return words.toString();
    }

    /** Returns {@code ; did you mean "adam"?} or nothing. */
    static String didYouMean(List<String> suggested) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < suggested.size(); i++) {
            words.append(i == 0 ? "; did you mean " : i + 1 == suggested.size() ? " or " : ", ");
            words.append(Text.quote(suggested.get(i)));
        }
        return words.append(suggested.isEmpty() ? "" : "?").toString();
    }

    /** Returns {@code a finite number from 0 to 1} for {@code from 0 to 1}. */
    static String finite(String interval, String words) {
        IntervalText ends = IntervalText.of(interval);
        if (!ends.hasMin() && !ends.hasMax()) {
            return "a finite number";
        }
        // At least, at most: an end of its own belongs to the number, two ends or an open one to where it lies
        boolean isClosedEnd = ends.hasMin() ? ends.minInclusive() : ends.maxInclusive();
        boolean both = ends.hasMin() && ends.hasMax() && ends.minInclusive() && ends.maxInclusive();
        return (isClosedEnd && !both ? "a finite number of " : "a finite number ") + words;
    }

    /** Returns {@code 1 component} or {@code 2 components}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns the names with commas between them. */
    static String list(List<String> names) {
        return String.join(", ", names);
    }
}
