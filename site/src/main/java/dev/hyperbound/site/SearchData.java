package dev.hyperbound.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the search looks through: headings of the guides with the text under them, and all parameters. A script that
 * holds data, for a page in a folder may not read a file any other way.
 */
final class SearchData {
    /** The list of stubs, parameters and anchors that is written beside the reference pages. */
    static final String PARAMETERS = "index.json";

    private static final int LONGEST = 400;

    private SearchData() {}

    static String of(List<Guide> pages, Path reference, Contents contents) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode entries = mapper.createArrayNode();
        for (Guide page : pages) {
            for (Guide.Part part : page.parts()) {
                ObjectNode entry = entries.addObject();
                entry.put("t", part.heading().isEmpty() ? page.title() : part.heading());
                entry.put("p", page.title());
                entry.put("u", page.address() + (part.anchor().isEmpty() ? "" : "#" + part.anchor()));
                entry.put(
                        "x",
                        part.text().substring(0, Math.min(LONGEST, part.text().length())));
            }
        }
        Path list = reference.resolve(PARAMETERS);
        if (Files.exists(list)) {
            parameters(mapper.readTree(list.toFile()), entries);
        }
        return "window.hyperboundSearch=" + mapper.writeValueAsString(entries) + ";\n";
    }

    private static void parameters(JsonNode stubs, ArrayNode entries) {
        for (JsonNode stub : stubs) {
            for (JsonNode parameter : stub.path("parameters")) {
                ObjectNode entry = entries.addObject();
                entry.put("t", parameter.path("name").asText());
                entry.put("p", stub.path("title").asText());
                entry.put(
                        "u",
                        Site.REFERENCE + "/" + stub.path("page").asText() + "#"
                                + parameter.path("anchor").asText());
                entry.put("x", parameter.path("description").asText());
            }
        }
    }
}
