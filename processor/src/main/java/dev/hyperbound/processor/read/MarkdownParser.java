package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Description.Code;
import dev.hyperbound.processor.model.Description.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reduces comments of {@code ///} to what all outputs can show: CommonMark with tables, inline tags and references. */
final class MarkdownParser {
    private final CommentScope scope;
    private final Parser parser;

    MarkdownParser(CommentScope scope) {
        this.scope = scope;
        this.parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .customInlineContentParserFactory(new Tags())
                .linkProcessor(MarkdownParser::reference)
                .build();
    }

    Description parse(String text) {
        DescriptionBuilder builder = new DescriptionBuilder();
        parser.parse(text).accept(new Reader(builder));
        return builder.build();
    }

    private static List<Inline> inlines(Node parent, CommentScope scope) {
        DescriptionBuilder builder = new DescriptionBuilder();
        Reader reader = new MarkdownParser(scope).new Reader(builder);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(reader);
        }
        return builder.line();
    }

    /** A link to a method or class by its name alone: {@code [#epochs()]}, {@code [how many][#epochs()]}. */
    private static LinkResult reference(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean named = link.destination() == null
                && context.getDefinition(org.commonmark.node.LinkReferenceDefinition.class, link.text()) == null;
        String target = link.label() == null || link.label().isEmpty() ? link.text() : link.label();
        return named && isReference(target)
                ? LinkResult.replaceWith(new Reference(target, link.text()), scanner.position())
                : LinkResult.none();
    }

    private static boolean isReference(String target) {
        return target.matches(
                        "[\\p{javaJavaIdentifierStart}.]?[\\p{javaJavaIdentifierPart}.]*(#[\\p{javaJavaIdentifierPart}]+(\\([^)]*\\))?)?")
                && !target.isEmpty()
                && (target.contains("#") || Character.isUpperCase(target.charAt(target.lastIndexOf('.') + 1)));
    }

    /** An inline tag, braces included. */
    private static final class Tag extends CustomNode {
        private final String text;

        Tag(String text) {
            this.text = text;
        }
    }

    /** A reference, with what to show. */
    private static final class Reference extends CustomNode {
        private final String target;
        private final String label;

        Reference(String target, String label) {
            this.target = target;
            this.label = label;
        }
    }

    /** Finds inline tags; in code there are none. */
    private static final class Tags implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            if (!scanner.next("{@")) {
                return ParsedInline.none();
            }
            int depth = 1;
            while (depth > 0 && scanner.hasNext()) {
                depth += scanner.peek() == '{' ? 1 : scanner.peek() == '}' ? -1 : 0;
                scanner.next();
            }
            return depth > 0
                    ? ParsedInline.none()
                    : ParsedInline.of(
                            new Tag(scanner.getSource(start, scanner.position()).getContent()), scanner.position());
        }
    }

    /** Puts a description together from a tree. */
    private final class Reader extends AbstractVisitor {
        private final DescriptionBuilder builder;

        Reader(DescriptionBuilder builder) {
            this.builder = builder;
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            builder.paragraph();
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            builder.paragraph();
        }

        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
            builder.paragraph();
        }

        @Override
        public void visit(BulletList list) {
            list(list, false);
        }

        @Override
        public void visit(OrderedList list) {
            list(list, true);
        }

        private void list(Node list, boolean numbered) {
            builder.startList(numbered);
            visitChildren(list);
            builder.endList();
        }

        @Override
        public void visit(ListItem item) {
            builder.item();
            visitChildren(item);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            builder.listing(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            builder.listing(code.getLiteral());
        }

        @Override
        public void visit(org.commonmark.node.Code code) {
            builder.add(new Code(code.getLiteral()));
        }

        @Override
        public void visit(Text text) {
            builder.text(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            builder.text(" ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            builder.paragraph();
        }

        @Override
        public void visit(Emphasis emphasis) {
            emphasis(emphasis, false);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            emphasis(emphasis, true);
        }

        /** What is no plain text inside keeps its own look. */
        private void emphasis(Node emphasis, boolean strong) {
            boolean plain =
                    emphasis.getFirstChild() == emphasis.getLastChild() && emphasis.getFirstChild() instanceof Text;
            if (plain) {
                String text = ((Text) emphasis.getFirstChild()).getLiteral();
                builder.add(new Description.Emphasis(text, strong));
            } else {
                visitChildren(emphasis);
            }
        }

        @Override
        public void visit(HtmlInline html) {
            JavadocParser.read(html.getLiteral(), scope, builder);
        }

        @Override
        public void visit(HtmlBlock html) {
            JavadocParser.read(html.getLiteral(), scope, builder);
            builder.paragraph();
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof Tag tag) {
                JavadocParser.read(tag.text, scope, builder);
            } else if (node instanceof Reference reference) {
                JavadocParser.read(
                        "{@link " + reference.target
                                + (reference.label.equals(reference.target) ? "" : " " + reference.label) + "}",
                        scope,
                        builder);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                List<List<List<Inline>>> rows = new ArrayList<>();
                block.accept(new Rows(rows));
                builder.table(rows);
            } else {
                visitChildren(block);
            }
        }
    }

    /** Gathers the rows of a table. */
    private final class Rows extends AbstractVisitor {
        private final List<List<List<Inline>>> rows;

        Rows(List<List<List<Inline>>> rows) {
            this.rows = rows;
        }

        @Override
        public void visit(CustomBlock block) {
            visitChildren(block);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                rows.add(new ArrayList<>());
            }
            if (node instanceof TableCell) {
                rows.get(rows.size() - 1).add(inlines(node, scope));
            } else {
                visitChildren(node);
            }
        }
    }
}
