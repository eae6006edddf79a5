package dev.hyperbound.runtime;

import java.util.Optional;

/** The number that is tuned: of a number or keyword the number; none where there is none. */
final class TunedNumber implements ParameterTypeVisitor<Optional<ParameterType.Numeric>> {
    private static final TunedNumber OF_TYPE = new TunedNumber();

    private TunedNumber() {}

    static Optional<ParameterType.Numeric> of(ParameterType type) {
        return type.accept(OF_TYPE);
    }

    @Override
    public Optional<ParameterType.Numeric> numeric(ParameterType.Numeric type) {
        return Optional.of(type);
    }

    @Override
    public Optional<ParameterType.Numeric> numberOrKeyword(ParameterType.NumberOrKeyword type) {
        return Optional.of(type.number());
    }

    @Override
    public Optional<ParameterType.Numeric> bool(ParameterType.Bool type) {
        return Optional.empty();
    }

    @Override
    public Optional<ParameterType.Numeric> text(ParameterType.Text type) {
        return Optional.empty();
    }

    @Override
    public Optional<ParameterType.Numeric> regex(ParameterType.Regex type) {
        return Optional.empty();
    }

    @Override
    public Optional<ParameterType.Numeric> enumeration(ParameterType.Enumeration type) {
        return Optional.empty();
    }

    @Override
    public Optional<ParameterType.Numeric> composite(ParameterType.Composite type) {
        return Optional.empty();
    }

    @Override
    public Optional<ParameterType.Numeric> sequence(ParameterType.Sequence type) {
        return Optional.empty();
    }

    @Override
    public Optional<ParameterType.Numeric> jsonSequence(ParameterType.JsonSequence type) {
        return Optional.empty();
    }
}
