package dev.hyperbound.processor.words;

import dev.hyperbound.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** The values that a type names, in wire form; none of a type whose values nobody could list. */
public final class ListedValues implements ValueType.Visitor<Optional<List<String>>> {
    @Override
    public Optional<List<String>> numeric(ValueType.Numeric numeric) {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> bool(ValueType.Bool bool) {
        return Optional.of(List.of(bool.yes(), bool.no()));
    }

    @Override
    public Optional<List<String>> text(ValueType.Text text) {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> regex(ValueType.Regex regex) {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> enumeration(ValueType.Enumeration enumeration) {
        return Optional.of(enumeration.wireNames());
    }

    @Override
    public Optional<List<String>> numberOrKeyword(ValueType.NumberOrKeyword type) {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> composite(ValueType.Composite composite) {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> sequence(ValueType.Sequence sequence) {
        return Optional.empty();
    }
}
