package dev.hyperbound.site;

import dev.hyperbound.site.templates.JtepageGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that was written in Markdown.
 *
 * @param file its file, within the folder of the guides
 * @param body finished HTML
 * @param opening its first paragraph; empty if there is none
 * @param parts its headings, with the text under each
 */
public record Guide(String file, String title, String body, String opening, List<Part> parts) {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final int SUMMARY = 200;

    public Guide {
        parts = List.copyOf(parts);
    }

    /**
     * What stands under a heading.
     *
     * @param anchor empty for what stands before the first
     */
    public record Part(String heading, String anchor, String text) {}

    static Guide read(String file, String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new Relink(file));
        document.accept(new WithoutComments());
        Document page = Jsoup.parseBodyFragment(RENDERER.render(document));
        nameHeadings(page);
        // What scrolls has to be reached with the keyboard, too
        page.select("pre").forEach(block -> block.attr("tabindex", "0"));
        page.select("table")
                .forEach(table ->
                        table.wrap("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"></div>"));
        page.select("th:empty").forEach(head -> head.tagName("td"));
        page.outputSettings().prettyPrint(false);
        return new Guide(
                file,
                text(page, "h1").orElse(file),
                page.body().html(),
                text(page, "body > p").orElse(""),
                parts(page));
    }

    private static Optional<String> text(Document page, String selector) {
        return page.select(selector).eachText().stream().findFirst();
    }

    /** As the repository's own host names them, so that a link to a heading works in both. */
    private static void nameHeadings(Document page) {
        Map<String, Integer> taken = new HashMap<>();
        for (Element heading : page.select("h1, h2, h3, h4")) {
            String name = heading.text()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
            int before = taken.merge(name, 1, Integer::sum) - 1;
            heading.id(before == 0 ? name : name + "-" + before);
        }
    }

    private static List<Part> parts(Document page) {
        List<Part> parts = new ArrayList<>();
        String heading = "";
        String anchor = "";
        StringBuilder text = new StringBuilder();
        for (Element element : page.body().children()) {
            if (element.tagName().matches("h[1-6]")) {
                parts.add(new Part(heading, anchor, text.toString().strip()));
                heading = element.text();
                anchor = element.id();
                text.setLength(0);
            } else {
                text.append(element.text()).append(' ');
            }
        }
        parts.add(new Part(heading, anchor, text.toString().strip()));
        parts.removeIf(part -> part.heading().isEmpty() && part.text().isEmpty());
        return parts;
    }

    /** Where it is in the site. */
    public String address() {
        return Addresses.page(file);
    }

    /** How to get from here to the top of the site. */
    public String top() {
        return "../"
                .repeat((int) file.chars().filter(character -> character == '/').count());
    }

    /** The first lines of its text. */
    public String summary() {
        if (opening.length() <= SUMMARY) {
            return opening;
        }
        int end = opening.lastIndexOf(". ", SUMMARY);
        return end > 0 ? opening.substring(0, end + 1) : opening.substring(0, opening.lastIndexOf(' ', SUMMARY)) + " …";
    }

    String html(Contents contents) {
        StringOutput page = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(page), null, new PageView(this, contents));
        return page.toString();
    }

    /** Leads links to pages of the site; what is only in the repository becomes text. */
    private static final class Relink extends AbstractVisitor {
        private final String file;

        Relink(String file) {
            this.file = file;
        }

        @Override
        public void visit(Link link) {
            Optional<String> address = Addresses.link(file, link.getDestination());
            if (address.isPresent()) {
                link.setDestination(address.get());
                visitChildren(link);
                return;
            }
            Node child = link.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                link.insertBefore(child);
                child = next;
            }
            link.unlink();
        }
    }

    /** Takes out what marks examples for tests; other markup is shown as text. */
    private static final class WithoutComments extends AbstractVisitor {
        @Override
        public void visit(HtmlBlock block) {
            String text = block.getLiteral().strip();
            if (text.startsWith("<!--") && text.endsWith("-->")) {
                block.unlink();
            }
        }
    }
}
