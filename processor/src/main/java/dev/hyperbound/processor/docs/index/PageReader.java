package dev.hyperbound.processor.docs.index;

import dev.hyperbound.processor.docs.index.Algorithm.ListedParameter;
import dev.hyperbound.processor.docs.index.Algorithm.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads from a reference page what the index says about it: up to its overview a page is well-formed XML, too. */
final class PageReader {
    private final XMLStreamReader xml;
    private String name = "";
    private String title = "";
    private String figures = "";
    private String description = "";
    private final List<ListedParameter> parameters = new ArrayList<>();

    private PageReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads a page.
     *
     * @param names what there is beside the page
     */
    static Algorithm read(Path page, SortedSet<String> names) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        String file = page.getFileName().toString();
        try (InputStream bytes = Files.newInputStream(page)) {
            PageReader reader = new PageReader(factory.createXMLStreamReader(bytes));
            reader.read();
            if (reader.name.isEmpty()) {
                throw new IOException(page + " is no reference page: no algorithm is named in it");
            }
            Summary summary = new Summary(reader.name, reader.title, reader.figures, reader.description);
            return new Algorithm(file, summary, Algorithm.others(file, names), reader.parameters);
        } catch (XMLStreamException e) {
            throw new IOException(page + " is no reference page", e);
        }
    }

    private void read() throws XMLStreamException {
        boolean more = true;
        while (more && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                // The overview has it all; what follows is for readers.
                more = !is("section", "class", "group");
                element();
            }
        }
    }

    private void element() throws XMLStreamException {
        if (is("meta", "name", "description")) {
            String content = attribute("content");
            figures = content.substring(content.lastIndexOf(": ") + 2);
        } else if (xml.getLocalName().equals("h1")) {
            title = text();
        } else if (is("p", "class", "name")) {
            name = text();
        } else if (is("div", "class", "lead")) {
            description = text();
        } else if (is("tr", "class", "p")) {
            parameters.add(parameter());
        }
    }

    /** A row of the overview. */
    private ListedParameter parameter() throws XMLStreamException {
        List<String> tags = List.of(attribute("data-f").split(" "));
        String wireName = "";
        String anchor = "";
        String about = "";
        String type = "";
        Optional<String> byDefault = Optional.empty();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("tr"))) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (is("a", "class", "name")) {
                anchor = attribute("href").substring(1);
                wireName = text();
            } else if (is("p", "class", "about")) {
                about = text();
            } else if (is("td", "data-label", "Type")) {
                type = text();
            } else if (is("td", "class", "d")) {
                byDefault = Optional.of(ownText());
            }
        }
        return new ListedParameter(
                wireName, anchor, about, type, byDefault, tags.equals(List.of("")) ? List.of() : tags);
    }

    private boolean is(String element, String attribute, String value) {
        return xml.getLocalName().equals(element) && attribute(attribute).equals(value);
    }

    private String attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /** The text of the element that begins here, without that of the elements in it. */
    private String ownText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> text.append(depth == 1 ? xml.getText() : "");
                default -> {}
            }
        }
        return text.toString();
    }

    /** The text of the element that begins here, on one line. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
