package dev.hyperbound.runtime;

import java.util.Optional;

/** The number that is tuned: of a number or keyword the number; none where there is none. */
final class TunedNumber extends SameAnswer<Optional<ParameterType.Numeric>> {
    private static final TunedNumber OF_TYPE = new TunedNumber();

    private TunedNumber() {
        super(Optional.empty());
    }

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
}
