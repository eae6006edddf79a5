package dev.hyperbound.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import dev.hyperbound.processor.report.ElementPosition.InAnnotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The lines of stubs and records that are compiled before what uses them: javac forgets the source of a class once it has
 * written that.
 */
final class KeptLines {
    private final SourcePositions positions;
    private final Map<Declared, Lines> kept = new HashMap<>();

    KeptLines(SourcePositions positions) {
        this.positions = positions;
    }

    /** A type, or one of its members by the name: methods of a stub and components of a record have one each. */
    private record Declared(TypeElement type, String member) {
        static Declared of(Element element) {
            return element instanceof TypeElement type
                    ? new Declared(type, "")
                    : new Declared(
                            (TypeElement) element.getEnclosingElement(),
                            element.getSimpleName().toString());
        }
    }

    private record Lines(SourceLine own, List<AnnotationLine> annotations) {
        Optional<SourceLine> of(InAnnotation wanted) {
            String name = wanted.mirror()
                    .getAnnotationType()
                    .asElement()
                    .getSimpleName()
                    .toString();
            return annotations.stream()
                    .filter(annotation -> annotation.name().equals(name))
                    .skip(wanted.occurrence())
                    .map(AnnotationLine::line)
                    .findFirst();
        }
    }

    private record AnnotationLine(String name, SourceLine line) {}

    /** Keeps the lines of a stub, or of a record that may be a parameter's: one that demands something of its components. */
    void keep(TypeElement type, ClassTree declaration, CompilationUnitTree unit) {
        if (type.getKind() == ElementKind.RECORD && !demandsSomething(type)) {
            return;
        }
        keep(new Declared(type, ""), declaration, declaration.getModifiers(), unit);
        for (Tree member : declaration.getMembers()) {
            if (member instanceof MethodTree method) {
                keep(new Declared(type, method.getName().toString()), method, method.getModifiers(), unit);
            } else if (member instanceof VariableTree component) {
                keep(new Declared(type, component.getName().toString()), component, component.getModifiers(), unit);
            }
        }
    }

    private static boolean demandsSomething(TypeElement type) {
        for (Element component : type.getRecordComponents()) {
            if (!component.getAnnotationMirrors().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void keep(Declared declared, Tree declaration, ModifiersTree modifiers, CompilationUnitTree unit) {
        List<AnnotationLine> annotations = new ArrayList<>();
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            annotations.add(
                    new AnnotationLine(SourceTrees.simpleName(annotation.getAnnotationType()), line(annotation, unit)));
        }
        kept.put(declared, new Lines(line(declaration, unit), annotations));
    }

    private SourceLine line(Tree tree, CompilationUnitTree unit) {
        return new SourceLine(
                unit.getSourceFile().getName(),
                unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree)));
    }

    /** The line of a position, if it was kept. */
    Optional<SourceLine> line(ElementPosition position) {
        Optional<Lines> lines = Optional.ofNullable(kept.get(Declared.of(position.element())));
        return lines.map(found -> position.annotation().flatMap(found::of).orElse(found.own()));
    }
}
