package dev.hyperbound.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an author writes is text in every document, the same on every machine. */
class HostileTextTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final String NAME = "a|b`c*_<i>";
    private static final String DEFAULT = "</script>|``[x](javascript:alert(1))\\\\|";
    private static final String MESSAGE = "<script>alert(1)</script> **no** [x](javascript:alert(1)) &lt; | ~~y~~ $z$";
    private static final String DESCRIPTION =
            "# no heading <img src=x onerror=alert(1)> <!-- --> \\*/ ![x](data:text/html,x) {@x} 1\\. `code` &amp;\u2028";
    private static final String STUB =
            """
            package test;

            import dev.hyperbound.*;
            import java.util.*;

            @Algorithm(name = "hostile", title = "*Hostile* <b>text</b>", reference = "https://example.com/>)\\"<script>")
            @Description("%s")
            @Rule(value = "has(plain) || count > 0", message = "%s")
            interface Hostile {
                enum Mark {
                    @Description("- not an item </script>") @WireName("`]|</x>") TICK,
                    PLAIN
                }

                @WireName("%s") @Description("%s") @Default("%s") String text();

                @Description("1. first\\n\\n---\\n\\n    <script>x</script>\\n+ plus") @Default("1") int count();

                Optional<String> plain();

                @Default("plain") Mark mark();

                /** {@code a`b}{@code c} {@link #text()} {@link #count() <script>} <script>alert(1)</script> &lt;b&gt; */
                @Matches("a|b\\\\||</[^`]") Optional<String> matched();
            }
            """.formatted(java(DESCRIPTION), java(MESSAGE), java(NAME), java(DESCRIPTION), java(DEFAULT));

    @TempDir
    static Path folder;

    private static Map<String, String> documents;

    @BeforeAll
    static void compile() throws IOException {
        documents = compile(Files.createDirectories(folder.resolve("first")));
    }

    private static Map<String, String> compile(Path output) throws IOException {
        InMemoryCompilation.Outcome outcome =
                new InMemoryCompilation(output).source("test.Hostile", STUB).compile();
        assertThat(outcome.messages()).isEmpty();
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(output.resolve("META-INF/hyperbound"))) {
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return found;
    }

    @Test
    void cellsOfTheMarkdownHoldTheTextOfTheModel() {
        List<String> row = rows().stream()
                .filter(cells -> cells.get(0).equals(NAME))
                .findFirst()
                .orElseThrow();

        assertThat(row).startsWith(NAME, "string", DEFAULT, "any text");
        assertThat(rows()).allSatisfy(cells -> assertThat(cells).hasSize(6));
        assertThat(rows()).anySatisfy(cells -> assertThat(cells).contains("one of `]|</x>, plain"));
        assertThat(rows()).anySatisfy(cells -> assertThat(cells).contains("text that matches a|b\\||</[^`]"));
    }

    @Test
    void markdownHoldsNoMarkupButItsOwn() {
        Node document = parsed();
        List<String> links = new ArrayList<>();
        List<String> markup = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                markup.add("image " + image.getDestination());
            }

            @Override
            public void visit(HtmlInline html) {
                markup.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                markup.add(html.getLiteral());
            }
        });

        assertThat(links).allMatch(link -> link.matches("#[A-Za-z0-9_.-]+") || link.startsWith("https://"));
        assertThat(links).contains("https://example.com/%3E)%22%3Cscript%3E");
        assertThat(markup).isNotEmpty().allMatch(html -> html.matches("<a id=\"[A-Za-z0-9_.-]+\">|</a>|<br>"));
        assertThat(HtmlRenderer.builder().extensions(TABLES).build().render(document))
                .doesNotContainIgnoringCase("<script", "href=\"javascript:", "<img");
    }

    @Test
    void markdownSaysWhatTheAuthorSaid() {
        String text = ShownText.of(parsed());

        assertThat(text)
                .contains(MESSAGE)
                .contains(DESCRIPTION.strip())
                .contains("1. first---<script>x</script> + plus")
                .contains("- not an item </script>")
                .contains("a`bc")
                .contains("*Hostile* <b>text</b> hyperparameters");
        assertThat(documents.get("test.Hostile.md"))
                .endsWith("\n")
                .doesNotEndWith("\n\n")
                .doesNotContain("\r", " \n");
    }

    @Test
    void theSchemaSaysWhatTheAuthorSaid() throws JsonProcessingException {
        String text = documents.get("test.Hostile.schema.json");
        JsonNode schema = JSON.readTree(text);
        JsonNode parameter = schema.at("/properties").path(NAME);

        assertThat(parameter.path("default").asText()).isEqualTo(DEFAULT);
        assertThat(parameter.path("description").asText()).isEqualTo(DESCRIPTION.strip());
        assertThat(schema.at("/allOf/0/x-hyperbound-rule").asText()).isEqualTo(MESSAGE);
        assertThat(schema.at("/properties/mark/enum/0").asText()).isEqualTo("`]|</x>");
        assertThat(text).doesNotContain("</script").doesNotContain("\u2028");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theServicesSpecificationSaysWhatTheServiceTakes() throws JsonProcessingException {
        JsonNode list = JSON.readTree(documents.get("test.Hostile.sagemaker.json"));

        assertThat(list.get(0).path("Name").asText()).isEqualTo(NAME);
        assertThat(list.get(0).path("DefaultValue").asText()).isEqualTo(DEFAULT);
        assertThat(list)
                .allSatisfy(specification -> assertThat(
                                specification.path("Description").asText())
                        .matches("[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]{0,1024}"));
    }

    @Test
    void documentsAreTheSameInEveryLanguage() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (String tag : List.of("tr-TR", "ar-EG", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(compile(Files.createDirectories(folder.resolve(tag))))
                        .as(tag)
                        .isEqualTo(documents);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Node parsed() {
        return Parser.builder().extensions(TABLES).build().parse(documents.get("test.Hostile.md"));
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        parsed().accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    List<String> cells = new ArrayList<>();
                    for (Node cell = node.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                        cells.add(ShownText.of(cell));
                    }
                    rows.add(cells);
                }
                visitChildren(node);
            }
        });
        return rows;
    }

    private static String java(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
