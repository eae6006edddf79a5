package dev.hyperbound.processor.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.docs.ShownText;
import dev.hyperbound.processor.testing.HostileTexts;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** A reader of Markdown sees the author's text, whatever it is. */
class MarkdownTextTest {
    private static final int AT_ONCE = 2_000;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    @Test
    void paragraphsSayWhatTheAuthorSaid() {
        check(text -> MarkdownText.line(MarkdownText.inline(text)) + "\n\n", MarkdownTextTest::oneLine);
    }

    @Test
    void codeSaysWhatTheAuthorSaid() {
        check(text -> "x" + MarkdownText.code(text) + "x\n\n", text -> "x" + visible(text) + "x");
    }

    @Test
    void cellsSayWhatTheAuthorSaid() {
        String head = "| a | b |\n| --- | --- |\n";
        check(
                text -> "| " + MarkdownText.line(MarkdownText.inline(text)) + " | x" + MarkdownText.cellCode(text)
                        + "x |\n",
                head,
                text -> oneLine(text) + "|x"
                        + (text.contains("|") && text.contains("\\")
                                ? oneLine("x" + text + "x")
                                        .substring(1, oneLine("x" + text + "x").length() - 1)
                                : visible(text))
                        + "x");
    }

    private interface Target {
        String of(String text);
    }

    private static void check(Target written, Target expected) {
        check(written, "", expected);
    }

    private static void check(Target written, String head, Target expected) {
        // A paragraph of nothing is none
        List<String> texts = HostileTexts.authored().stream()
                .filter(text -> !oneLine(text).isEmpty())
                .toList();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            StringBuilder document = new StringBuilder(head);
            some.forEach(text -> document.append(written.of(text)));
            List<String> read =
                    read(Parser.builder().extensions(TABLES).build().parse(document.toString()), head.isEmpty());
            for (int i = 0; i < Math.min(read.size(), some.size()); i++) {
                assertThat(read.get(i))
                        .as("text %d of seed %d", from + i, HostileTexts.SEED)
                        .isEqualTo(expected.of(some.get(i)));
            }
            assertThat(read).hasSameSizeAs(some);
        }
    }

    /** The text of each paragraph, or of each row of the only table. */
    private static List<String> read(Node document, boolean paragraphs) {
        List<String> read = new ArrayList<>();
        if (paragraphs) {
            for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
                assertThat(block).as(ShownText.of(block)).isInstanceOf(Paragraph.class);
                read.add(ShownText.of(block));
            }
            return read;
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell cell && !cell.isHeader()) {
                    if (cell.getNext() != null) {
                        read.add(ShownText.of(cell) + "|" + ShownText.of(cell.getNext()));
                    }
                } else {
                    visitChildren(node);
                }
            }
        });
        return read;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[ \\t\\r\\n\\f\\x0B]+", " ").strip();
    }

    private static String visible(String text) {
        return text.isEmpty()
                ? "(empty)"
                : text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    }
}
