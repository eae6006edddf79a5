package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Comments;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.report.SourceTypes;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads annotated interfaces. */
public final class StubReader {
    private final ProcessingEnvironment environment;
    private final SourceTypes sources;

    public StubReader(ProcessingEnvironment environment, SourceTypes sources) {
        this.environment = environment;
        this.sources = sources;
    }

    /** Reads a stub. Adds what is wrong with it to the problems, all of it and not only the first. */
    public StubReading read(TypeElement type, Problems problems) {
        Types types = environment.getTypeUtils();
        Reading reading = new Reading(environment.getElementUtils(), types, Comments.of(environment), type, problems);
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
