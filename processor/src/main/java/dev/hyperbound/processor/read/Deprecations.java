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
        Optional<Mark> mark = Mark.on(element, Deprecated.class);
        return Optional.of(
                mark.isPresent()
                        ? new Deprecation(text(mark.get()), forRemoval(mark.get()))
                        : new Deprecation("", false));
    }

    private static String text(Mark mark) {
        Optional<AnnotationValue> since = mark.find("since");
        return since.isPresent() ? since.get().getValue().toString() : "";
    }

    private static boolean forRemoval(Mark mark) {
        Optional<AnnotationValue> forRemoval = mark.find("forRemoval");
        return forRemoval.isPresent() && Boolean.TRUE.equals(forRemoval.get().getValue());
    }
}
