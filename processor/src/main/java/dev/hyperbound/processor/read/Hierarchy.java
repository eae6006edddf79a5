package dev.hyperbound.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * A stub with everything that it inherits: interfaces depth first, parents before children, each once; and its methods
 * in that order, where a method that is declared again keeps its first place.
 */
final class Hierarchy {
    private final Types types;
    private final TypeElement stub;
    private final UnresolvedParts unresolved;
    private final List<TypeElement> interfaces = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private final List<List<ExecutableElement>> methods = new ArrayList<>();
    private final Map<String, List<List<ExecutableElement>>> methodsByName = new HashMap<>();

    private Hierarchy(Types types, TypeElement stub, UnresolvedParts unresolved) {
        this.types = types;
        this.stub = stub;
        this.unresolved = unresolved;
    }

    /** Walks from a stub to its parents; those that are not there are added to the unresolved parts. */
    static Hierarchy of(Types types, TypeElement stub, UnresolvedParts unresolved) {
        Hierarchy hierarchy = new Hierarchy(types, stub, unresolved);
        hierarchy.visit(stub);
        return hierarchy;
    }

    /** The interfaces, parents first, the stub last. */
    List<TypeElement> interfaces() {
        return interfaces;
    }

    /**
     * The instance methods, each with the declarations of it that no other one replaces; more than one if unrelated
     * parents declare the same method.
     */
    List<List<ExecutableElement>> methods() {
        return methods;
    }

    /** What a method returns in the stub. */
    TypeMirror returnType(ExecutableElement method) {
        return memberType(method).getReturnType();
    }

    private void visit(TypeElement type) {
        if (!visited.add(type.getQualifiedName().toString())) {
            return;
        }
        for (TypeMirror parent : type.getInterfaces()) {
            unresolved.checkParent(parent);
        }
        for (TypeElement parent : DeclaredTypes.parents(type)) {
            if (parent.getKind() == ElementKind.INTERFACE) {
                visit(parent);
            }
        }
        interfaces.add(type);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!method.getModifiers().contains(Modifier.STATIC)
                    && !method.getModifiers().contains(Modifier.PRIVATE)) {
                declare(type, method);
            }
        }
    }

    private void declare(TypeElement type, ExecutableElement method) {
        List<List<ExecutableElement>> sameName = named(method.getSimpleName().toString());
        for (List<ExecutableElement> declarations : sameName) {
            if (haveSameSignature(declarations.get(0), method)) {
                removeReplaced(declarations, type);
                declarations.add(method);
                return;
            }
        }
        List<ExecutableElement> declarations = new ArrayList<>(List.of(method));
        sameName.add(declarations);
        methods.add(declarations);
    }

    private List<List<ExecutableElement>> named(String name) {
        List<List<ExecutableElement>> known = methodsByName.get(name);
        if (known == null) {
            known = new ArrayList<>();
            methodsByName.put(name, known);
        }
        return known;
    }

    /** Removes the declarations of the parents of a type that declares the method again. */
    private void removeReplaced(List<ExecutableElement> declarations, TypeElement type) {
        for (Iterator<ExecutableElement> earlier = declarations.iterator(); earlier.hasNext(); ) {
            if (isParent(Accessor.ownerOf(earlier.next()).asType(), type)) {
                earlier.remove();
            }
        }
    }

    private boolean haveSameSignature(ExecutableElement first, ExecutableElement second) {
        if (first.getParameters().size() != second.getParameters().size()) {
            return false;
        }
        return first.getParameters().isEmpty()
                || types.isSubsignature(memberType(first), memberType(second))
                || types.isSubsignature(memberType(second), memberType(first));
    }

    private boolean isParent(TypeMirror parent, TypeElement type) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(parent));
    }

    private ExecutableType memberType(ExecutableElement method) {
        TypeElement owner = Accessor.ownerOf(method);
        return (ExecutableType)
                (owner.getTypeParameters().isEmpty()
                        ? method.asType()
                        : types.asMemberOf((DeclaredType) stub.asType(), method));
    }
}
