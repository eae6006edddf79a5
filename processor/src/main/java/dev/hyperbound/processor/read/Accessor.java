package dev.hyperbound.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The method of a parameter.
 *
 * @param returnType what it returns in the stub, where type variables of a parent have been replaced
 */
record Accessor(ExecutableElement method, TypeMirror returnType) {
    String name() {
        return method.getSimpleName().toString();
    }

    TypeElement owner() {
        return (TypeElement) method.getEnclosingElement();
    }
}
