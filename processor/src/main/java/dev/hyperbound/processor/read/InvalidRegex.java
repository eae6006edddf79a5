package dev.hyperbound.processor.read;

import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Underline;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Says what is wrong with a regular expression. */
final class InvalidRegex {
    private InvalidRegex() {}

    /** Whether a text is a regular expression that can be compiled. */
    static boolean isValid(String regex) {
        try {
            Pattern.compile(regex);
            return true;
        } catch (PatternSyntaxException | StackOverflowError invalid) {
            return false;
        }
    }

    /** Fills {@code underlined} where a character can be pointed at, otherwise {@code because}. */
    static Problem.Builder describe(Problem.Builder problem, String regex) {
        try {
            Pattern.compile(regex);
            return problem;
        } catch (PatternSyntaxException invalid) {
            String description = invalid.getDescription();
            String reason = description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1);
            int index = Math.max(0, Math.min(invalid.getIndex(), regex.length()));
            return problem.words("underlined", Underline.of(regex, index, index, "index " + index + ": " + reason));
        } catch (StackOverflowError tooDeep) {
            return problem.words("because", "it is nested too deep");
        }
    }
}
