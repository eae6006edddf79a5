package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEqualityTest {
    @ParameterizedTest
    @CsvSource({
        "epochs, epochs",
        "Epochs, Epochs",
        "e\u0301poque, \u00e9poque",
        "A\u0300, \u00c0",
        "\u212a, K",
        "'', ''",
    })
    void composesCharacters(String name, String normalized) {
        assertThat(NameEquality.normalized(name)).isEqualTo(normalized);
    }

    @ParameterizedTest
    @CsvSource({
        "Epochs, epochs",
        "A\u0300, \u00e0",
        "\u212aM, km",
        "\u0130x, ix",
        "\ud801\udc00B, \ud801\udc28b",
        "\u03c3, \u03c3",
        "\u03c2, \u03c3",
    })
    void takesCaseAway(String name, String folded) {
        assertThat(NameEquality.folded(name)).isEqualTo(folded);
    }
}
