package dev.hyperbound.processor.report;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Javadoc comments of the elements of one stub. Javac looks for the comment of an element in the whole of its type, which
 * for a type of many members takes the square of their number; where there are trees, a type is walked once.
 */
public final class Comments {
    /** The first release whose compiler takes {@code ///} for comments. */
    private static final int MARKDOWN_COMMENTS = 23;

    private final Optional<Elements> elements;
    private final Optional<Trees> trees;
    private final Map<Element, Optional<Map<Element, String>>> members = new HashMap<>();

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
        if (trees.isEmpty() || !(element.getEnclosingElement() instanceof TypeElement type)) {
            return ask(element);
        }
        Optional<Map<Element, String>> comments = ofMembers(trees.get(), type);
        return comments.isPresent() ? Optional.ofNullable(comments.get().get(element)) : ask(element);
    }

    /** Whether the comment of an element is Markdown, as {@code ///} makes it where the compiler knows that. */
    @SuppressWarnings("EnumOrdinal") // releases in their order; the later ones have no constant in 17
    public boolean isMarkdown(Element element) {
        if (SourceVersion.latest().ordinal() < MARKDOWN_COMMENTS || trees.isEmpty()) {
            return false;
        }
        DocCommentTree comment = trees.get() instanceof DocTrees docs ? docs.getDocCommentTree(element) : null;
        if (comment != null) {
            for (DocTree part : comment.getFullBody()) {
                if (part.getKind().name().equals("MARKDOWN")) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Map<Element, String>> ofMembers(Trees trees, TypeElement type) {
        Optional<Map<Element, String>> known = members.get(type);
        if (known == null) {
            known = walk(trees, type);
            members.put(type, known);
        }
        return known;
    }

    private Optional<String> ask(Element element) {
        return elements.isPresent() ? Optional.ofNullable(elements.get().getDocComment(element)) : Optional.empty();
    }

    /** The comments of a type's members; nothing for a type that comes without its source. */
    private static Optional<Map<Element, String>> walk(Trees trees, TypeElement type) {
        TreePath path = trees.getPath(type);
        if (path == null || !(path.getLeaf() instanceof ClassTree declaration)) {
            return Optional.empty();
        }
        Map<Element, String> comments = new HashMap<>();
        for (Tree member : declaration.getMembers()) {
            TreePath at = new TreePath(path, member);
            Element element = trees.getElement(at);
            String comment = trees.getDocComment(at);
            if (element != null && comment != null) {
                comments.put(element, comment);
            }
        }
        return Optional.of(comments);
    }
}
