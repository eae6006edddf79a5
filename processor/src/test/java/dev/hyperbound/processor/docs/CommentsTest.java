package dev.hyperbound.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of comments, for both compilers and every document. */
final class CommentsTest {
    private static final String STUB = """
            package test;
            import dev.hyperbound.*;
            public interface Parent {
              /** Said by the parent. */
              int second();
            }
            @Algorithm interface Commented extends Parent {
              /** A limit. */
              int LIMIT = 7;
            %s
              @Default("1") int first();
              /** {@inheritDoc} And by the child. */
              @Default("2") int second();
            }
            """.replace("public interface Parent", "interface Parent");

    @TempDir
    private Path folder;

    /** Which compiler reads the comments. */
    enum Compiler {
        JAVAC,
        ECLIPSE
    }

    /** What a comment says, in HTML, as the page has it. */
    static Stream<Arguments> comments() {
        Map<String, String> cases = Map.ofEntries(
                Map.entry("{@return the first, in {@code units}}", "<p>Returns the first, in <code>units</code>.</p>"),
                Map.entry("At most {@value #LIMIT}.", "<p>At most <code>7</code>.</p>"),
                Map.entry("caf&eacute;, &lt;, &#x41;", "<p>café, &lt;, A</p>"),
                Map.entry("Like {@link #second()}.", "<p>Like <a href=\"#second\"><code>second</code></a>.</p>"),
                Map.entry("One.<ul><li>a<li>b</ul>", "<p>One.</p><ul><li>a</li><li>b</li></ul>"),
                Map.entry(
                        "Twice:\n * {@snippet :\n * var x = 1; // @highlight substring=\"x\"\n *   use(x);\n * }\n * after",
                        "<p>Twice:</p><pre tabindex=\"0\"><code>var x = 1;\n  use(x);</code></pre><p>after</p>"));
        return cases.entrySet().stream()
                .flatMap(entry -> Stream.of(Compiler.values())
                        .map(compiler -> Arguments.of(entry.getKey(), entry.getValue(), compiler)));
    }

    @ParameterizedTest
    @MethodSource("comments")
    void aCommentSaysWhatTheJavadocToolShows(String comment, String html, Compiler compiler) throws IOException {
        Document page = page("/** " + comment + " */", compiler);

        assertThat(normal(page.expectFirst("#first .text"))).isEqualTo(html);
        assertThat(normal(page.expectFirst("#second .text"))).isEqualTo("<p>Said by the parent. And by the child.</p>");
    }

    @ParameterizedTest
    @EnumSource
    void blockTagsHaveTheirPlaces(Compiler compiler) throws IOException {
        Document page = page(
                "/** Old.\n * @since 2.1\n * @deprecated use {@link #second()}\n * @see #second() the other\n */\n@Deprecated",
                compiler);

        Element section = page.expectFirst("#first");
        assertThat(section.select("dt:contains(Since) + dd").text()).isEqualTo("2.1");
        assertThat(section.select("dt:contains(Deprecated) + dd").html())
                .isEqualTo("yes: use <a href=\"#second\"><code>second</code></a>");
        assertThat(section.select("dt:contains(See) + dd").text()).isEqualTo("the other");
        String markdown = read(".md");
        assertThat(markdown)
                .contains(
                        "- Deprecated: yes: use [`second`](#second)", "- Since: 2.1", "- See: [`the other`](#second)");
        assertThat(read(".schema.json")).contains("\"deprecationMessage\":\"first is deprecated: use second\"");
    }

    private static final String MARKDOWN = """
            /// The **first**, as in [#second()] or [that][#second()]:
            ///
            /// - one
            /// - two, with `code`
            ///
            /// ```java
            /// @Override void x() {}
            /// ```
            /// | a | b |
            /// | - | - |
            /// | 1 | {@value #LIMIT} |
            ///
            /// after the fence
            /// @since 3""";

    @ParameterizedTest
    @EnumSource
    void markdownIsReadWhereTheCompilerTakesItForAComment(Compiler compiler) throws IOException {
        Document page = page(MARKDOWN, compiler);
        boolean known = compiler == Compiler.JAVAC && Runtime.version().feature() >= 23;
        Element text = page.expectFirst("#first .text");
        assertThat(normal(text))
                .isEqualTo(
                        known
                                ? "<p>The <strong>first</strong>, as in <a href=\"#second\"><code>second</code></a> or "
                                        + "<a href=\"#second\"><code>that</code></a>:</p>"
                                        + "<ul><li>one</li><li>two, with <code>code</code></li></ul>"
                                        + "<pre tabindex=\"0\"><code>@Override void x() {}</code></pre>"
                                        + "<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table>"
                                        + "<tbody><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>"
                                        + "<tr><td>1</td><td><code>7</code></td></tr></tbody></table></div>"
                                        + "<p>after the fence</p>"
                                : "");
        assertThat(page.select("#first dt:contains(Since) + dd").text()).isEqualTo(known ? "3" : "");
        if (known) {
            assertThat(read(".md"))
                    .contains(
                            "The **first**, as in [`second`](#second)",
                            "- two, with `code`",
                            "```\n@Override void x() {}\n```");
            assertThat(read("Hyperparameters.java")).contains("<b>first</b>", "<pre>&#64;Override void x() {}</pre>");
        }
    }

    private Document page(String comment, Compiler compiler) throws IOException {
        InMemoryCompilation compilation =
                new InMemoryCompilation(folder).source("test.Commented", STUB.formatted(comment));
        InMemoryCompilation.Outcome outcome =
                (compiler == Compiler.ECLIPSE ? compilation.eclipse() : compilation).compile();
        assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
        return Jsoup.parse(read(".html"));
    }

    private String read(String suffix) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith("Commented" + suffix))
                    .toList();
        }
        return Files.readString(files.get(0));
    }

    private static String normal(Element element) {
        String html = element.html().replaceAll(">\\s+<", "><");
        return html.contains("<pre")
                ? html.strip()
                : html.replaceAll("\\s+", " ").strip();
    }
}
