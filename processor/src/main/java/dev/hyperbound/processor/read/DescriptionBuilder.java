package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Blanks;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Description.Block;
import dev.hyperbound.processor.model.Description.Code;
import dev.hyperbound.processor.model.Description.Inline;
import dev.hyperbound.processor.model.Description.Items;
import dev.hyperbound.processor.model.Description.Paragraph;
import dev.hyperbound.processor.model.Description.Words;
import java.util.ArrayList;
import java.util.List;

/** Puts a description together from left to right. Runs of white space become one space, and none at either end. */
final class DescriptionBuilder {
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Inline>> items = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private List<Inline> line = new ArrayList<>();
    private int listDepth;
    private boolean numbered;
    private int codeDepth;

    /** Adds text, which is code between {@link #startCode} and {@link #endCode}. */
    void text(CharSequence text) {
        StringBuilder target = codeDepth > 0 ? code : words;
        for (int i = 0; i < text.length(); i++) {
            character(target, text.charAt(i));
        }
    }

    private static void character(StringBuilder target, char character) {
        if (!Character.isWhitespace(character)) {
            target.append(character);
        } else if (target.length() == 0 || target.charAt(target.length() - 1) != ' ') {
            target.append(' ');
        }
    }

    /** Adds a piece that is not plain text. */
    void add(Inline piece) {
        if (codeDepth > 0) {
            text(piece.text());
        } else if (!piece.text().isBlank()) {
            flushWords();
            line.add(piece);
        }
    }

    /** Adds what another description says. */
    void add(Description other) {
        for (Block block : other.blocks()) {
            block.accept(new Copy());
        }
    }

    /** Adds lines of code; in a list they are a piece of code. */
    void listing(String text) {
        if (listDepth > 0) {
            add(new Code(Blanks.single(text.strip())));
        } else if (!text.isBlank()) {
            flushLine();
            blocks.add(new Description.Listing(text.stripTrailing()));
        }
    }

    /** Adds a table; in a list there are none. */
    void table(List<List<List<Inline>>> rows) {
        flushLine();
        blocks.add(new Description.Table(rows));
    }

    /** What has been added to the line. */
    List<Inline> line() {
        flushCode();
        flushWords();
        return trimmed(line);
    }

    private final class Copy implements Description.BlockVisitor<Boolean> {
        @Override
        public Boolean paragraph(Paragraph paragraph) {
            if (!line.isEmpty() || words.length() > 0) {
                text(" ");
            }
            return addAll(paragraph.content());
        }

        @Override
        public Boolean items(Items list) {
            startList(list.numbered());
            for (List<Inline> content : list.items()) {
                item();
                addAll(content);
            }
            endList();
            return true;
        }

        @Override
        public Boolean listing(Description.Listing listing) {
            DescriptionBuilder.this.listing(listing.text());
            return true;
        }

        @Override
        public Boolean table(Description.Table table) {
            DescriptionBuilder.this.table(table.rows());
            return true;
        }

        private boolean addAll(List<Inline> content) {
            flushWords();
            return line.addAll(content);
        }
    }

    void startCode() {
        codeDepth++;
    }

    void endCode() {
        if (codeDepth > 0 && --codeDepth == 0) {
            flushCode();
        }
    }

    /** Ends the paragraph, if one has begun; in a list there are none. */
    void paragraph() {
        if (listDepth > 0) {
            text(" ");
        } else {
            flushLine();
        }
    }

    void startList(boolean isNumbered) {
        flushLine();
        if (listDepth++ == 0) {
            numbered = isNumbered;
        }
    }

    /** Starts an item; those of a list inside a list follow the item that they stand in. */
    void item() {
        flushLine();
    }

    void endList() {
        if (listDepth > 0) {
            flushLine();
            if (--listDepth == 0) {
                flushItems();
            }
        }
    }

    Description build() {
        flushLine();
        flushItems();
        return blocks.isEmpty() ? Description.NONE : new Description(blocks);
    }

    private void flushItems() {
        if (!items.isEmpty()) {
            blocks.add(new Items(numbered, items));
            items.clear();
        }
    }

    private void flushLine() {
        codeDepth = 0;
        flushCode();
        flushWords();
        List<Inline> content = trimmed(line);
        line = new ArrayList<>();
        if (content.isEmpty()) {
            return;
        }
        if (listDepth > 0) {
            items.add(content);
        } else {
            blocks.add(new Paragraph(content));
        }
    }

    private void flushWords() {
        if (words.length() > 0) {
            line.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    private void flushCode() {
        String text = code.toString().strip();
        code.setLength(0);
        if (!text.isEmpty()) {
            flushWords();
            line.add(new Code(text));
        }
    }

    private static List<Inline> trimmed(List<Inline> content) {
        List<Inline> trimmed = new ArrayList<>(content);
        if (!trimmed.isEmpty()) {
            int last = trimmed.size() - 1;
            trimmed.set(0, trimmed.get(0).stripLeading());
            trimmed.set(last, trimmed.get(last).stripTrailing());
        }
        return withoutEmpty(trimmed);
    }

    private static List<Inline> withoutEmpty(List<Inline> content) {
        List<Inline> kept = new ArrayList<>();
        for (Inline piece : content) {
            if (!piece.text().isEmpty()) {
                kept.add(piece);
            }
        }
        return kept;
    }
}
