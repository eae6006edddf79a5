package dev.hyperbound.processor.report;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with placeholders, {@code {name}}. */
record Template(String text) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)\\}");

    /** The text with its placeholders filled; nothing if one of them has no value. */
    Optional<String> fill(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String value = values.get(matcher.group(1));
            if (value == null) {
                return Optional.empty();
            }
            filled.append(text, from, matcher.start()).append(value);
            from = matcher.end();
        }
        return Optional.of(filled.append(text, from, text.length()).toString());
    }
}
