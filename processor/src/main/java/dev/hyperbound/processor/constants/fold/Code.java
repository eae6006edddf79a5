package dev.hyperbound.processor.constants.fold;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What the compiler knows of the trees of one file. Asking for the element or type of a tree looks at the tree itself:
 * a path straight from the file will do, and finding the real one would take longer than all else.
 */
public record Code(Trees trees, CompilationUnitTree file, TreePath root) {
    public Code(Trees trees, CompilationUnitTree file) {
        this(trees, file, new TreePath(file));
    }

    /** What a name, a call or a declaration stands for. */
    public Optional<Element> element(Tree tree) {
        return Optional.ofNullable(trees.getElement(path(tree)));
    }

    public Optional<TypeMirror> type(Tree tree) {
        return Optional.ofNullable(trees.getTypeMirror(path(tree)));
    }

    private TreePath path(Tree tree) {
        return new TreePath(root, tree);
    }
}
