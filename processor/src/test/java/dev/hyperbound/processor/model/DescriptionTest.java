package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Description.Block;
import dev.hyperbound.processor.model.Description.Code;
import dev.hyperbound.processor.model.Description.Emphasis;
import dev.hyperbound.processor.model.Description.Inline;
import dev.hyperbound.processor.model.Description.Items;
import dev.hyperbound.processor.model.Description.Listing;
import dev.hyperbound.processor.model.Description.Notes;
import dev.hyperbound.processor.model.Description.Paragraph;
import dev.hyperbound.processor.model.Description.Reference;
import dev.hyperbound.processor.model.Description.Table;
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
    void isPlainTextOfListingsAndTables() {
        Description description = new Description(List.of(
                new Listing("a\nb"),
                new Table(List.of(
                        List.of(List.of(new Words("depth")), List.of(new Words("rate"))),
                        List.of(List.of(new Words("3")), List.of(new Emphasis("0.1", true), new Words(" or less")))))));
        assertThat(description.plainText()).isEqualTo("a\nb\ndepth | rate\n3 | 0.1 or less");
    }

    @Test
    void saysWhatToUseInstead() {
        Notes notes = new Notes("1.2", List.of(new Words("Use "), new Code("adam"), new Words(".")), List.of());
        assertThat(Description.NONE.with(notes).notes().deprecatedText()).isEqualTo("Use adam.");
        assertThat(Notes.NONE.deprecatedText()).isEmpty();
    }

    @Test
    void losesBlanksAtTheEndsOfWordsOnly() {
        assertThat(new Words(" a ").stripLeading()).isEqualTo(new Words("a "));
        assertThat(new Words(" a ").stripTrailing()).isEqualTo(new Words(" a"));
        for (Inline kept : List.of(new Code(" a "), new Emphasis(" a ", false), new Reference("rate", " a "))) {
            assertThat(kept.stripLeading()).isSameAs(kept);
            assertThat(kept.stripTrailing()).isSameAs(kept);
        }
    }

    /** Each block and each part of a line by the name of the method that it goes to. */
    @Test
    void isVisitedByKind() {
        List<Block> blocks =
                List.of(new Paragraph(List.of()), new Items(true, List.of()), new Listing(""), new Table(List.of()));
        assertThat(blocks)
                .extracting(block -> block.accept(new BlockKind()))
                .containsExactly("paragraph", "items", "listing", "table");
        List<Inline> parts =
                List.of(new Words("w"), new Emphasis("e", true), new Code("c"), new Reference("rate", "rate"));
        assertThat(parts)
                .extracting(part -> part.accept(new InlineKind()))
                .containsExactly("words", "emphasis", "code", "reference");
    }

    private static final class BlockKind implements Description.BlockVisitor<String> {
        @Override
        public String paragraph(Paragraph paragraph) {
            return "paragraph";
        }

        @Override
        public String items(Items items) {
            return "items";
        }

        @Override
        public String listing(Listing listing) {
            return "listing";
        }

        @Override
        public String table(Table table) {
            return "table";
        }
    }

    private static final class InlineKind implements Description.InlineVisitor<String> {
        @Override
        public String words(Words words) {
            return "words";
        }

        @Override
        public String emphasis(Emphasis emphasis) {
            return "emphasis";
        }

        @Override
        public String code(Code code) {
            return "code";
        }

        @Override
        public String reference(Reference reference) {
            return "reference";
        }
    }

    @Test
    void isMadeOfWordsWithoutBlanksAround() {
        assertThat(Description.of(" Step size ").plainText()).isEqualTo("Step size");
        assertThat(Description.of("  ")).isSameAs(Description.NONE);
        assertThat(Description.NONE.isEmpty()).isTrue();
    }
}
