package dev.hyperbound.processor.read;

import dev.hyperbound.Range;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.Optional;

/** Reads {@code @Range}. */
final class RangeReader {
    private final Reading reading;
    private final IntervalReader intervals;

    RangeReader(Reading reading) {
        this.reading = reading;
        this.intervals = new IntervalReader(reading);
    }

    Optional<Constraint> read(NamedElement subject, ValueType type) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(subject.element(), Range.class);
        return annotation.isPresent() ? read(subject, annotation.get(), type) : Optional.empty();
    }

    private Optional<Constraint> read(NamedElement subject, WrittenAnnotation annotation, ValueType type) {
        if (type.number().isEmpty()) {
            reading.add(Problem.of(Code.RANGE_ON_NON_NUMBER, annotation.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type))
                    .words("alternative", type.isListable() ? "@OneOf" : "a number"));
            return Optional.empty();
        }
        Optional<Interval> interval = intervals.read(subject, annotation);
        return interval.isPresent()
                ? Optional.of(new Constraint.InRange(interval.get(), annotation.position("value")))
                : Optional.empty();
    }
}
