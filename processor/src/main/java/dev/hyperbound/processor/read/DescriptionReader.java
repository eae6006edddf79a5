package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Description} and, where there is none, Javadoc. */
final class DescriptionReader {
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*+\\R\\s*+");

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
        return given(element).orElseGet(() -> fromComment(element));
    }

    /** The description of a record's component, which its record's Javadoc may have. */
    Description ofComponent(Element component, Optional<String> documented) {
        return given(component).orElseGet(() -> documented.map(this::parse).orElse(Description.NONE));
    }

    /** What the Javadoc of a record says of its components. */
    Map<String, String> parametersOf(TypeElement type) {
        return comment(type).map(DocComment::parameters).orElse(Map.of());
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
        BLANK_LINES.splitAsStream(text).forEach(paragraph -> {
            builder.text(paragraph);
            builder.paragraph();
        });
        return Optional.of(builder.build());
    }

    private Description fromComment(Element element) {
        Optional<DocComment> comment = comment(element);
        Description main = comment.map(found -> parse(found.main())).orElse(Description.NONE);
        return main.isEmpty()
                ? comment.flatMap(found -> found.first("return"))
                        .map(this::parse)
                        .orElse(Description.NONE)
                : main;
    }

    private Optional<DocComment> comment(Element element) {
        return reading.comments()
                .of(element)
                .filter(comment -> texts.isFit(
                        "Javadoc of '" + element.getSimpleName() + "'", comment, ElementPosition.of(element)))
                .map(DocComment::of);
    }

    private Description parse(String text) {
        return JavadocParser.parse(text, accessors::contains);
    }
}
