package dev.hyperbound.processor.docs.markdown;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.model.Blanks;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What authors wrote, as Markdown: paragraphs, lists, tables, code, and links to parameters. */
public final class DescriptionMarkdown {
    private final Map<String, String> anchors = new LinkedHashMap<>();

    /** Descriptions that may refer to these parameters. */
    public DescriptionMarkdown(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            anchors.put(parameter.accessor(), Anchors.parameter(parameter.wireName()));
        }
    }

    /** The blocks of a description. */
    public List<String> blocks(Description description) {
        List<String> blocks = new ArrayList<>();
        for (Description.Block block : description.blocks()) {
            blocks.add(block.accept(new Blocks()));
        }
        return blocks;
    }

    /** A description on one line. */
    String line(Description description) {
        List<Description.Inline> all = new ArrayList<>();
        for (Description.Block block : description.blocks()) {
            for (List<Description.Inline> line : block.accept(new Lines())) {
                if (!all.isEmpty()) {
                    all.add(new Description.Words(" "));
                }
                all.addAll(line);
            }
        }
        return inlines(all);
    }

    /** Parts of a line. */
    String inlines(List<Description.Inline> content) {
        return MarkdownText.line(unescaped(content));
    }

    private String unescaped(List<Description.Inline> content) {
        StringBuilder line = new StringBuilder();
        String codeBefore = "";
        for (Description.Inline inline : content) {
            // Two pieces of code without anything between them would be read as one with backticks in it.
            String code = inline.accept(new CodeText());
            if (codeBefore.isEmpty() || code.isEmpty()) {
                line.append(codeBefore.isEmpty() ? "" : code(codeBefore));
                codeBefore = code;
                line.append(code.isEmpty() ? inline.accept(new Inlines()) : "");
            } else {
                codeBefore += code;
            }
        }
        return line.append(codeBefore.isEmpty() ? "" : code(codeBefore)).toString();
    }

    private static String code(String text) {
        String line = Blanks.single(text);
        return line.isBlank() ? "" : MarkdownText.code(line);
    }

    private final class Blocks implements Description.BlockVisitor<String> {
        @Override
        public String paragraph(Description.Paragraph paragraph) {
            return inlines(paragraph.content());
        }

        @Override
        public String items(Description.Items items) {
            StringBuilder list = new StringBuilder();
            int number = 0;
            for (List<Description.Inline> item : items.items()) {
                number++;
                list.append(list.isEmpty() ? "" : "\n")
                        .append(items.numbered() ? number + ". " : "- ")
                        .append(inlines(item));
            }
            return list.toString();
        }

        @Override
        public String listing(Description.Listing listing) {
            return MarkdownText.block("", listing.text());
        }

        @Override
        public String table(Description.Table table) {
            List<List<String>> rows = new ArrayList<>();
            for (List<List<Description.Inline>> row : table.rows()) {
                List<String> cells = new ArrayList<>();
                for (List<Description.Inline> cell : row) {
                    cells.add(MarkdownText.line(MarkdownText.inline(plain(cell))));
                }
                rows.add(cells);
            }
            return MarkdownText.table(rows.get(0), rows.subList(1, rows.size())).stripTrailing();
        }

        /** A bar ends a cell even in code. */
        private static String plain(List<Description.Inline> cell) {
            return new Description.Paragraph(cell).plainText();
        }
    }

    /** The lines of a block, to be joined. */
    private static final class Lines implements Description.BlockVisitor<List<List<Description.Inline>>> {
        @Override
        public List<List<Description.Inline>> paragraph(Description.Paragraph paragraph) {
            return List.of(paragraph.content());
        }

        @Override
        public List<List<Description.Inline>> items(Description.Items items) {
            return items.items();
        }

        @Override
        public List<List<Description.Inline>> listing(Description.Listing listing) {
            return List.of(List.of(new Description.Code(listing.text())));
        }

        @Override
        public List<List<Description.Inline>> table(Description.Table table) {
            return List.of(List.of(new Description.Words(table.plainText())));
        }
    }

    /** The text of a piece of code that is no link; empty for anything else. */
    private static final class CodeText implements Description.InlineVisitor<String> {
        @Override
        public String words(Description.Words words) {
            return "";
        }

        @Override
        public String emphasis(Description.Emphasis emphasis) {
            return "";
        }

        @Override
        public String code(Description.Code code) {
            return code.text();
        }

        @Override
        public String reference(Description.Reference reference) {
            return "";
        }
    }

    private final class Inlines implements Description.InlineVisitor<String> {
        @Override
        public String words(Description.Words words) {
            return MarkdownText.inline(words.text());
        }

        @Override
        public String emphasis(Description.Emphasis emphasis) {
            String mark = emphasis.strong() ? "**" : "*";
            return mark + MarkdownText.inline(emphasis.text().strip()) + mark;
        }

        @Override
        public String code(Description.Code code) {
            return DescriptionMarkdown.code(code.text());
        }

        @Override
        public String reference(Description.Reference reference) {
            Optional<String> anchor = Optional.ofNullable(anchors.get(reference.accessor()));
            String code = DescriptionMarkdown.code(reference.text());
            return anchor.isPresent() ? MarkdownText.link(code, anchor.get()) : code;
        }
    }
}
