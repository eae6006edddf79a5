package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What the author of a stub wrote about a part of it, reduced to what every output can show: paragraphs, lists, code
 * and references to parameters. All text in it is plain; whoever writes it escapes it for the target.
 */
public record Description(List<Block> blocks) {
    /** No description. */
    public static final Description NONE = new Description(List.of());

    public Description {
        blocks = List.copyOf(blocks);
    }

    /** One paragraph of plain text; none when it is blank. */
    public static Description of(String text) {
        return text.isBlank() ? NONE : new Description(List.of(new Paragraph(List.of(new Words(text.strip())))));
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** All of it as plain text: paragraphs and list items are separated by line breaks. */
    public String plainText() {
        StringJoiner lines = new StringJoiner("\n");
        for (Block block : blocks) {
            lines.add(block.plainText());
        }
        return lines.toString();
    }

    /** A part that stands on lines of its own. */
    public sealed interface Block {
        String plainText();

        <R> R accept(BlockVisitor<R> visitor);
    }

    /**
     * Answers for each kind of block.
     *
     * @param <R> the type of the answers
     */
    public interface BlockVisitor<R> {
        R paragraph(Paragraph paragraph);

        R items(Items items);
    }

    /** Running text. */
    public record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public String plainText() {
            return Inline.plainText(content);
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A list, bulleted or numbered. */
    public record Items(boolean numbered, List<List<Inline>> items) implements Block {
        public Items {
            List<List<Inline>> copies = new ArrayList<>();
            for (List<Inline> item : items) {
                copies.add(List.copyOf(item));
            }
            items = List.copyOf(copies);
        }

        @Override
        public String plainText() {
            StringJoiner lines = new StringJoiner("\n");
            for (List<Inline> item : items) {
                lines.add(Inline.plainText(item));
            }
            return lines.toString();
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /** A part of a line. */
    public sealed interface Inline {
        String text();

        <R> R accept(InlineVisitor<R> visitor);

        private static String plainText(List<Inline> content) {
            StringBuilder text = new StringBuilder();
            for (Inline part : content) {
                text.append(part.text());
            }
            return text.toString();
        }
    }

    /**
     * Answers for each kind of part of a line.
     *
     * @param <R> the type of the answers
     */
    public interface InlineVisitor<R> {
        R words(Words words);

        R code(Code code);

        R reference(Reference reference);
    }

    /** Plain words. */
    public record Words(String text) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** Words set as code. */
    public record Code(String text) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A reference to a parameter of the same stub.
     *
     * @param accessor the parameter's method
     * @param text what to show
     */
    public record Reference(String accessor, String text) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.reference(this);
        }
    }
}
