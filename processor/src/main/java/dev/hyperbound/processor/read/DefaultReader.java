package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.report.Choices;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.Optional;

/** Reads {@code @Default}. */
final class DefaultReader {
    private final Reading reading;
    private final TextReader texts;

    DefaultReader(Reading reading) {
        this.reading = reading;
        this.texts = new TextReader(reading);
    }

    Optional<Presence.Defaulted> read(Subject subject, Mark mark, ValueType type) {
        String text = mark.text("value");
        Position position = mark.position("value");
        if (!texts.isFit("default of '" + subject.name() + "'", text, position)) {
            return Optional.empty();
        }
        ValueReader.Result result = ValueReader.read(type, text);
        if (result instanceof ValueReader.Bad bad) {
            reading.add(describe(subject, type, text, bad, position));
            return Optional.empty();
        }
        Value value = ((ValueReader.Good) result).value();
        return Optional.of(new Presence.Defaulted(value, WireText.of(type, value), position));
    }

    private static Problem.Builder describe(
            Subject subject, ValueType type, String text, ValueReader.Bad bad, Position position) {
        Problem.Builder problem = Problem.of(code(bad.why()), position)
                .named("name", subject.name())
                .words("type", TypeWords.of(type))
                .quoted("found", text);
        return switch (bad.why()) {
            case NO_CONSTANT ->
                bad.type() instanceof ValueType.Enumeration enumeration
                        ? Choices.describe(problem, bad.part(), enumeration.wireNames())
                        : problem;
            case MALFORMED, DOES_NOT_FIT -> problem.words("because", bad.reason());
            case EMPTY_LIST -> problem;
        };
    }

    private static Code code(ValueReader.Why why) {
        return switch (why) {
            case MALFORMED -> Code.MALFORMED_DEFAULT;
            case DOES_NOT_FIT -> Code.DEFAULT_DOES_NOT_FIT;
            case NO_CONSTANT -> Code.DEFAULT_NOT_IN_ENUM;
            case EMPTY_LIST -> Code.EMPTY_DEFAULT_LIST;
        };
    }
}
