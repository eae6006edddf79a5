package dev.hyperbound.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types in words, as a message shows them: short, and the same for every compiler. */
final class TypeNames {
    private TypeNames() {}

    /** For example {@code List<Outer.Inner>}. */
    static String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared) {
            return of(declared.asElement()) + arguments(declared.getTypeArguments());
        }
        if (type instanceof TypeVariable variable) {
            return variable.asElement().getSimpleName().toString();
        }
        if (type instanceof WildcardType wildcard) {
            return "?" + bound(" extends ", wildcard.getExtendsBound()) + bound(" super ", wildcard.getSuperBound());
        }
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    /** A class with the classes around it, without the package. */
    static String of(Element type) {
        Element outer = type.getEnclosingElement();
        return outer instanceof TypeElement && type.getKind() != ElementKind.TYPE_PARAMETER
                ? of(outer) + "." + type.getSimpleName()
                : type.getSimpleName().toString();
    }

    private static String arguments(List<? extends TypeMirror> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(TypeNames::of).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bound(String keyword, @org.jspecify.annotations.Nullable TypeMirror bound) {
        return bound == null ? "" : keyword + of(bound);
    }
}
