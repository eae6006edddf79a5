package dev.hyperbound.processor.report;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @SuppressWarnings("hyperbound:HB311")} on an element and those around it. */
final class SuppressedProblems {
    private static final String PREFIX = "hyperbound:";

    private SuppressedProblems() {}

    static boolean silence(Code code, Element element) {
        String wanted = PREFIX + code.id();
        for (Optional<Element> at = Optional.of(element); at.isPresent(); at = at.map(Element::getEnclosingElement)) {
            for (AnnotationMirror mirror : at.get().getAnnotationMirrors()) {
                if (isSuppressWarnings(mirror)
                        && mirror.getElementValues().values().stream().anyMatch(value -> holds(value, wanted))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSuppressWarnings(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("java.lang.SuppressWarnings");
    }

    private static boolean holds(AnnotationValue value, String wanted) {
        return value.getValue() instanceof List<?> members
                ? members.stream().anyMatch(member -> member instanceof AnnotationValue inner && holds(inner, wanted))
                : wanted.equals(value.getValue());
    }
}
