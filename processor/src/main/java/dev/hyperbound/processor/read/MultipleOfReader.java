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

    Optional<Constraint> read(Subject subject, ValueType type) {
        Optional<Mark> mark = Mark.on(subject.element(), MultipleOf.class);
        return mark.isPresent() ? read(subject, mark.get(), type) : Optional.empty();
    }

    private Optional<Constraint> read(Subject subject, Mark mark, ValueType type) {
        if (type.number().isEmpty() || !type.number().get().isWhole()) {
            reading.add(Problem.of(Code.MULTIPLE_OF_ON_OTHER_TYPE, mark.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type)));
            return Optional.empty();
        }
        long number = mark.number("value");
        if (number < 1) {
            reading.add(Problem.of(Code.MULTIPLE_OF_LESS_THAN_ONE, mark.position("value"))
                    .named("name", subject.name())
                    .with("found", Long.toString(number)));
            return Optional.empty();
        }
        return Optional.of(new Constraint.MultipleOf(number, mark.position("value")));
    }
}
