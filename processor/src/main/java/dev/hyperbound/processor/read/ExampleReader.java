package dev.hyperbound.processor.read;

import dev.hyperbound.Example;
import dev.hyperbound.processor.model.AuthorsExample;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.Optional;

/** Reads {@code @Example}. */
final class ExampleReader {
    private final Reading reading;
    private final TextReader texts;

    ExampleReader(Reading reading) {
        this.reading = reading;
        this.texts = new TextReader(reading);
    }

    Optional<AuthorsExample> read(NamedElement subject, ValueType type) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(subject.element(), Example.class);
        if (annotation.isEmpty()) {
            return Optional.empty();
        }
        String text = annotation.get().text("value");
        Position position = annotation.get().position("value");
        if (!texts.checkCharacters("example of '" + subject.name() + "'", text, position)) {
            return Optional.empty();
        }
        ValueReader.Result result = ValueReader.read(type, text);
        if (result.fault().isPresent()) {
            reading.add(Problem.of(Code.ILLEGAL_EXAMPLE, position)
                    .named("name", subject.name())
                    .quoted("found", text)
                    .words("because", "it is not " + TypeWords.of(type)));
        }
        return result.value().isPresent()
                ? Optional.of(new AuthorsExample(result.value().get(), position))
                : Optional.empty();
    }
}
