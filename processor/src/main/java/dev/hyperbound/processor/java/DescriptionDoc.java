package dev.hyperbound.processor.java;

import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.model.Description;
import java.util.List;

/** Descriptions as Javadoc. */
final class DescriptionDoc implements Description.BlockVisitor<String>, Description.InlineVisitor<String> {
    private final boolean follows;

    private DescriptionDoc(boolean follows) {
        this.follows = follows;
    }

    /**
     * A description, ended by a line break unless it is empty. Only what follows something begins with an empty line,
     * and a paragraph with its tag.
     */
    static String of(Description description, boolean follows) {
        StringBuilder blocks = new StringBuilder();
        for (Description.Block block : description.blocks()) {
            blocks.append(block.accept(new DescriptionDoc(follows || !blocks.isEmpty())));
        }
        return blocks.toString();
    }

    /** What block tags say, as a paragraph each: tags of our own have to come last. */
    static String notes(Description.Notes notes) {
        DescriptionDoc doc = new DescriptionDoc(true);
        StringBuilder text = new StringBuilder();
        if (!notes.since().isEmpty()) {
            text.append("\n<p>Since ").append(JavaText.comment(notes.since())).append(".\n");
        }
        if (!notes.deprecated().isEmpty()) {
            text.append("\n<p><b>Deprecated:</b> ")
                    .append(doc.inlines(notes.deprecated()))
                    .append('\n');
        }
        for (List<Description.Inline> see : notes.see()) {
            text.append("\n<p>See ").append(doc.inlines(see)).append(".\n");
        }
        return text.toString();
    }

    @Override
    public String paragraph(Description.Paragraph paragraph) {
        return (follows ? "\n<p>" : "") + inlines(paragraph.content()) + "\n";
    }

    @Override
    public String items(Description.Items items) {
        String tag = items.numbered() ? "ol" : "ul";
        StringBuilder list =
                new StringBuilder(follows ? "\n<" : "<").append(tag).append(">\n");
        for (List<Description.Inline> item : items.items()) {
            list.append("<li>").append(inlines(item)).append("</li>\n");
        }
        return list.append("</").append(tag).append(">\n").toString();
    }

    @Override
    public String listing(Description.Listing listing) {
        StringBuilder lines = new StringBuilder(follows ? "\n<pre>" : "<pre>");
        String separator = "";
        for (String line : listing.text().split("\n", -1)) {
            lines.append(separator).append(JavaText.comment(line));
            separator = "\n";
        }
        return lines.append("</pre>\n").toString();
    }

    @Override
    public String table(Description.Table table) {
        StringBuilder rows = new StringBuilder(follows ? "\n" : "").append("<table>\n<caption></caption>\n");
        String cell = "th";
        for (List<List<Description.Inline>> row : table.rows()) {
            rows.append("<tr>");
            for (List<Description.Inline> content : row) {
                rows.append('<').append(cell).append('>');
                rows.append(inlines(content)).append("</").append(cell).append('>');
            }
            rows.append("</tr>\n");
            cell = "td";
        }
        return rows.append("</table>\n").toString();
    }

    private String inlines(List<Description.Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Description.Inline inline : content) {
            text.append(inline.accept(this));
        }
        return text.toString();
    }

    @Override
    public String words(Description.Words words) {
        return JavaText.comment(words.text());
    }

    @Override
    public String emphasis(Description.Emphasis emphasis) {
        String tag = emphasis.strong() ? "b" : "i";
        return "<" + tag + ">" + JavaText.comment(emphasis.text()) + "</" + tag + ">";
    }

    @Override
    public String code(Description.Code code) {
        return JavaText.code(code.text());
    }

    @Override
    public String reference(Description.Reference reference) {
        return JavaText.code(reference.text());
    }
}
