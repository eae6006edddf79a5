package dev.hyperbound.processor.read;

import dev.hyperbound.Scale;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Tunable}. */
final class TunableReader {
    private final Reading reading;
    private final IntervalReader intervals;

    TunableReader(Reading reading) {
        this.reading = reading;
        this.intervals = new IntervalReader(reading);
    }

    Optional<Tunable> read(Subject subject, ValueType type, List<Constraint> constraints) {
        Optional<Mark> mark = Mark.on(subject.element(), dev.hyperbound.Tunable.class);
        return mark.isPresent()
                ? read(subject, mark.get(), type, Constraints.oneOf(constraints).isPresent())
                : Optional.empty();
    }

    private Optional<Tunable> read(Subject subject, Mark mark, ValueType type, boolean isSet) {
        Optional<String> because = type.accept(new Obstacle(isSet));
        if (because.isPresent()) {
            reading.add(Problem.of(Code.NOT_TUNABLE, mark.position())
                    .named("name", subject.name())
                    .words("because", because.get()));
            return Optional.empty();
        }
        String text = mark.text("value");
        Scale scale = mark.constant("scale", Scale.class);
        if (type.constrained().number().isPresent() && !isSet) {
            Optional<Interval> range = text.isEmpty() ? Optional.empty() : intervals.read(subject, mark);
            return Optional.of(new Tunable(range, scale, mark.position("value")));
        }
        if (!text.isEmpty()) {
            reading.add(Problem.of(Code.TUNABLE_RANGE_ON_SET, mark.position("value"))
                    .named("name", subject.name())
                    .with("found", text));
        }
        if (scale != Scale.AUTO) {
            reading.add(Problem.of(Code.SCALE_ON_SET, mark.position("scale"))
                    .named("name", subject.name())
                    .words("found", scale.name()));
        }
        return Optional.of(new Tunable(Optional.empty(), Scale.AUTO, mark.position()));
    }

    /** Why a tuning job can't vary values of a type, if it can't. */
    private record Obstacle(boolean isSet) implements ValueType.Visitor<Optional<String>> {
        @Override
        public Optional<String> numeric(ValueType.Numeric number) {
            return Optional.empty();
        }

        @Override
        public Optional<String> bool(ValueType.Bool bool) {
            return Optional.empty();
        }

        @Override
        public Optional<String> text(ValueType.Text text) {
            return isSet ? Optional.empty() : Optional.of("a string has no finite set of values without @OneOf");
        }

        @Override
        public Optional<String> regex(ValueType.Regex regex) {
            return noScalar(regex);
        }

        @Override
        public Optional<String> enumeration(ValueType.Enumeration enumeration) {
            return Optional.empty();
        }

        @Override
        public Optional<String> numberOrKeyword(ValueType.NumberOrKeyword type) {
            return Optional.empty();
        }

        @Override
        public Optional<String> composite(ValueType.Composite composite) {
            return noScalar(composite);
        }

        @Override
        public Optional<String> sequence(ValueType.Sequence sequence) {
            return noScalar(sequence);
        }

        private static Optional<String> noScalar(ValueType type) {
            return Optional.of(
                    "a tuning job varies numbers, booleans, enums and strings with @OneOf, not " + TypeWords.of(type));
        }
    }
}
