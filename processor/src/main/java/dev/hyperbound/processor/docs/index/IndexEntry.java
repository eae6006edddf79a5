package dev.hyperbound.processor.docs.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the index says about a page.
 *
 * @param file the page's name in its folder
 * @param title its title
 * @param summary what it holds, in a line
 * @param others the same in other formats
 */
public record IndexEntry(String file, String title, String summary, List<Link> others) {
    /** How the name of a page ends. */
    static final String PAGE = ".html";

    /** A file about the same stub. */
    public record Link(String file, String format) {}

    public IndexEntry {
        others = List.copyOf(others);
    }

    /**
     * Reads an entry from the head of a reference page: that much of it is well-formed XML, too.
     *
     * @param names what there is beside the page
     */
    static IndexEntry read(Path page, SortedSet<String> names) throws IOException {
        String file = page.getFileName().toString();
        String stub = file.substring(0, file.length() - PAGE.length());
        String description = description(page);
        int colon = description.lastIndexOf(": ");
        if (colon < 0) {
            throw new IOException(page + " is no reference page: its description is \"" + description + "\"");
        }
        List<Link> others = Stream.of(
                        new Link(stub + ".md", "Markdown"),
                        new Link(stub + ".schema.json", "JSON Schema"),
                        new Link(stub + ".sagemaker.json", "SageMaker specification"))
                .filter(link -> names.contains(link.file()))
                .toList();
        return new IndexEntry(file, description.substring(0, colon), description.substring(colon + 2), others);
    }

    private static String description(Path page) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = Files.newInputStream(page)) {
            XMLStreamReader reader = factory.createXMLStreamReader(bytes);
            Predicate<XMLStreamReader> describes =
                    element -> element.getLocalName().equals("meta")
                            && "description".equals(element.getAttributeValue(null, "name"));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && describes.test(reader)) {
                    return reader.getAttributeValue(null, "content");
                }
            }
            throw new IOException(page + " is no reference page: it has no description");
        } catch (XMLStreamException e) {
            throw new IOException(page + " is no reference page", e);
        }
    }
}
