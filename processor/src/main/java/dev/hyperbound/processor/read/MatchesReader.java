package dev.hyperbound.processor.read;

import dev.hyperbound.Matches;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.Optional;

/** Reads {@code @Matches}. */
final class MatchesReader {
    private final Reading reading;
    private final TextReader texts;

    MatchesReader(Reading reading) {
        this.reading = reading;
        this.texts = new TextReader(reading);
    }

    Optional<Constraint> read(Subject subject, ValueType type) {
        Optional<Mark> mark = Mark.on(subject.element(), Matches.class);
        return mark.isPresent() ? read(subject, mark.get(), type) : Optional.empty();
    }

    private Optional<Constraint> read(Subject subject, Mark mark, ValueType type) {
        if (!type.isText()) {
            reading.add(Problem.of(Code.MATCHES_ON_NON_TEXT, mark.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type)));
            return Optional.empty();
        }
        String regex = mark.text("value");
        if (!texts.isFit("pattern of '" + subject.name() + "'", regex, mark.position("value"))) {
            return Optional.empty();
        }
        if (!InvalidRegex.isValid(regex)) {
            reading.add(InvalidRegex.describe(
                    Problem.of(Code.INVALID_PATTERN, mark.position("value")).named("name", subject.name()), regex));
            return Optional.empty();
        }
        return Optional.of(new Constraint.Matches(
                regex, texts.notBlank(mark, "message", "message of the pattern"), mark.position("value")));
    }
}
