package dev.hyperbound.runtime;

import java.util.List;

/** Whether a parameter takes a text: it can be read, and breaks no constraint that the parameter is known to have. */
final class Acceptance implements ParameterTypeVisitor<Boolean> {
    private final String text;
    private final Parameter parameter;

    private Acceptance(String text, Parameter parameter) {
        this.text = text;
        this.parameter = parameter;
    }

    static boolean takes(Parameter parameter, String text) {
        return parameter.type().accept(new Acceptance(text, parameter));
    }

    @Override
    public Boolean numeric(ParameterType.Numeric type) {
        if (type == ParameterType.Numeric.DOUBLE ? !JsonNumber.isNumber(text) : !JsonNumber.isInteger(text)) {
            return false;
        }
        try {
            double value = Wire.toDouble(text);
            return CanonicalText.of(text, type) != null && meetsConstraints(value);
        } catch (MalformedValueException problem) {
            return false;
        }
    }

    private boolean meetsConstraints(double value) {
        if (parameter.range().isPresent()
                && !IntervalText.of(parameter.range().get()).contains(value)) {
            return false;
        }
        if (parameter.multipleOf().isPresent() && value % parameter.multipleOf().getAsLong() != 0) {
            return false;
        }
        return parameter.allowedValues().isEmpty()
                || parameter.allowedValues().contains(Wire.write(value))
                || parameter.allowedValues().contains(text);
    }

    @Override
    public Boolean bool(ParameterType.Bool type) {
        return text.equalsIgnoreCase(type.yes()) || text.equalsIgnoreCase(type.no());
    }

    @Override
    public Boolean text(ParameterType.Text type) {
        return !text.isEmpty();
    }

    @Override
    public Boolean regex(ParameterType.Regex type) {
        return false;
    }

    @Override
    public Boolean enumeration(ParameterType.Enumeration type) {
        List<String> allowed = parameter.allowedValues();
        return (allowed.isEmpty() ? type.wireNames() : allowed).contains(text);
    }

    @Override
    public Boolean numberOrKeyword(ParameterType.NumberOrKeyword type) {
        return type.keywords().wireNames().contains(text) || numeric(type.number());
    }

    @Override
    public Boolean composite(ParameterType.Composite type) {
        List<String> texts = WireLists.split(text, type.separator());
        if (texts.size() != type.components().size()) {
            return false;
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!takes(type.components().get(i), texts.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean sequence(ParameterType.Sequence type) {
        for (String each : WireLists.split(text, type.separator())) {
            if (!type.element().accept(new Acceptance(each, parameter))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    @Override
    public Boolean jsonSequence(ParameterType.JsonSequence type) {
        return false;
    }
}
