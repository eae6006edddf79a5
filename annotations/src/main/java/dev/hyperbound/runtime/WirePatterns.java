package dev.hyperbound.runtime;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads regular expressions in wire form, and tells which come back as they were. Called by generated code. */
public final class WirePatterns {
    static final int LONGEST = 4_096;

    private WirePatterns() {}

    /**
     * The text of an expression, which has no equality of its own.
     *
     * @param pattern the expression, or null
     * @return its text; null where there is none
     */
    public static @Nullable String textOrNull(@Nullable Pattern pattern) {
        return pattern == null ? null : pattern.pattern();
    }

    /**
     * Reads a regular expression in the syntax of {@link Pattern}, without flags. One of more than 4,096 characters is
     * refused unread: compiling takes time that grows with the square of the length.
     *
     * @param text the expression
     * @return the compiled expression
     * @throws MalformedValueException if it does not compile or is too long
     */
    public static Pattern toPattern(String text) {
        if (text.length() > LONGEST) {
            throw new MalformedValueException(notPattern(tooLong(text)));
        }
        try {
            return Pattern.compile(text);
        } catch (StackOverflowError e) {
            throw new MalformedValueException(
                    notPattern("not a regular expression that can be read: nested too deeply"));
        } catch (PatternSyntaxException e) {
            String place = e.getIndex() < 0 ? "" : " at index " + e.getIndex();
            throw new MalformedValueException(
                    notPattern("not a regular expression: " + Text.show(lowerCaseStart(e.getDescription())) + place));
        }
    }

    private static Malformed notPattern(String what) {
        return Malformed.of(Malformed.Cause.SYNTAX, "pattern", what);
    }

    static String tooLong(String pattern) {
        return "a regular expression of " + pattern.length() + " characters; at most " + LONGEST + " are read";
    }

    private static String lowerCaseStart(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /**
     * Tells whether a pattern was compiled with flags that its text does not carry, so that it would not come back as
     * it was. A flag that the text itself switches off or on at the top level cannot be seen.
     *
     * @param pattern any pattern
     * @return whether its flags would be lost
     */
    public static boolean hasFlags(Pattern pattern) {
        if (pattern.flags() == 0) {
            return false;
        }
        try {
            return Pattern.compile(pattern.pattern()).flags() != pattern.flags();
        } catch (PatternSyntaxException e) {
            return true; // compiled as a literal
        }
    }

    /**
     * Tells whether a pattern comes back from the wire as it was: it has no flags that its text does not carry, see
     * {@link #hasFlags}, and is not too long to be read, see {@link #toPattern}.
     *
     * @param pattern any pattern
     * @return whether nothing would be lost
     */
    public static boolean isSendable(Pattern pattern) {
        return pattern.pattern().length() <= LONGEST && !hasFlags(pattern);
    }
}
