package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Description.Code;
import dev.hyperbound.processor.model.Description.Items;
import dev.hyperbound.processor.model.Description.Paragraph;
import dev.hyperbound.processor.model.Description.Reference;
import dev.hyperbound.processor.model.Description.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    @Test
    void isPlainTextWithALineAParagraphAndItem() {
        Description description = new Description(List.of(
                new Paragraph(List.of(new Words("Step of "), new Code("adam"), new Words(" and "))),
                new Items(true, List.of(List.of(new Reference("rate", "rate")), List.of(new Words("more"))))));
        assertThat(description.plainText()).isEqualTo("Step of adam and \nrate\nmore");
        assertThat(description.isEmpty()).isFalse();
    }

    @Test
    void isMadeOfWordsWithoutBlanksAround() {
        assertThat(Description.of(" Step size ").plainText()).isEqualTo("Step size");
        assertThat(Description.of("  ")).isSameAs(Description.NONE);
        assertThat(Description.NONE.isEmpty()).isTrue();
    }
}
