package dev.hyperbound.runtime;

import java.util.Optional;

/** The text that is sent for one that is read: numbers, booleans and values of an enum may be written in several ways. */
final class CanonicalText implements ParameterTypeVisitor<String> {
    private final String text;

    private CanonicalText(String text) {
        this.text = text;
    }

    /**
     * Returns the text that is sent.
     *
     * @throws MalformedValueException if the text cannot be read; what names no value of an enum stays as it is
     */
    static String of(String text, ParameterType type) {
        return type.accept(new CanonicalText(text));
    }

    @Override
    public String numeric(ParameterType.Numeric type) {
        return NumberText.real(type.read(text));
    }

    @Override
    public String bool(ParameterType.Bool type) {
        return Wire.write(Wire.toBoolean(text, type.yes(), type.no()), type.yes(), type.no());
    }

    @Override
    public String text(ParameterType.Text type) {
        return text;
    }

    @Override
    public String regex(ParameterType.Regex type) {
        return text;
    }

    @Override
    public String enumeration(ParameterType.Enumeration type) {
        Optional<ParameterType.EnumValue> value = type.named(text);
        return value.isPresent() ? value.get().wireName() : text;
    }

    @Override
    public String numberOrKeyword(ParameterType.NumberOrKeyword type) {
        return JsonNumber.isNumber(text) ? numeric(type.number()) : enumeration(type.keywords());
    }

    @Override
    public String composite(ParameterType.Composite type) {
        return String.join(type.separator(), WireLists.split(text, type.separator()));
    }

    @Override
    public String sequence(ParameterType.Sequence type) {
        return String.join(type.separator(), WireLists.split(text, type.separator()));
    }

    @Override
    public String jsonSequence(ParameterType.JsonSequence type) {
        return text;
    }
}
