package dev.hyperbound.processor.words;

import dev.hyperbound.processor.model.Constraint;
import java.util.Optional;

/** A constraint as the author wrote it, where words for it say it otherwise. */
final class Written implements Constraint.Visitor<Optional<String>> {
    @Override
    public Optional<String> inRange(Constraint.InRange range) {
        return Optional.of(range.interval().text());
    }

    @Override
    public Optional<String> multipleOf(Constraint.MultipleOf multiple) {
        return Optional.empty();
    }

    @Override
    public Optional<String> oneOf(Constraint.OneOf set) {
        return Optional.empty();
    }

    @Override
    public Optional<String> matches(Constraint.Matches pattern) {
        return pattern.message().isPresent() ? Optional.of(pattern.regex()) : Optional.empty();
    }
}
