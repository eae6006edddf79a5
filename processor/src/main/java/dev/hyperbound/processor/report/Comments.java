package dev.hyperbound.processor.report;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Javadoc comments of the elements of one stub. Javac looks for an element in the whole of its type, which for a type of
 * many members takes the square of their number; where there are trees, a type is walked once.
 */
public final class Comments {
    /** The first release whose compiler takes {@code ///} for comments. */
    private static final int MARKDOWN_COMMENTS = 23;

    private final Optional<Elements> elements;
    private final Optional<Trees> trees;
    private final Map<Element, Optional<Map<Element, TreePath>>> members = new HashMap<>();
    private final Map<CompilationUnitTree, String> texts = new HashMap<>();

    private Comments(Optional<Elements> elements, Optional<Trees> trees) {
        this.elements = elements;
        this.trees = trees;
    }

    /** The comments of a compilation, for a single round. */
    public static Comments of(ProcessingEnvironment environment) {
        return new Comments(Optional.of(environment.getElementUtils()), SourceTrees.trees(environment));
    }

    /** No comments, for who reads a stub for its rules alone. */
    public static Comments none() {
        return new Comments(Optional.empty(), Optional.empty());
    }

    /** The comment of an element, if its source has one. */
    public Optional<String> of(Element element) {
        Optional<Map<Element, TreePath>> siblings = siblings(element);
        if (siblings.isEmpty()) {
            return elements.isPresent() ? Optional.ofNullable(elements.get().getDocComment(element)) : Optional.empty();
        }
        TreePath path = siblings.get().get(element);
        return path == null
                ? Optional.empty()
                : Optional.ofNullable(trees.orElseThrow().getDocComment(path));
    }

    /** Whether the comment of an element is Markdown, as {@code ///} makes it where the compiler knows that. */
    public boolean isMarkdown(Element element) {
        if (!knowsMarkdown() || trees.isEmpty()) {
            return false;
        }
        Optional<TreePath> path = path(element);
        DocCommentTree comment =
                path.isPresent() && trees.get() instanceof DocTrees docs ? docs.getDocCommentTree(path.get()) : null;
        if (comment != null) {
            for (DocTree part : comment.getFullBody()) {
                if (part.getKind().name().equals("MARKDOWN")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether lines with {@code ///} stand right above an element, and the compiler takes them for no comment. */
    public boolean isMarkdownUnread(Element element) {
        Optional<TreePath> path = knowsMarkdown() ? Optional.empty() : path(element);
        if (path.isEmpty()) {
            return false;
        }
        CompilationUnitTree unit = path.get().getCompilationUnit();
        String text = text(unit);
        long start = trees.orElseThrow()
                .getSourcePositions()
                .getStartPosition(unit, path.get().getLeaf());
        return text.contains("///")
                && start >= 0
                && lineAbove(text, (int) start).startsWith("///");
    }

    /**
     * Whether a type is compiled whenever another one is: it stands in the same file. Without trees nobody knows of types
     * beside each other. Who reads a stub for its rules alone leaves nothing that a later build would have to repeat.
     */
    public boolean areTogether(TypeElement first, TypeElement second) {
        if (elements.isEmpty() || SourceTypes.outermost(first).equals(SourceTypes.outermost(second))) {
            return true;
        }
        if (trees.isEmpty()) {
            return false;
        }
        TreePath one = trees.get().getPath(first);
        TreePath other = trees.get().getPath(second);
        return one != null && other != null && one.getCompilationUnit() == other.getCompilationUnit();
    }

    @SuppressWarnings("EnumOrdinal") // releases in their order; the later ones have no constant in 17
    private static boolean knowsMarkdown() {
        return SourceVersion.latest().ordinal() >= MARKDOWN_COMMENTS;
    }

    /** The text of a file, as the compiler has it; empty if it has none. */
    private String text(CompilationUnitTree unit) {
        String text = texts.get(unit);
        if (text == null) {
            try {
                text = unit.getSourceFile().getCharContent(true).toString();
            } catch (IOException unreadable) {
                text = "";
            }
            texts.put(unit, text);
        }
        return text;
    }

    private static String lineAbove(String text, int at) {
        String above = text.substring(0, at).stripTrailing();
        return above.substring(above.lastIndexOf('\n') + 1).strip();
    }

    /** Where an element stands in its source, if that is there. */
    private Optional<TreePath> path(Element element) {
        Optional<Map<Element, TreePath>> siblings = siblings(element);
        TreePath path = siblings.isPresent() ? siblings.get().get(element) : null;
        return path == null && trees.isPresent()
                ? Optional.ofNullable(trees.get().getPath(element))
                : Optional.ofNullable(path);
    }

    /** Where the members of the type stand that an element is in; nothing where there are no trees of it. */
    private Optional<Map<Element, TreePath>> siblings(Element element) {
        if (trees.isEmpty() || !(element.getEnclosingElement() instanceof TypeElement type)) {
            return Optional.empty();
        }
        Optional<Map<Element, TreePath>> known = members.get(type);
        if (known == null) {
            known = walk(trees.get(), type);
            members.put(type, known);
        }
        return known;
    }

    private static Optional<Map<Element, TreePath>> walk(Trees trees, TypeElement type) {
        TreePath path = trees.getPath(type);
        if (path == null || !(path.getLeaf() instanceof ClassTree declaration)) {
            return Optional.empty();
        }
        Map<Element, TreePath> members = new HashMap<>();
        for (Tree member : declaration.getMembers()) {
            TreePath at = new TreePath(path, member);
            Element element = trees.getElement(at);
            if (element != null) {
                members.put(element, at);
            }
        }
        return Optional.of(members);
    }
}
