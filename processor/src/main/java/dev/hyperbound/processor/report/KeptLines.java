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
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The lines of stubs and records that are compiled before what uses them: javac forgets the source of a class once it has
 * written that.
 */
final class KeptLines {
    private static final String ITSELF = "";

    private final SourcePositions positions;
    /** The lines of a type and of its members by their names: methods of a stub, components of a record have one each. */
    private final Map<TypeElement, Map<String, Lines>> kept = new HashMap<>();

    KeptLines(SourcePositions positions) {
        this.positions = positions;
    }

    private record Lines(SourceLine own, List<AnnotationLine> annotations) {
        Optional<SourceLine> of(InAnnotation wanted) {
            String name = wanted.simpleName();
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
        Map<String, Lines> lines = new HashMap<>();
        lines.put(ITSELF, lines(declaration, declaration.getModifiers(), unit));
        for (Tree member : declaration.getMembers()) {
            if (member instanceof MethodTree method) {
                lines.put(method.getName().toString(), lines(method, method.getModifiers(), unit));
            } else if (member instanceof VariableTree component) {
                lines.put(component.getName().toString(), lines(component, component.getModifiers(), unit));
            }
        }
        kept.put(type, lines);
    }

    private static boolean demandsSomething(TypeElement type) {
        for (Element component : type.getRecordComponents()) {
            if (!component.getAnnotationMirrors().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Lines lines(Tree declaration, ModifiersTree modifiers, CompilationUnitTree unit) {
        List<AnnotationLine> annotations = new ArrayList<>();
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            annotations.add(
                    new AnnotationLine(SourceTrees.simpleName(annotation.getAnnotationType()), line(annotation, unit)));
        }
        return new Lines(line(declaration, unit), annotations);
    }

    private SourceLine line(Tree tree, CompilationUnitTree unit) {
        return new SourceLine(
                unit.getSourceFile().getName(),
                unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree)));
    }

    /** The line of a position, if it was kept. */
    Optional<SourceLine> line(ElementPosition position) {
        Element element = position.element();
        Optional<Lines> lines = element instanceof TypeElement type
                ? of(type, ITSELF)
                : of(
                        Objects.requireNonNull(element.getEnclosingElement()),
                        element.getSimpleName().toString());
        return lines.map(found -> position.annotation().flatMap(found::of).orElse(found.own()));
    }

    private Optional<Lines> of(Element type, String member) {
        Map<String, Lines> lines = kept.get(type);
        return lines == null ? Optional.empty() : Optional.ofNullable(lines.get(member));
    }
}
