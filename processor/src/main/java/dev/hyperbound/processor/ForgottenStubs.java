package dev.hyperbound.processor;

import dev.hyperbound.processor.read.Parents;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Interfaces with annotations of a stub that neither are stubs nor parents of one. They are kept by name. */
final class ForgottenStubs {
    private final Set<StubName> annotated = new LinkedHashSet<>();
    private final Set<String> parents = new HashSet<>();

    /**
     * Looks at what is annotated in a round.
     *
     * @param stubs those of them that are stubs
     */
    void add(Set<? extends Element> elements, Set<? extends Element> stubs, Elements names) {
        Set<Element> seen = new HashSet<>();
        for (Element element : elements) {
            Element owner = element.getKind() == ElementKind.METHOD ? element.getEnclosingElement() : element;
            if (owner != null && owner.getKind() == ElementKind.INTERFACE && seen.add(owner)) {
                TypeElement type = (TypeElement) owner;
                Parents.addNames(type, parents);
                if (!stubs.contains(type)) {
                    annotated.add(StubName.of(type, names));
                }
            }
        }
    }

    /** Looks at the parents of a stub that waited for them. */
    void addParents(TypeElement stub) {
        Parents.addNames(stub, parents);
    }

    /** The interfaces that are left when everything is known. */
    List<TypeElement> left(Elements names) {
        List<TypeElement> left = new ArrayList<>();
        for (StubName name : annotated) {
            TypeElement type = name.find(names);
            if (type != null && !parents.contains(type.getQualifiedName().toString())) {
                left.add(type);
            }
        }
        return left;
    }

    /** What to say of one. */
    static Problems problem(TypeElement type) {
        Problems problems = new Problems();
        problems.add(Problem.of(Code.FORGOTTEN_ALGORITHM, ElementPosition.of(type))
                .with("type", type.getSimpleName().toString())
                .build());
        return problems;
    }
}
