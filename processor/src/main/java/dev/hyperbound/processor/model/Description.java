package dev.hyperbound.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What the author of a stub wrote about a part of it, reduced to what every output can show: paragraphs, lists, tables,
 * code and references to parameters. All text in it is plain; whoever writes it escapes it for the target.
 *
 * @param notes what block tags say
 */
public record Description(List<Block> blocks, Notes notes) {
    /** No description. */
    public static final Description NONE = new Description(List.of());

    public Description {
        blocks = List.copyOf(blocks);
    }

    /** A description without block tags. */
    public Description(List<Block> blocks) {
        this(blocks, Notes.NONE);
    }

    /**
     * What block tags say.
     *
     * @param since the version that the part is there from, empty if not given
     * @param deprecated what to do instead of using it, empty if not given
     * @param see what else to look at
     */
    public record Notes(String since, List<Inline> deprecated, List<List<Inline>> see) {
        /** No block tags. */
        public static final Notes NONE = new Notes("", List.of(), List.of());

        public Notes {
            deprecated = List.copyOf(deprecated);
            see = copies(see);
        }

        /** What to do instead, as plain text. */
        public String deprecatedText() {
            return Inline.plainText(deprecated);
        }
    }

    private static List<List<Inline>> copies(List<List<Inline>> lines) {
        List<List<Inline>> copies = new ArrayList<>();
        for (List<Inline> line : lines) {
            copies.add(List.copyOf(line));
        }
        return List.copyOf(copies);
    }

    /** The same blocks with what block tags say. */
    public Description with(Notes more) {
        return new Description(blocks, more);
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

        /** The parts of its line, if it is running text. */
        default List<Inline> runningText() {
            return List.of();
        }

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

        R listing(Listing listing);

        R table(Table table);
    }

    /** Running text. */
    public record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public List<Inline> runningText() {
            return content;
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
            items = copies(items);
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

    /** Lines of code. */
    public record Listing(String text) implements Block {
        @Override
        public String plainText() {
            return text;
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /**
     * A table.
     *
     * @param rows its rows, that of the head first; each has as many cells
     */
    public record Table(List<List<List<Inline>>> rows) implements Block {
        public Table {
            List<List<List<Inline>>> copied = new ArrayList<>();
            for (List<List<Inline>> row : rows) {
                copied.add(copies(row));
            }
            rows = List.copyOf(copied);
        }

        @Override
        public String plainText() {
            StringJoiner lines = new StringJoiner("\n");
            for (List<List<Inline>> row : rows) {
                StringJoiner cells = new StringJoiner(" | ");
                for (List<Inline> cell : row) {
                    cells.add(Inline.plainText(cell));
                }
                lines.add(cells.toString());
            }
            return lines.toString();
        }

        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** A part of a line. */
    public sealed interface Inline {
        String text();

        /** The same without blanks at its beginning, if it is plain words. */
        default Inline stripLeading() {
            return this;
        }

        /** The same without blanks at its end, if it is plain words. */
        default Inline stripTrailing() {
            return this;
        }

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

        R emphasis(Emphasis emphasis);

        R code(Code code);

        R reference(Reference reference);
    }

    /** Plain words. */
    public record Words(String text) implements Inline {
        @Override
        public Inline stripLeading() {
            return new Words(text.stripLeading());
        }

        @Override
        public Inline stripTrailing() {
            return new Words(text.stripTrailing());
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** Words that stand out. */
    public record Emphasis(String text, boolean strong) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.emphasis(this);
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
