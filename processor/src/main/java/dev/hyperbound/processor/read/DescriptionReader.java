package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Description;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Description} and, where there is none, Javadoc. */
final class DescriptionReader {
    private final Reading reading;
    private final TextReader texts;

    DescriptionReader(Reading reading) {
        this.reading = reading;
        this.texts = new TextReader(reading);
    }

    Description read(Element element) {
        return given(element).orElseGet(() -> fromJavadoc(element));
    }

    /** The description of a record's component, which its record's Javadoc may have. */
    Description ofComponent(Element component, Optional<String> documented) {
        return given(component).orElseGet(() -> Description.of(documented.orElse("")));
    }

    /** What the Javadoc of a record says of its components. */
    Map<String, String> parametersOf(TypeElement type) {
        return new HashMap<>();
    }

    private Optional<Description> given(Element element) {
        return Mark.on(element, dev.hyperbound.Description.class)
                .filter(mark -> texts.isFit(
                        "description of '" + element.getSimpleName() + "'", mark.text("value"), mark.position("value")))
                .map(mark -> Description.of(mark.text("value")));
    }

    private Description fromJavadoc(Element element) {
        String comment = reading.elements().getDocComment(element);
        return comment == null ? Description.NONE : Description.of(comment);
    }
}
