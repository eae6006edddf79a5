package dev.hyperbound.processor.read;

import dev.hyperbound.Scale;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Tunable}. */
final class TunableReader {
    private final Reading reading;
    private final IntervalReader intervals;
    private final TextReader texts;

    TunableReader(Reading reading) {
        this.reading = reading;
        this.intervals = new IntervalReader(reading);
        this.texts = new TextReader(reading);
    }

    Optional<Tunable> read(NamedElement subject, ValueType type, List<Constraint> constraints) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(subject.element(), dev.hyperbound.Tunable.class);
        return annotation.isPresent()
                ? read(
                        subject,
                        annotation.get(),
                        type,
                        Constraints.oneOf(constraints).isPresent())
                : Optional.empty();
    }

    private Optional<Tunable> read(NamedElement subject, WrittenAnnotation annotation, ValueType type, boolean isSet) {
        Optional<String> because = type.accept(new Obstacle(isSet));
        if (because.isPresent()) {
            reading.add(Problem.of(Code.NOT_TUNABLE, annotation.position())
                    .named("name", subject.name())
                    .words("because", because.get()));
            return Optional.empty();
        }
        String text = annotation.text("value");
        Scale scale = annotation.constant("scale", Scale.class);
        if (type.constrained().number().isPresent() && !isSet) {
            Optional<Interval> range = text.isEmpty() ? Optional.empty() : intervals.read(subject, annotation);
            List<Tunable.Choice> among = among(subject, annotation, type);
            return Optional.of(new Tunable(range, among, scale, annotation.position("value")));
        }
        if (!text.isEmpty()) {
            reading.add(Problem.of(Code.TUNABLE_RANGE_ON_SET, annotation.position("value"))
                    .named("name", subject.name())
                    .with("found", text));
        }
        if (scale != Scale.AUTO) {
            reading.add(Problem.of(Code.SCALE_ON_SET, annotation.position("scale"))
                    .named("name", subject.name())
                    .words("found", scale.name()));
        }
        return Optional.of(
                new Tunable(Optional.empty(), among(subject, annotation, type), Scale.AUTO, annotation.position()));
    }

    /** The values to choose from; problems are added for those that can't be read. */
    private List<Tunable.Choice> among(NamedElement subject, WrittenAnnotation annotation, ValueType type) {
        if (!annotation.gives("among")) {
            return List.of();
        }
        List<String> given = annotation.texts("among");
        List<Position> places = annotation.positions("among");
        List<Tunable.Choice> choices = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String text = given.get(i);
            Optional<Value> value = ValueReader.read(type, text).value();
            if (!texts.checkCharacters("value of @Tunable of '" + subject.name() + "'", text, places.get(i))) {
                continue;
            }
            if (value.isPresent()) {
                choices.add(new Tunable.Choice(value.get(), WireText.of(type, value.get()), places.get(i)));
            } else {
                reading.add(Problem.of(Code.ILLEGAL_CHOICE, places.get(i))
                        .named("name", subject.name())
                        .quoted("found", text)
                        .words("because", "it is not " + TypeWords.of(type)));
            }
        }
        if (given.size() == 1) {
            reading.add(Problem.of(Code.TUNABLE_SINGLE_VALUE, places.get(0))
                    .named("name", subject.name())
                    .quoted("found", given.get(0)));
        }
        if (!annotation.text("value").isEmpty()) {
            reading.add(Problem.of(Code.RANGE_AND_CHOICES, annotation.position("among"))
                    .named("name", subject.name())
                    .with("found", annotation.text("value")));
        }
        return choices;
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
