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
import dev.hyperbound.runtime.Malformed;
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

    Optional<Constraint> read(NamedElement subject, ValueType type) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(subject.element(), OneOf.class);
        return annotation.isPresent() ? read(subject, annotation.get(), type) : Optional.empty();
    }

    private Optional<Constraint> read(NamedElement subject, WrittenAnnotation annotation, ValueType type) {
        if (!type.isListable()) {
            reading.add(Problem.of(Code.ONE_OF_ON_OTHER_TYPE, annotation.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type)));
            return Optional.empty();
        }
        List<String> members = annotation.texts("value");
        List<Position> positions = annotation.positions("value");
        List<Value> values = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Position> places = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Optional<Value> value = allowedValue(subject, positions.get(i), type, members.get(i));
            if (value.isPresent()) {
                values.add(value.get());
                texts.add(members.get(i));
                places.add(positions.get(i));
            }
        }
        return members.isEmpty() || !values.isEmpty()
                ? Optional.of(new Constraint.OneOf(values, texts, places, annotation.position("value")))
                : Optional.empty();
    }

    private Optional<Value> allowedValue(NamedElement subject, Position position, ValueType type, String text) {
        if (!texts.checkCharacters("allowed value of '" + subject.name() + "'", text, position)) {
            return Optional.empty();
        }
        ValueReader.Result result = ValueReader.read(type, text);
        if (result.fault().isPresent()) {
            reading.add(describe(subject, position, text, result.fault().get()));
        }
        return result.value();
    }

    private static Problem.Builder describe(
            NamedElement subject, Position position, String text, ValueReader.Fault fault) {
        Problem.Builder problem = Problem.of(Code.MALFORMED_ALLOWED_VALUE, position)
                .named("name", subject.name())
                .words("type", TypeWords.of(fault.type()))
                .quoted("found", text);
        if (fault.why() == ValueReader.Why.NO_CONSTANT) {
            return Choices.describe(problem, text, fault.type().wireNames());
        }
        LooseValue.strict(fault.type(), text).ifPresent(strict -> problem.quoted("suggestion", strict));
        Malformed words = fault.words();
        words.limit().ifPresent(limit -> problem.words("because", "it " + words.what() + " (" + limit + ")"));
        return problem.words("help", words.help().orElse("use a number that fits"));
    }
}
