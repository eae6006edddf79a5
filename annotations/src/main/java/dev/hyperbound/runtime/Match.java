package dev.hyperbound.runtime;

import java.util.regex.Pattern;

/** How a text and a regular expression go together, where the expression may read the text a million times at most. */
public enum Match {
    /** The whole text matches. */
    MATCHES,
    /** It does not. */
    DIFFERS,
    /** Matching was given up. */
    UNDECIDED;

    /**
     * Matches a whole text.
     *
     * @param pattern the expression
     * @param text the text
     * @return the outcome; this never takes long and throws nothing
     */
    public static Match of(Pattern pattern, String text) {
        try {
            return pattern.matcher(new CountedText(text)).matches() ? MATCHES : DIFFERS;
        } catch (RuleFailure | StackOverflowError gaveUp) {
            return UNDECIDED;
        }
    }
}
