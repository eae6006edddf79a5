package dev.hyperbound.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what can't be resolved in a stub: types that another processor has yet to generate, or that don't exist, and
 * values of annotations that the compiler could make nothing of. Whichever it is, the compiler is the one to report it.
 */
final class UnresolvedParts {
    private static final String OURS = "dev.hyperbound.";

    private final List<String> found = new ArrayList<>();

    /** What was found, in words. */
    List<String> found() {
        return found;
    }

    /** Looks at a parent of a stub. */
    void checkParent(TypeMirror parent) {
        if (parent.getKind() == TypeKind.ERROR) {
            found.add("the parent " + name(parent));
        }
    }

    /** Looks at an interface's annotations and its abstract methods'. */
    void checkType(TypeElement type) {
        checkAnnotations(type);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            checkAnnotations(method);
        }
    }

    /** Looks at the type of a parameter and what is declared there. */
    void checkParameterType(String accessor, TypeMirror type) {
        switch (type.getKind()) {
            case ERROR -> found.add("the type " + name(type) + " of '" + accessor + "'");
            case ARRAY -> checkParameterType(accessor, ((ArrayType) type).getComponentType());
            case DECLARED -> {
                DeclaredType declared = (DeclaredType) type;
                for (TypeMirror argument : declared.getTypeArguments()) {
                    checkParameterType(accessor, argument);
                }
                Optional<TypeElement> element = DeclaredTypes.element(type);
                if (element.isPresent()) {
                    checkDeclaration(accessor, element.get());
                }
            }
            default -> {}
        }
    }

    private void checkDeclaration(String accessor, TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            for (RecordComponentElement component : ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
                checkAnnotations(component);
                if (component.asType().getKind() == TypeKind.ERROR) {
                    found.add("the type " + name(component.asType()) + " of component '" + component.getSimpleName()
                            + "' of '" + accessor + "'");
                }
            }
        } else if (type.getKind() == ElementKind.ENUM) {
            for (VariableElement constant : ElementFilter.fieldsIn(type.getEnclosedElements())) {
                checkAnnotations(constant);
            }
        }
    }

    /** Whether an annotation of this name is one of this library's. */
    static boolean isOurs(String name) {
        return name.startsWith(OURS);
    }

    private void checkAnnotations(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isOurs(WrittenAnnotation.typeName(mirror)) && !isComplete(mirror)) {
                found.add(
                        "a value of @" + mirror.getAnnotationType().asElement().getSimpleName() + " on '"
                                + element.getSimpleName() + "'");
            }
        }
    }

    /** Whether every member of an annotation has a value of its type. */
    static boolean isComplete(AnnotationMirror mirror) {
        for (ExecutableElement member :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            AnnotationValue value = mirror.getElementValues().get(member);
            if (value == null
                    ? member.getDefaultValue() == null
                    : !WrittenValue.isOfType(value, member.getReturnType())) {
                return false;
            }
        }
        return true;
    }

    private static String name(TypeMirror type) {
        Optional<TypeElement> element = DeclaredTypes.element(type);
        return element.isPresent() ? element.get().getSimpleName().toString() : "of another class";
    }
}
