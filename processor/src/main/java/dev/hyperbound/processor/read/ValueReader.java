package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.MalformedValueException;
import dev.hyperbound.runtime.Wire;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads values in wire form, in the runtime's grammar: what is accepted here is accepted at run time, and nothing else.
 */
final class ValueReader implements ValueType.Visitor<ValueReader.Result> {
    private static final String NUMBER = "-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?";
    private static final String WHOLE_NUMBER = "-?(0|[1-9][0-9]*+)";

    private final String text;

    private ValueReader(String text) {
        this.text = text;
    }

    /** A value, or why the text is none. */
    sealed interface Result {}

    /** The text is a value. */
    record Good(Value value) implements Result {}

    /**
     * The text is no value.
     *
     * @param type what it should be
     * @param part the part of the text that is wrong
     * @param reason why, in words
     */
    record Bad(Why why, ValueType type, String part, String reason) implements Result {}

    /** Why a text is no value. */
    enum Why {
        MALFORMED,
        DOES_NOT_FIT,
        NO_CONSTANT,
        NO_PATTERN,
        EMPTY_LIST
    }

    static Result read(ValueType type, String text) {
        return type.accept(new ValueReader(text));
    }

    @Override
    public Result numeric(ValueType.Numeric type) {
        try {
            return new Good(
                    switch (type) {
                        case INT -> new Value.Whole(Wire.toInt(text));
                        case LONG -> new Value.Whole(Wire.toLong(text));
                        case DOUBLE -> new Value.Real(Wire.toDouble(text));
                    });
        } catch (MalformedValueException malformed) {
            boolean isNumber = text.matches(type.isWhole() ? WHOLE_NUMBER : NUMBER);
            return bad(isNumber ? Why.DOES_NOT_FIT : Why.MALFORMED, type, malformed);
        }
    }

    @Override
    public Result bool(ValueType.Bool type) {
        try {
            return new Good(new Value.Truth(Wire.toBoolean(text, type.yes(), type.no())));
        } catch (MalformedValueException malformed) {
            return bad(Why.MALFORMED, type, malformed);
        }
    }

    @Override
    public Result text(ValueType.Text type) {
        return new Good(new Value.Text(text));
    }

    @Override
    public Result regex(ValueType.Regex type) {
        try {
            return new Good(new Value.Text(Wire.toPattern(text).pattern()));
        } catch (MalformedValueException malformed) {
            return bad(Why.NO_PATTERN, type, malformed);
        }
    }

    @Override
    public Result enumeration(ValueType.Enumeration type) {
        try {
            return new Good(new Value.Constant(Wire.toConstant(text, type.wireNames(), type.constants())));
        } catch (MalformedValueException malformed) {
            return bad(Why.NO_CONSTANT, type, malformed);
        }
    }

    private Bad bad(Why why, ValueType type, MalformedValueException malformed) {
        return new Bad(why, type, text, malformed.reason());
    }

    @Override
    public Result composite(ValueType.Composite type) {
        List<String> parts;
        try {
            parts = Wire.split(text, type.separator(), wireNames(type));
        } catch (MalformedValueException malformed) {
            return new Bad(Why.MALFORMED, type, text, malformed.reason());
        }
        List<Value> components = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Result component = part(type.components().get(i).type(), parts.get(i));
            if (component instanceof Good good) {
                components.add(good.value());
            } else {
                return component;
            }
        }
        return new Good(new Value.Composite(components));
    }

    private static List<String> wireNames(ValueType.Composite type) {
        List<String> names = new ArrayList<>();
        for (ValueType.Component component : type.components()) {
            names.add(component.wireName());
        }
        return names;
    }

    @Override
    public Result sequence(ValueType.Sequence type) {
        List<String> parts = Wire.split(text, type.separator());
        if (parts.isEmpty()) {
            return new Bad(Why.EMPTY_LIST, type, text, "it is empty");
        }
        List<Value> elements = new ArrayList<>();
        for (String part : parts) {
            Result element = part(type.element(), part);
            if (element instanceof Good good) {
                elements.add(good.value());
            } else {
                return element;
            }
        }
        return new Good(new Value.Sequence(elements));
    }

    private static Result part(ValueType type, String text) {
        return type.isText() && text.isEmpty()
                ? new Bad(Why.MALFORMED, type, text, "empty; remove it, or write something between the separators")
                : read(type, text);
    }
}
