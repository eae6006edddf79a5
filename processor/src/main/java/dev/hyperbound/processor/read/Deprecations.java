package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Deprecation;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads {@code @Deprecated}. */
final class Deprecations {
    private Deprecations() {}

    static Optional<Deprecation> of(Elements elements, Element element) {
        if (!elements.isDeprecated(element)) {
            return Optional.empty();
        }
        return Optional.of(Mark.on(element, Deprecated.class)
                .map(mark -> new Deprecation(text(mark), forRemoval(mark)))
                .orElseGet(() -> new Deprecation("", false)));
    }

    private static String text(Mark mark) {
        return mark.find("since")
                .map(AnnotationValue::getValue)
                .map(Object::toString)
                .orElse("");
    }

    private static boolean forRemoval(Mark mark) {
        return mark.find("forRemoval")
                .map(AnnotationValue::getValue)
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }
}
