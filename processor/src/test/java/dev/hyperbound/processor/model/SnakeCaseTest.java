package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {
    @ParameterizedTest
    @CsvSource({
        "numClasses, num_classes",
        "beta1, beta1",
        "HTTPServerPort, http_server_port",
        "useL2Norm, use_l2_norm",
        "useL2, use_l2",
        "topK, top_k",
        "KMeans, k_means",
        "already_snake, already_snake",
        "A, a",
        "ABC, abc",
        "x_Y, x_y",
        "größeÄndern, größe_ändern",
        "\ud801\udc28\ud801\udc00, \ud801\udc28_\ud801\udc28",
    })
    void spellsForTheWire(String camelCase, String expected) {
        assertThat(SnakeCase.of(camelCase)).isEqualTo(expected);
    }

    @Test
    void spellsInWordsAndWithHyphens() {
        assertThat(SnakeCase.words("KNearestNeighbors")).isEqualTo("K Nearest Neighbors");
        assertThat(SnakeCase.hyphens("ImageClassification")).isEqualTo("image-classification");
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(SnakeCase.of("maxIterationsI")).isEqualTo("max_iterations_i");
        } finally {
            Locale.setDefault(before);
        }
    }
}
