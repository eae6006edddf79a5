package dev.hyperbound.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Types in words, as a message shows them: short, and the same for every compiler. */
final class TypeNames extends SimpleTypeVisitor14<String, String> {
    private static final TypeNames NAMES = new TypeNames();

    private TypeNames() {}

    /** For example {@code List<Outer.Inner>}. */
    static String of(TypeMirror type) {
        return type.accept(NAMES, "");
    }

    /** A class with the classes around it, without the package. */
    static String of(Element type) {
        Element outer = type.getEnclosingElement();
        return outer != null && isClass(outer) && type.getKind() != ElementKind.TYPE_PARAMETER
                ? of(outer) + "." + type.getSimpleName()
                : type.getSimpleName().toString();
    }

    private static boolean isClass(Element element) {
        return element.getKind().isClass() || element.getKind().isInterface();
    }

    @Override
    protected String defaultAction(TypeMirror type, String unused) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String visitArray(ArrayType type, String unused) {
        return of(type.getComponentType()) + "[]";
    }

    @Override
    public String visitDeclared(DeclaredType type, String unused) {
        return of(type.asElement()) + arguments(type.getTypeArguments());
    }

    @Override
    public String visitError(ErrorType type, String unused) {
        return visitDeclared(type, unused);
    }

    @Override
    public String visitTypeVariable(TypeVariable type, String unused) {
        return type.asElement().getSimpleName().toString();
    }

    @Override
    public String visitWildcard(WildcardType type, String unused) {
        return "?" + bound(" extends ", type.getExtendsBound()) + bound(" super ", type.getSuperBound());
    }

    private static String arguments(List<? extends TypeMirror> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(TypeNames::of).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bound(String keyword, @Nullable TypeMirror bound) {
        return bound == null ? "" : keyword + of(bound);
    }
}
