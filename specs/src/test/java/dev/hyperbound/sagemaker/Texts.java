package dev.hyperbound.sagemaker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;

/** A row of {@code cases/texts.json}: values that a parameter takes or refuses whose form a table can't tell. */
record Texts(String algorithm, String name, List<String> accepted, List<String> refused) {
    private static final List<Texts> ALL = read();

    static Texts of(Fact fact) {
        return ALL.stream()
                .filter(texts -> texts.algorithm.equals(fact.algorithm()) && texts.name.equals(fact.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no texts for " + fact));
    }

    private static List<Texts> read() {
        try {
            return new ObjectMapper().readValue(Fact.read("/cases/texts.json"), new TypeReference<List<Texts>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
