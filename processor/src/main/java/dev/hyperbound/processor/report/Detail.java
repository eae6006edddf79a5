package dev.hyperbound.processor.report;

import java.util.Locale;

/**
 * A labelled line below the summary of a problem.
 *
 * @param text what stands behind the label; further lines of it are indented to the same column
 */
public record Detail(Label label, String text) {

    /** What a line is about. */
    public enum Label {
        FOUND,
        ALLOWED,
        RULE,
        BECAUSE,
        HELP;

        /** The label as it is printed: {@code found:}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT) + ":";
        }
    }
}
