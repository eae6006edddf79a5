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

    @Override
    public String paragraph(Description.Paragraph paragraph) {
        return (follows ? "\n<p>" : "") + inlines(paragraph.content()) + "\n";
    }

    @Override
    public String items(Description.Items items) {
        String tag = items.numbered() ? "ol" : "ul";
        StringBuilder list = new StringBuilder(follows ? "\n<" : "<").append(tag).append(">\n");
        for (List<Description.Inline> item : items.items()) {
            list.append("<li>").append(inlines(item)).append("</li>\n");
        }
        return list.append("</").append(tag).append(">\n").toString();
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
    public String code(Description.Code code) {
        return JavaText.code(code.text());
    }

    @Override
    public String reference(Description.Reference reference) {
        return JavaText.code(reference.text());
    }
}
