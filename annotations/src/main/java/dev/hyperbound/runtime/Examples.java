package dev.hyperbound.runtime;

import java.util.Optional;

/** Texts that a parameter takes, for messages about one that it doesn't. */
final class Examples extends SameAnswer<Optional<String>> {
    private final Parameter parameter;
    private final String part;

    private Examples(Parameter parameter, String part) {
        super(Optional.empty());
        this.parameter = parameter;
        this.part = part;
    }

    /** Of a parameter; of a part of it where one is named. */
    static Optional<String> of(Parameter parameter, String part) {
        return parameter.allowedValues().isEmpty()
                ? parameter.type().accept(new Examples(parameter, part))
                : Optional.of(parameter.allowedValues().get(0));
    }

    @Override
    public Optional<String> numeric(ParameterType.Numeric type) {
        boolean whole = type != ParameterType.Numeric.DOUBLE;
        if (!whole && Acceptance.takes(parameter, "0.1") && Acceptance.takes(parameter, "1e-05")) {
            return Optional.of("0.1 or 1e-05");
        }
        String interval = parameter.range().orElse("(-inf, inf)");
        long multiple = parameter.multipleOf().orElse(1);
        return Optional.of(IntervalText.of(interval).example(whole, whole ? "3" : "0.1", multiple));
    }

    @Override
    public Optional<String> bool(ParameterType.Bool type) {
        return Optional.of(type.yes());
    }

    @Override
    public Optional<String> enumeration(ParameterType.Enumeration type) {
        return Optional.of(type.values().get(0).wireName());
    }

    @Override
    public Optional<String> numberOrKeyword(ParameterType.NumberOrKeyword type) {
        return numeric(type.number());
    }

    @Override
    public Optional<String> composite(ParameterType.Composite type) {
        for (Parameter component : type.components()) {
            if (component.wireName().equals(part)) {
                return of(component, "");
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> sequence(ParameterType.Sequence type) {
        return type.element().accept(this);
    }

    @Override
    public Optional<String> jsonSequence(ParameterType.JsonSequence type) {
        return type.element().accept(this);
    }
}
