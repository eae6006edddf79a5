package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Blanks;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Description} and, where there is none, Javadoc. */
final class DescriptionReader {
    private static final String BLANK_LINES = "\\R[ \\t]*+\\R\\s*+";

    private final Reading reading;
    private final TextReader texts;
    private final List<String> accessors;
    private final MissedComments missed;

    /**
     * Makes a reader.
     *
     * @param accessors the methods of parameters, which links may point to
     * @param missed is told of the comments that are there or not
     */
    DescriptionReader(Reading reading, List<String> accessors, MissedComments missed) {
        this.reading = reading;
        this.texts = new TextReader(reading);
        this.accessors = List.copyOf(accessors);
        this.missed = missed;
    }

    /** The description of an interface, method or constant. */
    Description read(Element element) {
        if (!reading.extent().isDocumented()) {
            return Description.NONE;
        }
        Optional<Description> given = given(element);
        return given.isPresent() ? given.get() : fromComment(element);
    }

    /** The description of a record's component, which its record's Javadoc may have. */
    Description ofComponent(Element component, Optional<String> documented) {
        if (!reading.extent().isDocumented()) {
            return Description.NONE;
        }
        Optional<Description> given = given(component);
        if (given.isPresent() || documented.isEmpty()) {
            return given.orElse(Description.NONE);
        }
        missed.found(component);
        return parse(documented.get(), new CommentScope(accessors, Map.of(), Description.NONE), false);
    }

    /** What the Javadoc of a record says of its components. */
    Map<String, String> parametersOf(TypeElement type) {
        Optional<DocComment> comment = comment(type);
        return comment.isPresent() ? comment.get().parameters() : Map.of();
    }

    private Optional<Description> given(Element element) {
        Optional<WrittenAnnotation> given = WrittenAnnotation.on(element, dev.hyperbound.Description.class);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        WrittenAnnotation annotation = given.get();
        String text = annotation.text("value");
        String what = "description of '" + element.getSimpleName() + "'";
        if (!texts.checkCharacters(what, text, annotation.position("value"))) {
            return Optional.of(Description.NONE);
        }
        if (text.isBlank()) {
            reading.add(
                    Problem.of(Code.BLANK_TEXT, annotation.position("value")).words("what", what));
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
        if (comment.isEmpty() || comment.get().isEmpty()) {
            missed.notFound(element);
            return Description.NONE;
        }
        missed.found(element);
        boolean markdown = reading.comments().isMarkdown(element);
        CommentScope scope = scope(element, comment.get());
        Description main = parse(comment.get().main(), scope, markdown);
        Optional<String> returned = comment.get().first("return");
        return (main.isEmpty() && returned.isPresent() ? parse(returned.get(), scope, markdown) : main)
                .with(notes(comment.get(), scope, markdown));
    }

    private static Description.Notes notes(DocComment comment, CommentScope scope, boolean markdown) {
        List<List<Description.Inline>> see = new ArrayList<>();
        for (String reference : comment.all("see")) {
            boolean isText = reference.startsWith("\"") || reference.startsWith("<");
            see.add(line(parse(isText ? reference : "{@link " + reference + "}", scope, false)));
        }
        Optional<String> deprecated = comment.first("deprecated");
        return new Description.Notes(
                Blanks.single(comment.first("since").orElse("")),
                deprecated.isPresent() ? line(parse(deprecated.get(), scope, markdown)) : List.of(),
                see);
    }

    /** The first paragraph: block tags are short. */
    private static List<Description.Inline> line(Description description) {
        for (Description.Block block : description.blocks()) {
            if (!block.runningText().isEmpty()) {
                return block.runningText();
            }
        }
        return List.of();
    }

    private CommentScope scope(Element element, DocComment comment) {
        boolean inherits = comment.main().contains("{@inheritDoc");
        boolean names = comment.main().contains("{@value");
        return new CommentScope(
                accessors, names ? constants(element) : Map.of(), inherits ? inherited(element) : Description.NONE);
    }

    /** The constants of the type that an element is in, or that it is. */
    private Map<String, String> constants(Element element) {
        Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
        Map<String, String> constants = new HashMap<>();
        if (type == null) {
            return constants;
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof VariableElement field && field.getConstantValue() != null) {
                constants.put(
                        field.getSimpleName().toString(),
                        reading.elements().getConstantExpression(field.getConstantValue()));
            }
        }
        return constants;
    }

    /** What the nearest parent says of a method. */
    private Description inherited(Element element) {
        return inherited(element.getEnclosingElement(), element.getSimpleName()).orElse(Description.NONE);
    }

    private Optional<Description> inherited(@Nullable Element type, Name method) {
        if (!(type instanceof TypeElement child)) {
            return Optional.empty();
        }
        for (TypeMirror mirror : child.getInterfaces()) {
            Element parent = reading.types().asElement(mirror);
            for (Element member : parent.getEnclosedElements()) {
                if (member.getKind() == ElementKind.METHOD
                        && member.getSimpleName().equals(method)) {
                    return Optional.of(read(member));
                }
            }
            Optional<Description> further = inherited(parent, method);
            if (further.isPresent()) {
                return further;
            }
        }
        return Optional.empty();
    }

    private Optional<DocComment> comment(Element element) {
        Optional<String> comment = reading.comments().of(element);
        return comment.isPresent()
                        && texts.checkCharacters(
                                "Javadoc of '" + element.getSimpleName() + "'",
                                comment.get(),
                                ElementPosition.of(element))
                ? Optional.of(DocComment.of(comment.get(), reading.comments().isMarkdown(element)))
                : Optional.empty();
    }

    private static Description parse(String text, CommentScope scope, boolean markdown) {
        return markdown ? new MarkdownParser(scope).parse(text) : JavadocParser.parse(text, scope);
    }
}
