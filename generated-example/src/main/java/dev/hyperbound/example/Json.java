package dev.hyperbound.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;

/** Writes JSON for people: whole requests, and the hyperparameters in them. */
final class Json {
    private static final ObjectMapper READER = new ObjectMapper();
    private static final ObjectWriter WRITER = READER.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /**
     * Returns the object that {@code HyperParameters} of a {@code CreateTrainingJob} request takes: one key a line, in the
     * order of the map.
     */
    static String of(Map<String, String> map) {
        try {
            return WRITER.writeValueAsString(map);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map of strings is always JSON", impossible);
        }
    }

    /** Returns the same JSON, one key a line. */
    static String indented(String json) {
        try {
            return WRITER.writeValueAsString(READER.readTree(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a client sends JSON", impossible);
        }
    }
}
