package dev.hyperbound.processor.docs.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                @Algorithm(name = "%s", title = "%s")
                public interface %s {
                    int depth();
                    @Default("1") int width();
                }
                """.formatted(name.toLowerCase(Locale.ROOT), title, name);
    }

    @Test
    void anIndexLeadsToThePagesOfAFolder() throws IOException {
        DocsFolder.main(new String[] {docs.toString(), classes.toString()});

        Document index = Jsoup.parse(docs.resolve("index.html"));
        assertThat(index.select("h2 a").eachText()).containsExactly("Searching", "Sorting: <b>fast</b> & slow");
        assertThat(index.select("section > p:not(.files)").eachText())
                .containsExactly("2 parameters, 1 required", "2 parameters, 1 required");
        assertThat(index.select("a[href]").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(list(docs).stream()
                        .filter(name -> !name.equals("index.html"))
                        .toList());
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
                .hasMessageEndingWith("test.Other.html is no reference page: it has no description");
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
