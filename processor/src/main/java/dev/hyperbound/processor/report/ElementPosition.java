package dev.hyperbound.processor.report;

import dev.hyperbound.processor.model.Position;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A position in terms of the compiler: an element, and possibly an annotation on it, a value in that, a member of an
 * array value. Valid in the round in which it was made.
 *
 * @param annotation where in the element's annotations, none for the element itself
 */
public record ElementPosition(Element element, Optional<InAnnotation> annotation) implements Position {

    /**
     * A place in an annotation.
     *
     * @param mirror the annotation
     * @param occurrence which one of its type on the element, from zero
     * @param value the value, none for the whole annotation
     * @param index which member of an array value, -1 for the whole value
     */
    public record InAnnotation(AnnotationMirror mirror, int occurrence, Optional<InValue> value, int index) {
        /** The annotation's name as it is written, without a package. */
        String simpleName() {
            return mirror.getAnnotationType().asElement().getSimpleName().toString();
        }
    }

    /** A value of an annotation. */
    public record InValue(String member, AnnotationValue value) {}

    /** The position of an element. */
    public static ElementPosition of(Element element) {
        return new ElementPosition(element, Optional.empty());
    }

    /** The position of an annotation. */
    public static ElementPosition of(Element element, AnnotationMirror mirror, int occurrence) {
        return new ElementPosition(element, Optional.of(new InAnnotation(mirror, occurrence, Optional.empty(), -1)));
    }

    /** The position of a value of an annotation, or of a member of an array value. */
    public static ElementPosition of(
            Element element, AnnotationMirror mirror, int occurrence, InValue value, int index) {
        return new ElementPosition(
                element, Optional.of(new InAnnotation(mirror, occurrence, Optional.of(value), index)));
    }
}
