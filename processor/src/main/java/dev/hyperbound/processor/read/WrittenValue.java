package dev.hyperbound.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * A value as it stands in an annotation, which a compiler may not have understood: asked whether it is of the type
 * that its member has.
 */
final class WrittenValue extends SimpleAnnotationValueVisitor14<Boolean, TypeMirror> {
    private static final ElementType ELEMENT_TYPE = new ElementType();

    private final AnnotationValue value;

    private WrittenValue(AnnotationValue value) {
        this.value = value;
    }

    /** Whether a value is of a type; one alone may stand for an array. */
    static boolean isOfType(AnnotationValue value, TypeMirror type) {
        return value.accept(new WrittenValue(value), type);
    }

    @Override
    protected Boolean defaultAction(Object content, TypeMirror type) {
        return type.accept(ELEMENT_TYPE, "").getKind().isPrimitive();
    }

    @Override
    public Boolean visitString(String text, TypeMirror type) {
        return isDeclared(ElementKind.CLASS, type) && !isErrorMarker(text);
    }

    @Override
    public Boolean visitEnumConstant(VariableElement constant, TypeMirror type) {
        return isDeclared(ElementKind.ENUM, type);
    }

    @Override
    public Boolean visitAnnotation(AnnotationMirror inner, TypeMirror type) {
        return isDeclared(ElementKind.ANNOTATION_TYPE, type) && UnresolvedParts.isComplete(inner);
    }

    @Override
    public Boolean visitArray(List<? extends AnnotationValue> members, TypeMirror type) {
        for (AnnotationValue member : members) {
            if (!isOfType(member, type.accept(ELEMENT_TYPE, ""))) {
                return false;
            }
        }
        return type.getKind() == TypeKind.ARRAY;
    }

    private static boolean isDeclared(ElementKind kind, TypeMirror type) {
        Optional<TypeElement> element = DeclaredTypes.element(type.accept(ELEMENT_TYPE, ""));
        return element.isPresent() && element.get().getKind() == kind;
    }

    /**
     * Compilers give the text {@code <error>} for a constant that they can't resolve. In javac a literal would be shown in
     * quotes; in Eclipse's compiler the two cannot be told apart.
     */
    private boolean isErrorMarker(String text) {
        return text.equals("<error>")
                && (Eclipse.made(value) || !value.toString().startsWith("\""));
    }

    /** The type of an array's elements, any other type itself. */
    private static final class ElementType extends SimpleTypeVisitor14<TypeMirror, String> {
        @Override
        protected TypeMirror defaultAction(TypeMirror type, String unused) {
            return type;
        }

        @Override
        public TypeMirror visitArray(ArrayType type, String unused) {
            return type.getComponentType();
        }
    }
}
