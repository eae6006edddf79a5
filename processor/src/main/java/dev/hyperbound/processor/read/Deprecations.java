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
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(element, Deprecated.class);
        return Optional.of(
                annotation.isPresent()
                        ? new Deprecation(text(annotation.get()), forRemoval(annotation.get()))
                        : new Deprecation("", false));
    }

    private static String text(WrittenAnnotation annotation) {
        Optional<AnnotationValue> since = annotation.find("since");
        return since.isPresent() ? since.get().getValue().toString() : "";
    }

    private static boolean forRemoval(WrittenAnnotation annotation) {
        Optional<AnnotationValue> forRemoval = annotation.find("forRemoval");
        return forRemoval.isPresent() && Boolean.TRUE.equals(forRemoval.get().getValue());
    }
}
