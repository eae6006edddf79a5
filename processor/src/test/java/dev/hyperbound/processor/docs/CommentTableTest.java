package dev.hyperbound.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each document says of a comment, whichever compiler hands it over: one table, every cell of it. */
final class CommentTableTest {
    private static final int JDK = Runtime.version().feature();

    private static final String MARKDOWN = """
            import dev.hyperbound.*;
            @Algorithm public interface MarkdownComment {
                /// The **first**, as in [#second()]:
                ///
                /// - one
                /// - two, with `code`
                ///
                /// ```java
                /// @Override void x() {}
                /// ```
                /// after the fence
                @Default("1") int first();
                /// The second.
                @Default("2") int second();
            }
            """;
    private static final String INLINE = """
            import dev.hyperbound.*;
            @Algorithm public interface InlineTags {
                /** How many. */
                int LIMIT = 7;
                /** {@return the first one, in {@code units}} At most {@value #LIMIT}; caf&eacute;, &lt;, &#x41;. */
                @Default("1") int first();
                /**
                 * Runs twice:
                 * {@snippet :
                 * var x = 1; // @highlight substring="x"
                 *   use(x);
                 * }
                 * @since 2.1
                 */
                @Default("1") int second();
                /**
                 * The third.
                 * @deprecated use {@link #second()}
                 */
                @Deprecated @Default("1") int third();
            }
            """;

    @TempDir
    private Path folder;

    /** Who hands over the comments. */
    enum Compiler {
        JAVAC,
        /** At the level of 17, where it takes {@code ///} for no comment on any JDK. */
        ECLIPSE,
        /** At the level of 25: comments come as text, and nobody can tell that it is Markdown. */
        ECLIPSE_25;

        boolean isThere() {
            return this != ECLIPSE_25 || JDK >= 25;
        }
    }

    /** What the four documents say of a parameter; a text that is empty stands for no description. */
    record Row(String parameter, String page, String markdown, String schema, String setter) {}

    static Stream<Arguments> rows() {
        return Stream.of(Compiler.values())
                .filter(Compiler::isThere)
                .flatMap(compiler -> Stream.concat(
                        markdown(compiler).stream()
                                .map(row -> Arguments.of("MarkdownComment", MARKDOWN, compiler, row)),
                        inline().stream().map(row -> Arguments.of("InlineTags", INLINE, compiler, row))));
    }

    private static List<Row> markdown(Compiler compiler) {
        if (compiler == Compiler.JAVAC && JDK >= 23) {
            return List.of(
                    new Row(
                            "first",
                            "The first, as in second: one two, with code @Override void x() {} after the fence",
                            """
                            The **first**, as in [`second`](#second):

                            - one
                            - two, with `code`

                            ```
                            @Override void x() {}
                            ```

                            after the fence
                            """,
                            "The first, as in second:\\none\\ntwo, with code\\n@Override void x() {}\\nafter the fence",
                            """
                            The <b>first</b>, as in {@code second}:

                            <ul>
                            <li>one</li>
                            <li>two, with {@code code}</li>
                            </ul>

                            <pre>&#64;Override void x() {}</pre>

                            <p>after the fence
                            """),
                    new Row("second", "The second.", "The second.\n", "The second.", "The second.\n"));
        }
        if (compiler == Compiler.ECLIPSE_25) {
            return List.of(
                    new Row(
                            "first",
                            "The **first**, as in [#second()]: - one - two, with `code` ```java",
                            "The \\*\\*first\\*\\*, as in \\[\\#second()\\]: - one - two, with \\`code\\` \\`\\`\\`java\n",
                            "The **first**, as in [#second()]: - one - two, with `code` ```java",
                            "The **first**, as in [#second()]: - one - two, with `code` ```java\n"),
                    new Row("second", "The second.", "The second.\n", "The second.", "The second.\n"));
        }
        return List.of(new Row("first", "", "", "", ""), new Row("second", "", "", "", ""));
    }

    private static List<Row> inline() {
        return List.of(
                new Row(
                        "first",
                        "Returns the first one, in units. At most 7; café, <, A.",
                        "Returns the first one, in `units`. At most `7`; café, \\<, A.\n",
                        "Returns the first one, in units. At most 7; café, <, A.",
                        "Returns the first one, in {@code units}. At most {@code 7}; caf&#xe9;, &lt;, A.\n"),
                new Row(
                        "second",
                        "Runs twice: var x = 1;\n  use(x);",
                        "Runs twice:\n\n```\nvar x = 1;\n  use(x);\n```\n",
                        "Runs twice:\\nvar x = 1;\\n  use(x);",
                        "Runs twice:\n\n<pre>var x = 1;\n  use(x);</pre>\n"),
                new Row("third", "The third.", "The third.\n", "The third.", "The third.\n"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyDocumentSaysIt(String name, String stub, Compiler compiler, Row row) {
        compile(name, stub, compiler);

        String page = read("META-INF/hyperbound/" + name + ".html");
        assertThat(Jsoup.parse(page)
                        .expectFirst("#" + row.parameter() + " .text")
                        .text())
                .isEqualTo(row.page());
        String markdown = read("META-INF/hyperbound/" + name + ".md");
        assertThat(markdown)
                .contains(
                        row.markdown().isEmpty()
                                ? "### " + row.parameter() + "\n\n- Type: "
                                : "### " + row.parameter() + "\n\n" + row.markdown() + "\n- Type: ");
        String schema = read("META-INF/hyperbound/" + name + ".schema.json");
        String ofParameter = schema.substring(schema.indexOf("\"" + row.parameter() + "\":{"));
        assertThat(ofParameter.substring(0, ofParameter.indexOf("\"markdownDescription\"")))
                .endsWith(
                        row.schema().isEmpty()
                                ? "\"" + row.parameter() + "\":{\n      "
                                : "\"description\":\"" + row.schema() + "\",\n      ");
        String java = read(name + "Hyperparameters.java").replaceAll("(?m)^ +\\* ?", "");
        assertThat(java)
                .contains(
                        row.setter().isEmpty()
                                ? "/**\n{@code " + row.parameter() + "}: any int;"
                                : "/**\n" + row.setter() + "\n<p>{@code " + row.parameter() + "}: any int;");
    }

    private void compile(String name, String stub, Compiler compiler) {
        InMemoryCompilation compilation = new InMemoryCompilation(folder).source(name, stub);
        InMemoryCompilation.Outcome outcome = switch (compiler) {
            case JAVAC -> compilation.compile();
            case ECLIPSE -> compilation.eclipse().compile();
            case ECLIPSE_25 -> compilation.eclipse().level("25").compile();
        };
        assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
        boolean unread = compiler == Compiler.JAVAC && JDK < 23 && stub.equals(MARKDOWN);
        assertThat(outcome.diagnostics().stream()
                        .filter(message -> message.getMessage(Locale.ROOT).contains("[HB603]")))
                .hasSize(unread ? 1 : 0);
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
