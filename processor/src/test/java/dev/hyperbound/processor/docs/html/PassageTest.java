package dev.hyperbound.processor.docs.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PassageTest {
    /** The second begins with a letter of two chars, the third is no word. */
    @ParameterizedTest
    @ValueSource(strings = {"top_k", "\ud835\udefc_rate", "a b"})
    void aNameIsALink(String name) {
        List<Passage> pieces = Passage.of("say " + name + " <= 3", List.of(name));

        assertThat(pieces).extracting(Passage::text).containsExactly("say ", name, " <= 3");
        assertThat(pieces).extracting(piece -> piece.anchor().isPresent()).containsExactly(false, true, false);
    }

    @Test
    void aPartOfAWordIsNone() {
        List<Passage> pieces = Passage.of("rate \ud835\udefcrate rates", List.of("rate"));

        assertThat(pieces).extracting(Passage::text).containsExactly("rate", " \ud835\udefcrate rates");
    }
}
