package dev.hyperbound.processor.read;

import dev.hyperbound.OneOf;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Choices;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @OneOf}. */
final class OneOfReader {
    private final Reading reading;
    private final TextReader texts;

    OneOfReader(Reading reading) {
        this.reading = reading;
        this.texts = new TextReader(reading);
    }

    Optional<Constraint> read(Subject subject, ValueType type) {
        Optional<Mark> mark = Mark.on(subject.element(), OneOf.class);
        return mark.isPresent() ? read(subject, mark.get(), type) : Optional.empty();
    }

    private Optional<Constraint> read(Subject subject, Mark mark, ValueType type) {
        if (!type.isListable()) {
            reading.add(Problem.of(Code.ONE_OF_ON_OTHER_TYPE, mark.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type)));
            return Optional.empty();
        }
        List<String> written = mark.texts("value");
        List<Position> positions = mark.positions("value");
        List<Value> values = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Position> places = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Optional<Value> value = allowedValue(subject, positions.get(i), type, written.get(i));
            if (value.isPresent()) {
                values.add(value.get());
                texts.add(written.get(i));
                places.add(positions.get(i));
            }
        }
        return written.isEmpty() || !values.isEmpty()
                ? Optional.of(new Constraint.OneOf(values, texts, places, mark.position("value")))
                : Optional.empty();
    }

    private Optional<Value> allowedValue(Subject subject, Position position, ValueType type, String text) {
        if (!texts.isFit("allowed value of '" + subject.name() + "'", text, position)) {
            return Optional.empty();
        }
        ValueReader.Result result = ValueReader.read(type, text);
        if (result instanceof ValueReader.Bad bad) {
            Problem.Builder problem = Problem.of(Code.MALFORMED_ALLOWED_VALUE, position)
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type))
                    .quoted("found", text);
            reading.add(
                    bad.why() == ValueReader.Why.NO_CONSTANT
                            ? Choices.describe(problem, text, bad.type().wireNames())
                            : malformed(problem, type, text, bad.reason()));
            return Optional.empty();
        }
        return Optional.of(((ValueReader.Good) result).value());
    }

    /** The runtime's reason is {@code not an int; write it as digits}: what is wrong, and how to mend it. */
    private static Problem.Builder malformed(Problem.Builder problem, ValueType type, String text, String reason) {
        LooseValue.strict(type, text).ifPresent(strict -> problem.quoted("suggestion", strict));
        int end = reason.indexOf("; ");
        return end < 0
                ? problem.words("because", (reason.startsWith("too ") ? "it is " : "it ") + reason)
                        .words("help", "use a number that fits")
                : problem.words("help", reason.substring(end + 2));
    }
}
