package dev.hyperbound.processor.docs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocsFolderTest {
    @TempDir
    private Path folder;

    private Path classes;
    private Path docs;

    @BeforeEach
    void compileTwoStubs() throws IOException {
        classes = Files.createDirectory(folder.resolve("classes"));
        docs = folder.resolve("new/docs");
        new InMemoryCompilation(classes)
                .options("-proc:only")
                .source("test.Second", stub("Second", "Sorting: <b>fast</b> & slow"))
                .source("test.First", stub("First", "Searching"))
                .compile();
    }

    private static String stub(String name, String title) {
        return """
                package test;
                import dev.hyperbound.*;
                /** What it is for. */
                @Algorithm(name = "%s", title = "%s")
                public interface %s {
                    /** How deep {@literal <it>} goes. Not part of it. */
                    int depth();
                    @WireName("the.name") @Default("") String text();
                }
                """.formatted(name.toLowerCase(Locale.ROOT), title, name);
    }

    @Test
    void anIndexLeadsToThePagesOfAFolder() throws IOException {
        DocsFolder.main(new String[] {docs.toString(), classes.toString()});

        Document index = Jsoup.parse(docs.resolve("index.html"));
        assertThat(index.select("h2 a").eachText()).containsExactly("Searching", "Sorting: <b>fast</b> & slow");
        assertThat(index.select("section summary").eachText())
                .containsExactly("2 parameters, 1 required", "2 parameters, 1 required");
        assertThat(index.select("section > .about p").eachText()).containsExactly("What it is for.", "What it is for.");
        assertThat(index.select("[role=status]").text()).isEqualTo("4 parameters of 2 algorithms");
        assertThat(index.select("a[href]:not(.name)").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(list(docs).stream()
                        .filter(name -> !name.startsWith("index."))
                        .toList());
    }

    @Test
    void aListForProgramsHasAllParametersAndTheirPlaces() throws IOException {
        DocsFolder.main(new String[] {docs.toString(), classes.toString()});

        JsonNode list = new ObjectMapper().readTree(docs.resolve("index.json").toFile());
        assertThat(list).hasSize(2);
        assertThat(list.get(1).toPrettyString()).isEqualTo("""
                {
                  "name" : "second",
                  "title" : "Sorting: <b>fast</b> & slow",
                  "stub" : "test.Second",
                  "description" : "What it is for.",
                  "page" : "test.Second.html",
                  "documents" : [ "test.Second.md", "test.Second.schema.json", "test.Second.sagemaker.json" ],
                  "parameters" : [ {
                    "name" : "depth",
                    "anchor" : "depth",
                    "type" : "int",
                    "description" : "How deep <it> goes.",
                    "tags" : [ "required" ]
                  }, {
                    "name" : "the.name",
                    "anchor" : "the.name",
                    "type" : "string",
                    "default" : "",
                    "tags" : [ "default" ]
                  } ]
                }""");
        Document page = Jsoup.parse(docs.resolve("test.Second.html"));
        assertThat(list.get(1).get("parameters"))
                .allSatisfy(parameter -> assertThat(
                                page.getElementById(parameter.get("anchor").asText()))
                        .isNotNull());
    }

    @Test
    void pagesOfAJarAreTakenOut() throws IOException {
        Path jar = folder.resolve("stubs.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (String name : list(classes.resolve("META-INF/hyperbound"))) {
                entries.putNextEntry(new JarEntry("META-INF/hyperbound/" + name));
                Files.copy(classes.resolve("META-INF/hyperbound").resolve(name), entries);
            }
        }

        DocsFolder.main(new String[] {docs.toString(), jar.toString()});

        assertThat(list(docs)).contains("index.html", "test.First.html", "test.Second.md");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> DocsFolder.main(new String[] {docs.toString()}))
                .hasMessage("expected: the folder to write, then one or more jars or folders with compiled stubs");
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> DocsFolder.main(new String[] {docs.toString(), nowhere.toString()}))
                .hasMessageStartingWith(nowhere + ": no such folder or jar");
        assertThatThrownBy(() -> DocsFolder.main(new String[] {docs.toString(), folder.toString()}))
                .hasMessage(folder
                        + ": no documents in META-INF/hyperbound; were stubs compiled there, with the processor?");
    }

    @Test
    void aPageThatWeDidNotWriteIsNamed() throws IOException {
        Files.writeString(classes.resolve("META-INF/hyperbound/test.Other.html"), "<html><body>no page</body></html>");

        assertThatThrownBy(() -> DocsFolder.main(new String[] {docs.toString(), classes.toString()}))
                .hasMessageEndingWith("test.Other.html is no reference page: no algorithm is named in it");
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
