package dev.hyperbound.processor.read;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** The lines of an inline snippet, without the remarks that say how to show them. */
final class Snippet {
    private static final Pattern MARKUP = Pattern.compile("\\s*//\\s*@(highlight|replace|link|start|end)\\b.*$");

    private Snippet() {}

    /** The code of {@code {@snippet …: code}}; none if it is in another file. */
    static Optional<String> of(String content) {
        int colon = colon(content);
        if (colon < 0) {
            return Optional.empty();
        }
        int lineEnd = content.indexOf('\n', colon);
        StringJoiner lines = new StringJoiner("\n");
        for (String line :
                content.substring(lineEnd < 0 ? colon + 1 : lineEnd + 1).split("\n", -1)) {
            String code = MARKUP.matcher(line).replaceFirst("");
            if (!code.isBlank() || line.isBlank()) {
                lines.add(code);
            }
        }
        return Optional.of(lines.toString().stripIndent().strip());
    }

    /** The colon that ends the attributes. */
    private static int colon(String content) {
        char quote = 0;
        for (int i = 0; i < content.length() && content.charAt(i) != '\n'; i++) {
            char c = content.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ':') {
                return i;
            }
        }
        return -1;
    }
}
