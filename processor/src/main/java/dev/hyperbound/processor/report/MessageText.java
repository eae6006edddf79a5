package dev.hyperbound.processor.report;

/** The text of a problem: code and summary on the first line, then the labelled lines. */
final class MessageText {
    private static final String INDENT = "  ";
    private static final int LABEL_WIDTH = 9;

    private MessageText() {}

    static String of(Problem problem) {
        return of(problem, "");
    }

    /** The text with a prefix before the summary. */
    static String of(Problem problem, String prefix) {
        StringBuilder text = new StringBuilder("[")
                .append(problem.code().id())
                .append("] ")
                .append(prefix)
                .append(problem.summary());
        for (Detail detail : problem.details()) {
            String label = detail.label().text();
            String continued = "\n" + INDENT + " ".repeat(LABEL_WIDTH);
            text.append('\n')
                    .append(INDENT)
                    .append(label)
                    .append(" ".repeat(LABEL_WIDTH - label.length()))
                    .append(detail.text().replace("\n", continued));
        }
        return text.toString();
    }
}
