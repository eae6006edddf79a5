package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Description} and, where there is none, Javadoc. */
final class DescriptionReader {
    private static final String BLANK_LINES = "\\R[ \\t]*+\\R\\s*+";

    private final Reading reading;
    private final TextReader texts;
    private final List<String> accessors;

    /**
     * Makes a reader.
     *
     * @param accessors the methods of parameters, which links may point to
     */
    DescriptionReader(Reading reading, List<String> accessors) {
        this.reading = reading;
        this.texts = new TextReader(reading);
        this.accessors = List.copyOf(accessors);
    }

    /** The description of an interface, method or constant. */
    Description read(Element element) {
        Optional<Description> given = given(element);
        return given.isPresent() ? given.get() : fromComment(element);
    }

    /** The description of a record's component, which its record's Javadoc may have. */
    Description ofComponent(Element component, Optional<String> documented) {
        Optional<Description> given = given(component);
        return given.isPresent() ? given.get() : parse(documented);
    }

    /** What the Javadoc of a record says of its components. */
    Map<String, String> parametersOf(TypeElement type) {
        Optional<DocComment> comment = comment(type);
        return comment.isPresent() ? comment.get().parameters() : Map.of();
    }

    private Optional<Description> given(Element element) {
        Optional<Mark> given = Mark.on(element, dev.hyperbound.Description.class);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Mark mark = given.get();
        String text = mark.text("value");
        String what = "description of '" + element.getSimpleName() + "'";
        if (!texts.isFit(what, text, mark.position("value"))) {
            return Optional.of(Description.NONE);
        }
        if (text.isBlank()) {
            reading.add(Problem.of(Code.BLANK_TEXT, mark.position("value")).words("what", what));
        }
        DescriptionBuilder builder = new DescriptionBuilder();
        for (String paragraph : text.split(BLANK_LINES, -1)) {
            builder.text(paragraph);
            builder.paragraph();
        }
        return Optional.of(builder.build());
    }

    private Description fromComment(Element element) {
        Optional<DocComment> comment = comment(element);
        if (comment.isEmpty()) {
            return Description.NONE;
        }
        Description main = parse(comment.get().main());
        return main.isEmpty() ? parse(comment.get().first("return")) : main;
    }

    private Optional<DocComment> comment(Element element) {
        Optional<String> comment = reading.comments().of(element);
        return comment.isPresent()
                        && texts.isFit(
                                "Javadoc of '" + element.getSimpleName() + "'",
                                comment.get(),
                                ElementPosition.of(element))
                ? Optional.of(DocComment.of(comment.get()))
                : Optional.empty();
    }

    private Description parse(Optional<String> text) {
        return text.isPresent() ? parse(text.get()) : Description.NONE;
    }

    private Description parse(String text) {
        return JavadocParser.parse(text, accessors);
    }
}
