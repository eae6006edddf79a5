package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Comments;
import dev.hyperbound.processor.report.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
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

    private StubReading read(Reading reading) {
        if (!new ShapeReader(reading).isStub()) {
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
        Optional<Stub> stub = new InterfaceReader(reading, hierarchy).read();
        return stub.isPresent() ? new StubReading.Read(stub.get()) : new StubReading.Rejected();
    }
}
