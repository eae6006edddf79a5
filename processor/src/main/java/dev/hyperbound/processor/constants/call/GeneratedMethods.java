package dev.hyperbound.processor.constants.call;

import dev.hyperbound.processor.constants.call.GeneratedMethod.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** Knows methods of generated classes, from the link to the stub that each such class carries. */
public final class GeneratedMethods {
    private static final String GENERATED = "dev.hyperbound.runtime.Generated";
    private static final String BUILDER = "Builder";

    private final Map<Element, Optional<Owner>> owners = new HashMap<>();

    /** Whether a class was generated for a stub: what it does is right, and nobody's to mend. */
    public boolean isGenerated(TypeElement type) {
        return mayBeGenerated(type) && ownerOf(type).isPresent();
    }

    /** The generated method that an element is, if it is one of those that matter. */
    public Optional<GeneratedMethod> of(Element element) {
        if (!(element instanceof ExecutableElement method)
                || !(method.getEnclosingElement() instanceof TypeElement type)) {
            return Optional.empty();
        }
        if (!mayBeGenerated(type)) {
            return Optional.empty();
        }
        Optional<Owner> owner = ownerOf(type);
        return owner.isEmpty() ? Optional.empty() : method(owner.get(), method);
    }

    /** Nearly every call of a program is none of ours: nothing is looked up for those. */
    private static boolean mayBeGenerated(TypeElement type) {
        String name = type.getSimpleName().toString();
        return name.equals(BUILDER)
                || name.contains("Stage")
                || name.endsWith("Hyperparameters")
                || name.endsWith("Tuning");
    }

    private Optional<Owner> ownerOf(TypeElement type) {
        Optional<Owner> owner = owners.get(type);
        if (owner == null) {
            owner = owner(type);
            owners.put(type, owner);
        }
        return owner;
    }

    private static Optional<GeneratedMethod> method(Owner owner, ExecutableElement method) {
        Optional<Role> role = owner.nested() ? onBuilder(owner, method) : onClass(method);
        return role.isEmpty()
                ? Optional.empty()
                : Optional.of(new GeneratedMethod(owner.stub(), owner.tuning(), role.get(), method));
    }

    private static Optional<Role> onBuilder(Owner owner, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return switch (name) {
            case "build" -> Optional.of(Role.BUILD);
            case "set" -> Optional.of(Role.SET);
            case "validate", "toString", "hashCode", "equals" -> Optional.of(Role.HARMLESS);
            case "setAll" -> Optional.of(Role.OPAQUE);
            case "optimize" -> Optional.of(Role.OPTIMIZE);
            default -> Optional.of(owner.tuning() && isTune(name) ? Role.TUNE : Role.SETTER);
        };
    }

    /** A parameter may itself begin with these letters, but not with a capital after them. */
    private static boolean isTune(String name) {
        return name.startsWith("tune") && name.length() > 4 && !Character.isLowerCase(name.charAt(4));
    }

    /** Getters of the class have the setters' names: only what is static counts. */
    private static Optional<Role> onClass(ExecutableElement method) {
        if (!method.getModifiers().contains(javax.lang.model.element.Modifier.STATIC)) {
            return Optional.empty();
        }
        return switch (method.getSimpleName().toString()) {
            case "builder" -> Optional.of(Role.BUILDER);
            case "fromMap" -> Optional.of(Role.FROM_MAP);
            case "fromValues" -> Optional.of(Role.FROM_VALUES);
            default -> Optional.empty();
        };
    }

    private static Optional<Owner> owner(TypeElement type) {
        boolean nested = type.getEnclosingElement() instanceof TypeElement;
        TypeElement outer = type.getEnclosingElement() instanceof TypeElement around ? around : type;
        for (AnnotationMirror annotation : outer.getAnnotationMirrors()) {
            if (((TypeElement) annotation.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(GENERATED)) {
                boolean tuning = outer.getSimpleName().toString().endsWith("Tuning");
                Optional<TypeElement> stub = stub(annotation);
                return stub.isPresent() ? Optional.of(new Owner(stub.get(), tuning, nested)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<TypeElement> stub(AnnotationMirror generated) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                generated.getElementValues().entrySet()) {
            if (member.getKey().getSimpleName().contentEquals("stub")) {
                return member.getValue().accept(new StubOf(), null);
            }
        }
        return Optional.empty();
    }

    /** The class that a member of an annotation names. */
    private static final class StubOf extends SimpleAnnotationValueVisitor14<Optional<TypeElement>, @Nullable Void> {
        StubOf() {
            super(Optional.empty());
        }

        @Override
        public Optional<TypeElement> visitType(TypeMirror type, @Nullable Void nothing) {
            return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                    ? Optional.of(element)
                    : Optional.empty();
        }
    }

    private record Owner(TypeElement stub, boolean tuning, boolean nested) {}
}
