package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Example;
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

    Optional<Example> read(Subject subject, ValueType type) {
        Optional<Mark> mark = Mark.on(subject.element(), dev.hyperbound.Example.class);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        String text = mark.get().text("value");
        Position position = mark.get().position("value");
        if (!texts.isFit("example of '" + subject.name() + "'", text, position)) {
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
                ? Optional.of(new Example(result.value().get(), position))
                : Optional.empty();
    }
}
