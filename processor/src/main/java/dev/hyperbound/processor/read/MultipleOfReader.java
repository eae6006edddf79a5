package dev.hyperbound.processor.read;

import dev.hyperbound.MultipleOf;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.Optional;

/** Reads {@code @MultipleOf}. */
final class MultipleOfReader {
    private final Reading reading;

    MultipleOfReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Constraint> read(NamedElement subject, ValueType type) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(subject.element(), MultipleOf.class);
        return annotation.isPresent() ? read(subject, annotation.get(), type) : Optional.empty();
    }

    private Optional<Constraint> read(NamedElement subject, WrittenAnnotation annotation, ValueType type) {
        if (type.number().isEmpty() || !type.number().get().isWhole()) {
            reading.add(Problem.of(Code.MULTIPLE_OF_ON_OTHER_TYPE, annotation.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type)));
            return Optional.empty();
        }
        long number = annotation.number("value");
        if (number < 1) {
            reading.add(Problem.of(Code.MULTIPLE_OF_LESS_THAN_ONE, annotation.position("value"))
                    .named("name", subject.name())
                    .with("found", Long.toString(number)));
            return Optional.empty();
        }
        return Optional.of(new Constraint.MultipleOf(number, annotation.position("value")));
    }
}
