package dev.hyperbound.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
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
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * The source as javac has parsed it. There to be had in javac only, and there not always: where it is missing, messages
 * are placed less exactly.
 */
final class SourceTrees {
    private final Trees trees;
    private final KeptLines kept;

    SourceTrees(Trees trees) {
        this.trees = trees;
        this.kept = new KeptLines(trees.getSourcePositions());
    }

    /** The trees of a compilation, if it has any. */
    static Optional<SourceTrees> of(ProcessingEnvironment environment) {
        Optional<Trees> trees = trees(environment);
        return trees.isPresent() ? Optional.of(new SourceTrees(trees.get())) : Optional.empty();
    }

    /** Javac's own view of them. */
    static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    /** Whether an element is in a file that is being compiled. */
    boolean contain(Element element) {
        return path(element).isPresent();
    }

    /** The place of a position in its file. */
    Place place(ElementPosition position) {
        Optional<TreePath> path = path(position.element());
        if (path.isEmpty()) {
            return Place.of(position);
        }
        CompilationUnitTree unit = path.get().getCompilationUnit();
        Tree tree = position.annotation()
                .flatMap(annotation -> tree(position.element(), path.get(), annotation))
                .orElse(path.get().getLeaf());
        return new Place(
                unit.getSourceFile().getName(),
                trees.getSourcePositions().getStartPosition(unit, tree),
                Place.path(position));
    }

    /** Keeps the lines of a stub or a record, for when it is written and javac has forgotten them. */
    void keepLines(TypeElement type, ClassTree declaration, CompilationUnitTree unit) {
        kept.keep(type, declaration, unit);
    }

    /** The line of a position in its file; none if its file is not being compiled. */
    Optional<SourceLine> line(ElementPosition position) {
        Optional<TreePath> path = path(position.element());
        return path.isPresent()
                ? line(position, path.get().getCompilationUnit()).filter(line -> line.number() > 0)
                : kept.line(position);
    }

    private Optional<SourceLine> line(ElementPosition position, CompilationUnitTree unit) {
        long offset = place(position).offset();
        return offset < 0
                ? Optional.empty()
                : Optional.of(new SourceLine(
                        unit.getSourceFile().getName(), unit.getLineMap().getLineNumber(offset)));
    }

    /**
     * Prints a message where javac's messager would not find the place: at one of several annotations of the same type,
     * and at a component of a record.
     *
     * @return whether it was printed
     */
    boolean print(Diagnostic.Kind kind, String message, ElementPosition position) {
        boolean isComponent = position.element().getKind() == ElementKind.RECORD_COMPONENT;
        boolean isNested = position.annotation()
                .filter(annotation -> !isDirect(position.element(), annotation.mirror()))
                .isPresent();
        Optional<TreePath> path = path(position.element());
        if (path.isEmpty() || !(isComponent || isNested)) {
            return false;
        }
        Tree tree = position.annotation()
                .flatMap(annotation -> written(path.get(), annotation))
                .orElse(path.get().getLeaf());
        trees.printMessage(kind, message, tree, path.get().getCompilationUnit());
        return true;
    }

    private Optional<TreePath> path(Element element) {
        if (element.getKind() != ElementKind.RECORD_COMPONENT) {
            return Optional.ofNullable(trees.getPath(element));
        }
        TreePath type = trees.getPath(element.getEnclosingElement());
        if (type == null || !(type.getLeaf() instanceof ClassTree declaration)) {
            return Optional.empty();
        }
        return declaration.getMembers().stream()
                .filter(member -> member instanceof VariableTree variable
                        && variable.getName().contentEquals(element.getSimpleName()))
                .findFirst()
                .map(member -> new TreePath(type, member));
    }

    private Optional<Tree> tree(Element element, TreePath path, InAnnotation annotation) {
        if (element.getKind() == ElementKind.RECORD_COMPONENT || !isDirect(element, annotation.mirror())) {
            return written(path, annotation);
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

    private static Optional<Tree> written(TreePath path, InAnnotation annotation) {
        String name = annotation.simpleName();
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

    /** The name of a type as it is written, without what stands before its last dot. */
    static String simpleName(Tree type) {
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
