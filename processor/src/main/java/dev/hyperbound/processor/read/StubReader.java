package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Comments;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.report.SourceTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated interfaces. */
public final class StubReader {
    private final Elements elements;
    private final Types types;
    private final SourceTypes sources;

    public StubReader(Elements elements, Types types, SourceTypes sources) {
        this.elements = elements;
        this.types = types;
        this.sources = sources;
    }

    /**
     * Reads a stub. Adds what is wrong with it to the problems, all of it and not only the first.
     *
     * @param comments where its Javadoc is
     */
    public StubReading read(TypeElement type, Comments comments, Problems problems) {
        Reading reading = new Reading(elements, types, comments, type, new MemberCollector(), problems);
        if (!new ShapeReader(reading).isStub()) {
            return new StubReading.Rejected();
        }
        UnresolvedParts unresolved = new UnresolvedParts();
        Hierarchy hierarchy = Hierarchy.of(types, type, unresolved);
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
        Optional<Stub> stub = new InterfaceReader(reading, hierarchy, sources).read();
        return stub.isPresent() ? new StubReading.Read(stub.get()) : new StubReading.Rejected();
    }
}
