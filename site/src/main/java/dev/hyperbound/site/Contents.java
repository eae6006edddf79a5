package dev.hyperbound.site;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The table of contents, which is a page for readers of the repository, too: headings, and under each a list of links.
 *
 * @param title of the whole
 */
record Contents(String title, List<Section> sections) {
    static final String FILE = "README.md";

    Contents {
        sections = List.copyOf(sections);
    }

    /** A heading with its links. */
    record Section(String heading, List<Entry> entries) {
        Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A link.
     *
     * @param address within the site
     */
    record Entry(String label, String address) {}

    static Contents of(String markdown) {
        Reader reader = new Reader();
        Parser.builder().build().parse(markdown).accept(reader);
        reader.close();
        return new Contents(reader.title, reader.sections);
    }

    /** The same with one more section. */
    Contents with(Section section) {
        List<Section> more = new ArrayList<>(sections);
        more.add(section);
        return new Contents(title, more);
    }

    /** An overview for language models: the pages with their first sentences, by section. */
    String forMachines(List<Guide> pages) {
        StringBuilder text = new StringBuilder("# ").append(title).append("\n");
        for (Section section : sections) {
            text.append("\n## ").append(section.heading()).append("\n\n");
            for (Entry entry : section.entries()) {
                text.append("- [")
                        .append(entry.label())
                        .append("](")
                        .append(entry.address())
                        .append(")");
                pages.stream()
                        .filter(page -> page.address().equals(entry.address()))
                        .findFirst()
                        .ifPresent(page -> text.append(": ").append(page.summary()));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static final class Reader extends AbstractVisitor {
        private final List<Section> sections = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private String title = "";
        private String heading = "";

        @Override
        public void visit(Heading node) {
            if (node.getLevel() == 1) {
                title = text(node);
            } else {
                close();
                heading = text(node);
            }
        }

        @Override
        public void visit(Link link) {
            entries.add(new Entry(text(link), Addresses.page(link.getDestination())));
        }

        void close() {
            if (!heading.isEmpty() && !entries.isEmpty()) {
                sections.add(new Section(heading, entries));
            }
            entries.clear();
        }

        private static String text(Node node) {
            StringBuilder text = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    text.append(part.getLiteral());
                }
            });
            return text.toString();
        }
    }
}
