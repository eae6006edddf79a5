package dev.hyperbound.processor.read;

import dev.hyperbound.Algorithm;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Comments;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated interfaces. */
public final class StubReader {
    private final CompilerModel compiler;

    public StubReader(Elements elements, Types types) {
        this.compiler = new CompilerModel(elements, types);
    }

    /**
     * Reads a stub. Adds what is wrong with it to the problems, all of it and not only the first.
     *
     * @param comments where its Javadoc is
     */
    public StubReading read(TypeElement type, Comments comments, Problems problems) {
        return read(new Reading(compiler, comments, type, new MemberCollector(), problems, Extent.WHOLE));
    }

    /** Reads a stub that was compiled, or is being compiled, as far as its rules and values go. */
    public StubReading read(TypeElement type, Extent extent) {
        MemberCollector members = new MemberCollector();
        return read(new Reading(compiler, Comments.none(), type, members, new Problems(), extent));
    }

    /** Nothing else can be modelled; where it was annotated is all there is to show. */
    private static boolean isInterface(Reading reading) {
        TypeElement type = reading.stub();
        if (type.getKind() == ElementKind.INTERFACE) {
            return true;
        }
        Position position = WrittenAnnotation.on(type, Algorithm.class)
                .map(WrittenAnnotation::position)
                .orElseGet(() -> ElementPosition.of(type));
        reading.add(Problem.of(Code.NOT_AN_INTERFACE, position)
                .with("type", TypeNames.of(type))
                .words("kind", kind(type)));
        return false;
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case CLASS -> type.getModifiers().contains(Modifier.ABSTRACT) ? "an abstract class" : "a class";
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation type";
            default -> type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    private StubReading read(Reading reading) {
        if (!isInterface(reading)) {
            return new StubReading.Rejected();
        }
        UnresolvedParts unresolved = new UnresolvedParts();
        Hierarchy hierarchy = Hierarchy.of(reading.types(), reading.stub(), unresolved);
        for (TypeElement parent : hierarchy.interfaces()) {
            unresolved.checkType(parent);
        }
        for (List<ExecutableElement> declarations : hierarchy.methods()) {
            for (ExecutableElement method : declarations) {
                unresolved.checkParameterType(method.getSimpleName().toString(), hierarchy.returnType(method));
            }
        }
        if (!unresolved.found().isEmpty()) {
            return new StubReading.Deferred(unresolved.found());
        }
        MemberReader members = new MemberReader(reading, hierarchy);
        Stub stub = new InterfaceReader(reading, hierarchy).read(members);
        return new StubReading.Read(stub, members.isCompilable());
    }
}
