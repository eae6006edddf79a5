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
        return ownerOf(method);
    }

    /** The interface that declares a method. */
    static TypeElement ownerOf(ExecutableElement method) {
        if (method.getEnclosingElement() instanceof TypeElement owner) {
            return owner;
        }
        throw new IllegalArgumentException("a method outside of a type: " + method.getSimpleName());
    }
}
