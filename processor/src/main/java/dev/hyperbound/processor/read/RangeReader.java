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

    Optional<Constraint> read(Subject subject, ValueType type) {
        Optional<Mark> mark = Mark.on(subject.element(), Range.class);
        return mark.isPresent() ? read(subject, mark.get(), type) : Optional.empty();
    }

    private Optional<Constraint> read(Subject subject, Mark mark, ValueType type) {
        if (type.number().isEmpty()) {
            reading.add(Problem.of(Code.RANGE_ON_NON_NUMBER, mark.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type))
                    .words("alternative", type.isListable() ? "@OneOf" : "a number"));
            return Optional.empty();
        }
        Optional<Interval> interval = intervals.read(subject, mark);
        return interval.isPresent()
                ? Optional.of(new Constraint.InRange(interval.get(), mark.position("value")))
                : Optional.empty();
    }
}
