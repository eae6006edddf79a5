package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.report.Comments;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What the readers of one stub share. */
record Reading(
        CompilerModel compiler,
        Comments comments,
        TypeElement stub,
        MemberCollector members,
        Problems problems,
        Extent extent) {

    Elements elements() {
        return compiler.elements();
    }

    Types types() {
        return compiler.types();
    }

    void add(Problem.Builder problem) {
        problems.add(problem.build());
    }

    /**
     * The class of a qualified name, as the stub sees it: one of another module may have the same name. To look in one
     * module is faster than in all, too.
     */
    @Nullable
    TypeElement find(String name) {
        ModuleElement module = elements().getModuleOf(stub);
        return module == null ? elements().getTypeElement(name) : elements().getTypeElement(module, name);
    }

    /** Whether a type stands in another file than the stub, so that the stub may be compiled without it. */
    boolean isElsewhere(TypeElement type) {
        return !comments.areTogether(stub, type);
    }

    /** The name of a class. */
    JavaClass javaClass(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        for (TypeElement at : DeclaredTypes.outwards(type)) {
            names.addFirst(at.getSimpleName().toString());
        }
        return new JavaClass(packageName(type), List.copyOf(names));
    }

    /** Why a class beside the stub cannot name a type, if it can't. */
    Optional<String> whyInaccessible(TypeElement type) {
        boolean samePackage = packageName(type).equals(packageName(stub));
        for (TypeElement at : DeclaredTypes.outwards(type)) {
            boolean isPublic = at.getModifiers().contains(Modifier.PUBLIC);
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(TypeNames.of(at) + " is private");
            }
            if (!isPublic && !samePackage) {
                return Optional.of(TypeNames.of(at) + " is visible in package " + packageName(type) + " only");
            }
        }
        return Optional.empty();
    }

    private String packageName(Element element) {
        return elements().getPackageOf(element).getQualifiedName().toString();
    }
}
