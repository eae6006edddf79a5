package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.report.Choices;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.runtime.Malformed;
import dev.hyperbound.runtime.Text;
import java.util.Optional;

/** Reads {@code @Default}. */
final class DefaultReader {
    private final Reading reading;
    private final TextReader texts;

    DefaultReader(Reading reading) {
        this.reading = reading;
        this.texts = new TextReader(reading);
    }

    Optional<Presence.Defaulted> read(NamedElement subject, WrittenAnnotation annotation, ValueType type) {
        String text = annotation.text("value");
        Position position = annotation.position("value");
        if (!texts.checkCharacters("default of '" + subject.name() + "'", text, position)) {
            return Optional.empty();
        }
        ValueReader.Result result = ValueReader.read(type, text);
        if (result.fault().isPresent()) {
            reading.add(describe(subject, type, text, result.fault().get(), position));
        }
        return result.value().isPresent()
                ? Optional.of(new Presence.Defaulted(
                        result.value().get(), WireText.of(type, result.value().get()), position))
                : Optional.empty();
    }

    private static Problem.Builder describe(
            NamedElement subject, ValueType type, String text, ValueReader.Fault fault, Position position) {
        if (fault.why() == ValueReader.Why.NO_PATTERN) {
            return InvalidRegex.describe(
                    Problem.of(Code.INVALID_PATTERN, position)
                            .named("name", subject.name())
                            .words("because", fault.words().what()),
                    text);
        }
        Optional<String> meant = LooseValue.strict(type, text);
        if (type.isJoined() && meant.isPresent()) {
            return Problem.of(Code.MALFORMED_DEFAULT, position)
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type))
                    .quoted("found", text)
                    .words(
                            "because",
                            "it is written without brackets, with '" + Text.show(type.separator())
                                    + "' between its parts")
                    .quoted("suggestion", meant.get());
        }
        Problem.Builder problem = Problem.of(code(fault.why()), position)
                .named("name", subject.name())
                .words("type", TypeWords.of(type))
                .quoted("found", text);
        return switch (fault.why()) {
            case NO_CONSTANT ->
                Choices.describe(
                        problem.words("type", TypeWords.of(fault.type())),
                        fault.part(),
                        fault.type().wireNames());
            case NO_KEYWORD -> problem.words("because", "it " + fault.words().phrase());
            case MALFORMED, NO_PATTERN -> {
                meant.ifPresent(strict -> problem.quoted("suggestion", strict));
                yield malformed(problem, type, fault);
            }
            case DOES_NOT_FIT -> doesNotFit(problem, fault);
            case EMPTY_LIST -> problem;
        };
    }

    private static Problem.Builder malformed(Problem.Builder problem, ValueType type, ValueReader.Fault fault) {
        fault.words().help().ifPresent(help -> problem.words("help", help));
        if (!type.equals(fault.type())) {
            return problem.words(
                    "because", Text.quote(fault.part()) + " is " + fault.words().what());
        }
        // That a number is none stands in the summary already
        boolean isPlain = type.number().isPresent() || type.isBoolean();
        return isPlain ? problem : problem.words("because", fault.words().what());
    }

    private static Problem.Builder doesNotFit(Problem.Builder problem, ValueReader.Fault fault) {
        Malformed words = fault.words();
        problem.words("because", words.limit().map(limit -> "the " + limit).orElse("it is " + words.what()));
        words.remedy().ifPresent(remedy -> problem.words("help", remedy));
        boolean fitsLong = fault.type() == ValueType.Numeric.INT
                && ValueReader.read(ValueType.Numeric.LONG, fault.part())
                        .value()
                        .isPresent();
        return fitsLong ? problem.words("help", "declare the method as long") : problem;
    }

    private static Code code(ValueReader.Why why) {
        return switch (why) {
            case MALFORMED, NO_PATTERN, NO_KEYWORD -> Code.MALFORMED_DEFAULT;
            case DOES_NOT_FIT -> Code.DEFAULT_DOES_NOT_FIT;
            case NO_CONSTANT -> Code.DEFAULT_NOT_IN_ENUM;
            case EMPTY_LIST -> Code.EMPTY_DEFAULT_LIST;
        };
    }
}
