package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.ElementPosition.InValue;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * One of this library's annotations on an element. Its values can be asked for once {@link UnresolvedParts} has found
 * nothing amiss.
 *
 * @param occurrence which one of its type on the element, from zero
 */
record WrittenAnnotation(Element element, AnnotationMirror mirror, int occurrence) {

    /** The annotation of a type on an element. */
    static Optional<WrittenAnnotation> on(Element element, Class<? extends Annotation> type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isA(mirror, type)) {
                return Optional.of(new WrittenAnnotation(element, mirror, 0));
            }
        }
        return Optional.empty();
    }

    /** The annotations of a repeatable type on an element, in the order of the source. */
    static List<WrittenAnnotation> all(
            Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
        List<WrittenAnnotation> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isA(mirror, type)) {
                found.add(new WrittenAnnotation(element, mirror, found.size()));
            } else if (isA(mirror, container)) {
                for (AnnotationValue member :
                        AnnotationValues.members(new WrittenAnnotation(element, mirror, 0).value("value"))) {
                    Optional<AnnotationMirror> inner = AnnotationValues.annotation(member);
                    if (inner.isPresent()) {
                        found.add(new WrittenAnnotation(element, inner.get(), found.size()));
                    }
                }
            }
        }
        return found;
    }

    /** Whether a mirror is of an annotation type. */
    static boolean isA(AnnotationMirror mirror, Class<? extends Annotation> type) {
        // Most differ in their short names, which the compiler makes strings of in less time and space
        return mirror.getAnnotationType().asElement().getSimpleName().contentEquals(type.getSimpleName())
                && typeName(mirror).contentEquals(String.valueOf(type.getCanonicalName()));
    }

    /** The qualified name of a mirror's type. */
    static String typeName(AnnotationMirror mirror) {
        return DeclaredTypes.qualifiedName(mirror.getAnnotationType());
    }

    /** Whether the source gives the member a value. */
    boolean gives(String member) {
        return find(member).isPresent();
    }

    String text(String member) {
        return (String) value(member).getValue();
    }

    /** The text of a member whose default, the empty string, stands for nothing. */
    Optional<String> givenText(String member) {
        return gives(member) ? Optional.of(text(member)) : Optional.empty();
    }

    /** A whole number of any width. */
    long number(String member) {
        return ((Number) value(member).getValue()).longValue();
    }

    double real(String member) {
        return ((Number) value(member).getValue()).doubleValue();
    }

    boolean flag(String member) {
        return (Boolean) value(member).getValue();
    }

    List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        for (AnnotationValue part : AnnotationValues.members(value(member))) {
            texts.add((String) part.getValue());
        }
        return texts;
    }

    <E extends Enum<E>> E constant(String member, Class<E> type) {
        VariableElement constant = (VariableElement) value(member).getValue();
        return Enum.valueOf(type, constant.getSimpleName().toString());
    }

    Position position() {
        return ElementPosition.of(element, mirror, occurrence);
    }

    /** The position of a member's value, that of the annotation where the source gives none. */
    Position position(String member) {
        return gives(member)
                ? ElementPosition.of(element, mirror, occurrence, new InValue(member, value(member)), -1)
                : position();
    }

    /** The positions of the members of an array value. */
    List<Position> positions(String member) {
        boolean isGiven = gives(member); // asked once: Eclipse's compiler makes all values anew for each question
        List<Position> positions = new ArrayList<>();
        for (AnnotationValue part : AnnotationValues.members(value(member))) {
            positions.add(
                    isGiven
                            ? ElementPosition.of(
                                    element, mirror, occurrence, new InValue(member, part), positions.size())
                            : position());
        }
        return positions;
    }

    /** The value that the source gives a member. */
    Optional<AnnotationValue> find(String member) {
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private AnnotationValue value(String member) {
        Optional<AnnotationValue> given = find(member);
        return given.isPresent() ? given.get() : defaultValue(member);
    }

    private AnnotationValue defaultValue(String member) {
        for (ExecutableElement method :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            AnnotationValue value = method.getDefaultValue();
            if (value != null && method.getSimpleName().contentEquals(member)) {
                return value;
            }
        }
        throw new NoSuchElementException(member);
    }
}
