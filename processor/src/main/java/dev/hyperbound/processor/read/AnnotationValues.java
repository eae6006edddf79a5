package dev.hyperbound.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Looks into values of annotations. */
final class AnnotationValues {
    private static final InArray IN_ARRAY = new InArray();
    private static final Inner INNER = new Inner();

    private AnnotationValues() {}

    /** The members of an array value; an array of one may be written, and given by a compiler, without braces. */
    static List<? extends AnnotationValue> members(AnnotationValue value) {
        return value.accept(IN_ARRAY, value);
    }

    /** The annotation that a value is, if it is one. */
    static Optional<AnnotationMirror> annotation(AnnotationValue value) {
        return value.accept(INNER, value);
    }

    private static final class InArray
            extends SimpleAnnotationValueVisitor14<List<? extends AnnotationValue>, AnnotationValue> {
        @Override
        protected List<? extends AnnotationValue> defaultAction(Object content, AnnotationValue value) {
            return List.of(value);
        }

        @Override
        public List<? extends AnnotationValue> visitArray(
                List<? extends AnnotationValue> members, AnnotationValue value) {
            return members;
        }
    }

    private static final class Inner
            extends SimpleAnnotationValueVisitor14<Optional<AnnotationMirror>, AnnotationValue> {
        @Override
        protected Optional<AnnotationMirror> defaultAction(Object content, AnnotationValue value) {
            return Optional.empty();
        }

        @Override
        public Optional<AnnotationMirror> visitAnnotation(AnnotationMirror mirror, AnnotationValue value) {
            return Optional.of(mirror);
        }
    }
}
