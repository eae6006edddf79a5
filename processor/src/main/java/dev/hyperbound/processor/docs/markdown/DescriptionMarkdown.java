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

/** What authors wrote, as Markdown: paragraphs, lists, code, and links to parameters. */
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
            blocks.add(
                    block instanceof Description.Items items
                            ? items(items)
                            : inlines(((Description.Paragraph) block).content()));
        }
        return blocks;
    }

    /** A description on one line. */
    String line(Description description) {
        List<Description.Inline> all = new ArrayList<>();
        for (Description.Block block : description.blocks()) {
            List<List<Description.Inline>> lines = block instanceof Description.Items items
                    ? items.items()
                    : List.of(((Description.Paragraph) block).content());
            for (List<Description.Inline> line : lines) {
                if (!all.isEmpty()) {
                    all.add(new Description.Words(" "));
                }
                all.addAll(line);
            }
        }
        return inlines(all);
    }

    private String items(Description.Items items) {
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

    private String inlines(List<Description.Inline> content) {
        StringBuilder line = new StringBuilder();
        for (Description.Inline inline : joined(content)) {
            line.append(inline(inline));
        }
        return MarkdownText.line(line.toString());
    }

    /** Two pieces of code without anything between them would be read as one with backticks in it. */
    private static List<Description.Inline> joined(List<Description.Inline> content) {
        List<Description.Inline> joined = new ArrayList<>();
        for (Description.Inline inline : content) {
            int last = joined.size() - 1;
            if (inline instanceof Description.Code code
                    && last >= 0
                    && joined.get(last) instanceof Description.Code before) {
                joined.set(last, new Description.Code(before.text() + code.text()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }

    private String inline(Description.Inline inline) {
        if (inline instanceof Description.Words words) {
            return MarkdownText.inline(words.text());
        }
        if (inline instanceof Description.Reference reference) {
            Optional<String> anchor = Optional.ofNullable(anchors.get(reference.accessor()));
            String code = code(reference.text());
            return anchor.isPresent() ? MarkdownText.link(code, anchor.get()) : code;
        }
        return code(inline.text());
    }

    private static String code(String text) {
        String line = Blanks.single(text);
        return line.isBlank() ? "" : MarkdownText.code(line);
    }
}
