package dev.hyperbound.processor.constants.call;

import dev.hyperbound.processor.constants.call.GeneratedMethod.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Knows methods of generated classes, from the link to the stub that each such class carries. */
public final class GeneratedMethods {
    private static final String GENERATED = "dev.hyperbound.runtime.Generated";
    private static final String BUILDER = "Builder";

    private final Map<Element, Optional<Owner>> owners = new HashMap<>();
    private final Map<Element, Optional<GeneratedMethod>> methods = new HashMap<>();

    /** Whether a class was generated for a stub: what it does is right, and nobody's to mend. */
    public boolean isGenerated(TypeElement type) {
        return ownerOf(type).isPresent();
    }

    /** The generated method that an element is, if it is one of those that matter. */
    public Optional<GeneratedMethod> of(Element element) {
        if (!(element instanceof ExecutableElement method)
                || !(method.getEnclosingElement() instanceof TypeElement type)) {
            return Optional.empty();
        }
        Optional<Owner> owner = ownerOf(type);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        Optional<GeneratedMethod> known = methods.get(method);
        if (known == null) {
            known = method(owner.get(), method);
            methods.put(method, known);
        }
        return known;
    }

    /** Nearly every class of a program is none of ours: the annotations of those are not looked at. */
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
            owner = mayBeGenerated(type) ? owner(type) : Optional.empty();
            owners.put(type, owner);
        }
        return owner;
    }

    private static Optional<GeneratedMethod> method(Owner owner, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        Optional<Role> role = owner.nested() ? Optional.of(onBuilder(owner, name)) : onClass(method, name);
        return role.isEmpty()
                ? Optional.empty()
                : Optional.of(new GeneratedMethod(owner.stub(), owner.tuning(), role.get(), method, name));
    }

    private static Role onBuilder(Owner owner, String name) {
        return switch (name) {
            case "build" -> Role.BUILD;
            case "set" -> Role.SET;
            case "validate", "toString", "hashCode", "equals" -> Role.HARMLESS;
            case "setAll" -> Role.OPAQUE;
            case "optimize" -> Role.OPTIMIZE;
            default -> owner.tuning() && isTune(name) ? Role.TUNE : Role.SETTER;
        };
    }

    /** A parameter may itself begin with these letters, but not with a capital after them. */
    private static boolean isTune(String name) {
        return name.startsWith("tune") && name.length() > 4 && !Character.isLowerCase(name.charAt(4));
    }

    /** Getters of the class have the setters' names: only what is static counts. */
    private static Optional<Role> onClass(ExecutableElement method, String name) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.empty();
        }
        return switch (name) {
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
                return member.getValue().getValue() instanceof DeclaredType type
                                && type.asElement() instanceof TypeElement element
                        ? Optional.of(element)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private record Owner(TypeElement stub, boolean tuning, boolean nested) {}
}
