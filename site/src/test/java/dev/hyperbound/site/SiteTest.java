package dev.hyperbound.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeGuides() throws IOException {
        guide("README.md", "# Demo\n\n## Use it\n\n- [Rules](rules.md)\n\n## Trouble\n\n- [All](problems/README.md)\n");
        guide(
                "rules.md",
                "# Rules & co\n\nFirst words. More.\n\n## One two\n\nText `x < 1`.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
        guide("problems/README.md", "# Problems\n\n[back](../rules.md#one-two), [code](../../src/Main.java)\n");
        Files.createDirectories(folder.resolve("reference"));
        Files.writeString(folder.resolve("reference/index.html"), "<h1>All</h1>");
        Files.writeString(folder.resolve("reference/a.html"), "<h1 id=\"epochs\">A</h1>");
        Files.writeString(
                folder.resolve("reference/index.json"),
                "[{\"title\": \"A\", \"page\": \"a.html\", \"parameters\":"
                        + " [{\"name\": \"epochs\", \"anchor\": \"epochs\", \"description\": \"Passes.\"}]}]");
    }

    @Test
    void modulesHaveTheirJavadocWhereItIsAskedFor() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources/demo"));
        Files.writeString(sources.resolve("../module-info.java"), "/** Demo. */\nmodule demo { exports demo; }\n");
        Files.writeString(sources.resolve("Thing.java"), "package demo;\n/** A thing. */\npublic interface Thing {}\n");
        Path output = folder.resolve("site");
        Site.main(new String[] {
            folder.resolve("docs").toString(),
            folder.resolve("reference").toString(),
            output.toString(),
            "demo=" + folder.resolve("sources")
        });
        assertThat(output.resolve("api/demo/demo/Thing.html")).content().contains("A thing.");
        assertThat(Jsoup.parse(output.resolve("index.html")).select(".menu a").eachAttr("href"))
                .contains("api/index.html");
    }

    private void guide(String name, String text) throws IOException {
        Path file = folder.resolve("docs").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path write(String name) throws IOException {
        Path output = folder.resolve(name);
        Site.main(new String[] {
            folder.resolve("docs").toString(), folder.resolve("reference").toString(), output.toString()
        });
        return output;
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(write("site").resolve(name));
    }

    @Test
    void aPageHasItsTitleItsTextAndItsHeadings() throws IOException {
        Document page = page("rules.html");
        assertThat(page.title()).isEqualTo("Rules & co - Demo");
        assertThat(page.select("main h2").attr("id")).isEqualTo("one-two");
        assertThat(page.select("main code").text()).isEqualTo("x < 1");
        assertThat(page.select("main .wide table td").eachText()).containsExactly("1", "2");
    }

    @Test
    void theNavigationIsTheTableOfContentsFromEveryDepth() throws IOException {
        assertThat(page("rules.html").select("nav [aria-current]").text()).isEqualTo("Rules");
        assertThat(page("problems/index.html")
                        .select("nav .menu a, nav.menu a, .menu a")
                        .eachAttr("href"))
                .containsExactly("../rules.html", "../problems/index.html", "../reference/index.html");
    }

    @Test
    void linksLeadToPagesAndWhatIsOnlyInTheRepositoryIsText() throws IOException {
        Document page = page("problems/index.html");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("../rules.html#one-two");
        assertThat(page.select("main").text()).contains("code");
    }

    @Test
    void aLinkThatLeadsNowhereEndsTheBuild() throws IOException {
        guide("rules.md", "# Rules\n\n[gone](problems/HB000.md) and [no part](problems/README.md#nothing)\n");
        assertThatThrownBy(() -> write("site"))
                .hasMessageContaining("rules.html: problems/HB000.html")
                .hasMessageContaining("rules.html: problems/index.html#nothing");
    }

    @Test
    void theSearchKnowsPartsOfGuidesAndParameters() throws IOException {
        assertThat(write("site").resolve("search-data.js"))
                .content()
                .contains("rules.html#one-two")
                .contains("reference/a.html#epochs");
    }

    @Test
    void machinesGetAnOverview() throws IOException {
        assertThat(write("site").resolve("llms.txt")).content().isEqualTo("""
                        # Demo

                        ## Use it

                        - [Rules](rules.html): First words. More.

                        ## Trouble

                        - [All](problems/index.html): back, code

                        ## Look it up

                        - [All algorithms and parameters](reference/index.html)
                        """);
    }

    @Test
    void markupInTextStaysText() throws IOException {
        guide("rules.md", "# <b>x</b>\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n## One two\n");
        Document page = page("rules.html");
        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.select("main a[href^=javascript]")).isEmpty();
    }

    @Test
    void whatMarksExamplesForTestsIsNotShown() throws IOException {
        guide("rules.md", "# Rules\n\n<!-- prints -->\n```\n<!-- shown -->\n```\n\n## One two\n");
        assertThat(page("rules.html").select("main").text())
                .contains("<!-- shown -->")
                .doesNotContain("prints");
    }

    @Test
    void aPageIsSummedUpByItsFirstParagraph() throws IOException {
        guide("rules.md", "# Rules\n\n    code\n\nFirst\nwords.\n\n- more\n\n## One two\n");
        assertThat(write("site").resolve("llms.txt")).content().contains("- [Rules](rules.html): First words.\n");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        assertThat(bytes(write("one"))).isEqualTo(bytes(write("two")));
    }

    private static Map<String, String> bytes(Path output) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(output.relativize(file).toString(), Files.readString(file));
            }
        }
        return bytes;
    }
}
