package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Absent;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Absent}. */
final class AbsentReader {
    private final Reading reading;
    private final TextReader texts;

    AbsentReader(Reading reading) {
        this.reading = reading;
        this.texts = new TextReader(reading);
    }

    /** The texts of a parameter that mean that it is not set. */
    Optional<Absent> read(NamedElement subject, TypeReader.TypeUse use) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(subject.element(), dev.hyperbound.Absent.class);
        if (annotation.isEmpty()) {
            return Optional.empty();
        }
        if (!use.absentable()) {
            reading.add(Problem.of(Code.ABSENT_ON_PRESENT, annotation.get().position())
                    .named("name", subject.name()));
            return Optional.empty();
        }
        List<String> given = annotation.get().texts("value");
        List<Position> places = annotation.get().positions("value");
        List<Absent.Entry> entries = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String text = given.get(i);
            if (texts.checkCharacters("text of @Absent of '" + subject.name() + "'", text, places.get(i))) {
                entries.add(new Absent.Entry(text, value(use.type(), text), places.get(i)));
            }
        }
        return Optional.of(new Absent(entries, annotation.get().position()));
    }

    private static Optional<Value> value(ValueType type, String text) {
        return ValueReader.read(type, text).value();
    }
}
