package dev.hyperbound.processor.read;

import dev.hyperbound.Matches;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Position;
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

    Optional<Constraint> read(NamedElement subject, ValueType type) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(subject.element(), Matches.class);
        return annotation.isPresent() ? read(subject, annotation.get(), type) : readForeign(subject, type);
    }

    /** The {@code @Pattern} of Bean Validation; where it has no meaning that is told by {@link ForeignConstraints}. */
    private Optional<Constraint> readForeign(NamedElement subject, ValueType type) {
        for (ForeignAnnotation foreign : ForeignAnnotation.on(subject.element())) {
            if (foreign.pattern().isPresent() && type.isText()) {
                String regex = foreign.pattern().get();
                Position position = foreign.annotation().position("regexp");
                return isUsable(subject, regex, position)
                        ? Optional.of(new Constraint.Matches(regex, Optional.empty(), position))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Constraint> read(NamedElement subject, WrittenAnnotation annotation, ValueType type) {
        if (!type.isText()) {
            reading.add(Problem.of(Code.MATCHES_ON_NON_TEXT, annotation.position())
                    .named("name", subject.name())
                    .words("type", TypeWords.of(type)));
            return Optional.empty();
        }
        String regex = annotation.text("value");
        Position position = annotation.position("value");
        return isUsable(subject, regex, position)
                ? Optional.of(new Constraint.Matches(
                        regex, texts.notBlank(annotation, "message", "message of the pattern"), position))
                : Optional.empty();
    }

    private boolean isUsable(NamedElement subject, String regex, Position position) {
        if (!texts.checkCharacters("pattern of '" + subject.name() + "'", regex, position)) {
            return false;
        }
        boolean valid = InvalidRegex.isValid(regex);
        if (!valid) {
            reading.add(InvalidRegex.describe(
                    Problem.of(Code.INVALID_PATTERN, position).named("name", subject.name()), regex));
        }
        return valid;
    }
}
