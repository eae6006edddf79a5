package dev.hyperbound.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleElementVisitor14;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Classes and interfaces, as types and as elements. */
final class DeclaredTypes {
    private static final AsDeclared AS_DECLARED = new AsDeclared();
    private static final AsType AS_TYPE = new AsType();

    private DeclaredTypes() {}

    /** The type as one of a class or interface, if it is one; a missing class is one too. */
    static Optional<DeclaredType> of(TypeMirror type) {
        return type.accept(AS_DECLARED, "");
    }

    /** The class or interface of a type, if it is one. */
    static Optional<TypeElement> element(TypeMirror type) {
        Optional<DeclaredType> declared = of(type);
        return declared.isPresent() ? element(declared.get().asElement()) : Optional.empty();
    }

    /** An element as a class or interface, if it is one. */
    static Optional<TypeElement> element(@Nullable Element element) {
        return element == null ? Optional.empty() : element.accept(AS_TYPE, "");
    }

    /** The class or interface of a type, if it is of the kind and not generic. */
    static Optional<TypeElement> plain(TypeMirror type, ElementKind kind) {
        Optional<TypeElement> element = element(type);
        return element.isPresent()
                        && element.get().getKind() == kind
                        && element.get().getTypeParameters().isEmpty()
                ? element
                : Optional.empty();
    }

    /** The qualified name of a class, empty for any other type. */
    static String qualifiedName(TypeMirror type) {
        Optional<TypeElement> element = element(type);
        return element.isPresent() ? element.get().getQualifiedName().toString() : "";
    }

    /** The only type argument of a class, if it has one. */
    static Optional<TypeMirror> onlyArgument(TypeMirror type) {
        Optional<DeclaredType> declared = of(type);
        return declared.isPresent() && declared.get().getTypeArguments().size() == 1
                ? Optional.of(declared.get().getTypeArguments().get(0))
                : Optional.empty();
    }

    /** The interfaces that a type extends itself, in the order of the source. */
    static List<TypeElement> parents(TypeElement type) {
        List<TypeElement> parents = new ArrayList<>();
        for (TypeMirror parent : type.getInterfaces()) {
            Optional<TypeElement> element = element(parent);
            if (element.isPresent()) {
                parents.add(element.get());
            }
        }
        return parents;
    }

    /** A class and those around it, from the inside. */
    static List<TypeElement> outwards(TypeElement type) {
        List<TypeElement> classes = new ArrayList<>();
        for (Optional<TypeElement> at = Optional.of(type);
                at.isPresent();
                at = element(at.get().getEnclosingElement())) {
            classes.add(at.get());
        }
        return classes;
    }

    private static final class AsDeclared extends SimpleTypeVisitor14<Optional<DeclaredType>, String> {
        @Override
        protected Optional<DeclaredType> defaultAction(TypeMirror type, String unused) {
            return Optional.empty();
        }

        @Override
        public Optional<DeclaredType> visitDeclared(DeclaredType type, String unused) {
            return Optional.of(type);
        }

        @Override
        public Optional<DeclaredType> visitError(ErrorType type, String unused) {
            return Optional.of(type);
        }
    }

    private static final class AsType extends SimpleElementVisitor14<Optional<TypeElement>, String> {
        @Override
        protected Optional<TypeElement> defaultAction(Element element, String unused) {
            return Optional.empty();
        }

        @Override
        public Optional<TypeElement> visitType(TypeElement type, String unused) {
            return Optional.of(type);
        }
    }
}
