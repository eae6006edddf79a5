package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Description.Block;
import dev.hyperbound.processor.model.Description.Code;
import dev.hyperbound.processor.model.Description.Inline;
import dev.hyperbound.processor.model.Description.Items;
import dev.hyperbound.processor.model.Description.Paragraph;
import dev.hyperbound.processor.model.Description.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocParserTest {
    private static final long SEED = 20_261_201L;
    private static final CommentScope SCOPE =
            new CommentScope(List.of("epochs"), Map.of("LIMIT", "7"), Description.of("The parent."));

    /** Blocks are separated by {@code |}, items by {@code *}; code stands in backquotes, references in brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "Plain words. => Plain words.",
                "several   blanks => several blanks",
                "{@code List<T> & {x}} => `List<T> & {x}`",
                "{@literal <b>} => <b>",
                "{@link #epochs()} => [epochs]",
                "{@link #epochs how many} => [epochs:how many]",
                "{@link #other()} => `other()`",
                "{@link java.util.Map#get(Object) get} => `get`",
                "{@link java.util.Map#get(Object, int)} => `java.util.Map.get(Object, int)`",
                "{@linkplain String a text} => a text",
                "{@unknown tag} => {@unknown tag}",
                "{@value} => {@value}",
                "{@code never closed => {@code never closed",
                "a { b } c => a { b } c",
                "one<p>two</p>three => one|two|three",
                "a<br>b => a|b",
                "a<ul><li>x</li><li>y {@code z}</ul>b => a|*x*y `z`|b",
                "<ol><li>x<li>y</ol> => #x#y",
                "<ul><li>x<ul><li>y</ul></ul> => *x*y",
                "<b>bold</b> <em>and</em> <a href='x'>link</a> => bold and link",
                "<code>a &lt; b</code> => `a < b`",
                "<tt>open => `open`",
                "List<String> => List<String>",
                "1 < 2 && 3 > 2 => 1 < 2 && 3 > 2",
                "&amp;&lt;&nosuch;&#65;&#x42; => &<&nosuch;AB",
                "&#x202e;&#0; => &#x202e;&#0;",
                "&#99999999999;&; => &#99999999999;&;",
                "<!-- hidden -->shown => shown",
                "<!-- never closed => <!-- never closed",
                "<script>alert(1)</script> => <script>alert(1)</script>",
                "{@return the value} => Returns the value.",
                "{@return one, in {@code units}} => Returns one, in `units`.",
                "At most {@value #LIMIT}. => At most `7`.",
                "{@value #NOWHERE} => {@value #NOWHERE}",
                "First. {@inheritDoc} Last. => First. The parent. Last.",
            })
    void reducesToPlainPieces(String javadoc, String expected) {
        assertThat(shown(parse(javadoc))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<p>", "<ul></ul>", "<ul><li></ul>"})
    void nothingIsNoDescription(String javadoc) {
        assertThat(parse(javadoc)).isEqualTo(Description.NONE);
    }

    @Test
    void blockTagsBeginLines() {
        DocComment comment =
                DocComment.of(" Main {@code\n @inside} a@b.\n @param x the\n   x\n @param y\n @return it\n", false);
        assertThat(comment.main()).isEqualTo(" Main {@code\n @inside} a@b.\n ");
        assertThat(comment.parameters()).containsEntry("x", "the\n   x").containsEntry("y", "");
        assertThat(comment.first("return")).contains("it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{@code ",
                "{",
                "}",
                "<",
                "<a ",
                "<!--",
                "&",
                "&#",
                "{@link #a ",
                "<ul><li>",
                "<code>",
                "@x\n",
                "{@"
            })
    void hostileCommentsTakeNoLongerThanOthers(String piece) {
        String comment = piece.repeat(400_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            parse(DocComment.of(comment, false).main());
            parse(comment);
        });
    }

    @Test
    void anyTextIsReadAndLosesNoWord() {
        SplittableRandom random = new SplittableRandom(SEED);
        String[] pieces = {
            "{@code ",
            "{@link #epochs ",
            "}",
            "{",
            "<ul>",
            "<li>",
            "</ul>",
            "<p>",
            "<",
            ">",
            "&lt;",
            "&",
            ";",
            "\n",
            "@",
            " ",
            "word",
            "<code>",
            "</code>",
            "<!--",
            "-->",
            "\ud83d\ude00"
        };
        for (int run = 0; run < 20_000; run++) {
            String comment = random.ints(random.nextInt(20), 0, pieces.length)
                    .mapToObj(i -> pieces[i])
                    .collect(Collectors.joining());
            String plain = parse(comment).plainText();
            String visible = comment.replaceAll("<!--(?s:.*?)-->", "");
            int words = visible.split("word", -1).length - 1;
            assertThat(plain.split("word", -1).length - 1)
                    .as("comment %s", comment)
                    .isLessThanOrEqualTo(comment.split("word", -1).length - 1)
                    .isGreaterThanOrEqualTo(0);
            if (!comment.contains("{@") && !comment.contains("<")) {
                assertThat(plain.split("word", -1).length - 1)
                        .as("comment %s", comment)
                        .isEqualTo(words);
            }
        }
    }

    private static Description parse(String javadoc) {
        return JavadocParser.parse(javadoc, SCOPE);
    }

    private static String shown(Description description) {
        return description.blocks().stream().map(JavadocParserTest::shown).collect(Collectors.joining("|"));
    }

    private static String shown(Block block) {
        if (block instanceof Items items) {
            String mark = items.numbered() ? "#" : "*";
            return items.items().stream().map(item -> mark + shown(item)).collect(Collectors.joining());
        }
        return shown(((Paragraph) block).content());
    }

    private static String shown(List<Inline> content) {
        return content.stream()
                .map(piece -> piece instanceof Code
                        ? "`" + piece.text() + "`"
                        : piece instanceof Reference reference
                                ? reference.accessor().equals(reference.text())
                                        ? "[" + reference.accessor() + "]"
                                        : "[" + reference.accessor() + ":" + reference.text() + "]"
                                : piece.text())
                .collect(Collectors.joining());
    }
}
