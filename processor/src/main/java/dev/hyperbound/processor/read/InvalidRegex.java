package dev.hyperbound.processor.read;

import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Underline;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;

/** Says what is wrong with a regular expression. */
final class InvalidRegex {
    private InvalidRegex() {}

    /** Fills {@code underlined}. */
    static Problem.Builder describe(Problem.Builder problem, String regex, PatternSyntaxException invalid) {
        String description = invalid.getDescription();
        String reason = description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1);
        int index = Math.max(0, Math.min(invalid.getIndex(), regex.length()));
        return problem.words("underlined", Underline.of(regex, index, index, "index " + index + ": " + reason));
    }
}
