package dev.hyperbound.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.hyperbound.processor.report.ElementPosition.InAnnotation;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * The source as javac has parsed it. There to be had in javac only, and there not always: where it is missing, messages
 * are placed less exactly.
 */
final class SourceTrees {
    private final Trees trees;

    private SourceTrees(Trees trees) {
        this.trees = trees;
    }

    /** The trees of a compilation, if it has any. */
    static Optional<SourceTrees> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new SourceTrees(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    /** Whether an element is in a file that is being compiled. */
    boolean contain(Element element) {
        return trees.getPath(element) != null;
    }

    /** The place of a position in its file. */
    Place place(ElementPosition position) {
        TreePath path = trees.getPath(position.element());
        if (path == null) {
            return Place.of(position);
        }
        Tree tree = position.annotation()
                .flatMap(annotation -> tree(position.element(), path, annotation))
                .orElse(path.getLeaf());
        long offset = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), tree);
        return new Place(path.getCompilationUnit().getSourceFile().getName(), offset, Place.path(position));
    }

    /**
     * Prints a message at one of several annotations of the same type, where javac's messager would print it at the
     * element.
     *
     * @return whether it was printed
     */
    boolean printAtRepeated(Diagnostic.Kind kind, String message, ElementPosition position) {
        TreePath path = trees.getPath(position.element());
        if (path == null || position.annotation().isEmpty()) {
            return false;
        }
        InAnnotation annotation = position.annotation().get();
        if (isDirect(position.element(), annotation.mirror())) {
            return false;
        }
        Optional<Tree> tree = repeated(path, annotation);
        tree.ifPresent(found -> trees.printMessage(kind, message, found, path.getCompilationUnit()));
        return tree.isPresent();
    }

    private Optional<Tree> tree(Element element, TreePath path, InAnnotation annotation) {
        if (!isDirect(element, annotation.mirror())) {
            return repeated(path, annotation);
        }
        return Optional.ofNullable(
                annotation.value().isPresent()
                        ? trees.getTree(
                                element,
                                annotation.mirror(),
                                annotation.value().get().value())
                        : trees.getTree(element, annotation.mirror()));
    }

    private static boolean isDirect(Element element, AnnotationMirror mirror) {
        return element.getAnnotationMirrors().stream().anyMatch(direct -> direct == mirror);
    }

    private static Optional<Tree> repeated(TreePath path, InAnnotation annotation) {
        String name = annotation
                .mirror()
                .getAnnotationType()
                .asElement()
                .getSimpleName()
                .toString();
        return annotations(path.getLeaf()).stream()
                .filter(tree -> simpleName(tree.getAnnotationType()).equals(name))
                .skip(annotation.occurrence())
                .findFirst()
                .map(tree -> annotation
                        .value()
                        .flatMap(value -> argument(tree, value.member()))
                        .orElse(tree));
    }

    private static List<? extends AnnotationTree> annotations(Tree declaration) {
        Optional<ModifiersTree> modifiers = Optional.empty();
        if (declaration instanceof ClassTree type) {
            modifiers = Optional.of(type.getModifiers());
        } else if (declaration instanceof MethodTree method) {
            modifiers = Optional.of(method.getModifiers());
        } else if (declaration instanceof VariableTree variable) {
            modifiers = Optional.of(variable.getModifiers());
        }
        return modifiers
                .<List<? extends AnnotationTree>>map(ModifiersTree::getAnnotations)
                .orElse(List.of());
    }

    private static String simpleName(Tree type) {
        if (type instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        return type instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
    }

    private static Optional<Tree> argument(AnnotationTree annotation, String member) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable() instanceof IdentifierTree name
                    && name.getName().contentEquals(member)) {
                return Optional.of(assignment.getExpression());
            }
            if (!(argument instanceof AssignmentTree) && member.equals("value")) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }
}
