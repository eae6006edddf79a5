package dev.hyperbound.runtime;

import java.util.List;

/** Parts of sentences that several messages share. */
final class Phrases {
    static final String EMPTY_ELEMENT = "must not be empty";

    private static final String MUST_BE = ": must be ";

    private static final int MOST_SHOWN = 12;

    private Phrases() {}

    /** Returns {@code epochs = 0: must be at least 1}. */
    static String mustBe(String path, String value, String words) {
        return path + " = " + value + words;
    }

    /** The same for integers; the compiler at run time joins an int to strings without a buffer, but not a long. */
    static String mustBe(String path, long value, String words) {
        int small = (int) value;
        return small == value ? path + " = " + small + words : mustBe(path, Wire.write(value), words);
    }

    /** Returns {@code must be one of "sgd", "adam"; did you mean "adam"?}. */
    static String mustBeOneOf(String wrong, List<String> allowed) {
        return "must be " + (allowed.size() == 1 ? "" : "one of ") + shown(allowed) + didYouMean(wrong, allowed);
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
    static String didYouMean(String wrong, List<String> names) {
        List<String> closest = Suggestions.closest(wrong, names);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < closest.size(); i++) {
            words.append(i == 0 ? "; did you mean " : i + 1 == closest.size() ? " or " : ", ");
            words.append(Text.quote(closest.get(i)));
        }
        return words.append(closest.isEmpty() ? "" : "?").toString();
    }

    /** Returns {@code : must be a finite number from 0 to 1} for {@code : must be from 0 to 1}. */
    static String finite(String words) {
        String allowed = words.substring(MUST_BE.length());
        if (allowed.endsWith("finite number")) {
            return MUST_BE + "a finite number";
        }
        return MUST_BE + (allowed.startsWith("at ") ? "a finite number of " : "a finite number ") + allowed;
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
