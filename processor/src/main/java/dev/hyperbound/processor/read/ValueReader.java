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
final class ValueReader {
    private static final String NUMBER = "-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?";
    private static final String WHOLE_NUMBER = "-?(0|[1-9][0-9]*+)";

    private ValueReader() {}

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
        EMPTY_LIST
    }

    static Result read(ValueType type, String text) {
        if (type instanceof ValueType.Composite composite) {
            return composite(composite, text);
        }
        if (type instanceof ValueType.Sequence sequence) {
            return sequence(sequence, text);
        }
        try {
            return new Good(scalar(type, text));
        } catch (MalformedValueException malformed) {
            return new Bad(why(type, text), type, text, malformed.reason());
        }
    }

    private static Value scalar(ValueType type, String text) {
        if (type instanceof ValueType.Numeric number) {
            return switch (number) {
                case INT -> new Value.Whole(Wire.toInt(text));
                case LONG -> new Value.Whole(Wire.toLong(text));
                case DOUBLE -> new Value.Real(Wire.toDouble(text));
            };
        }
        if (type instanceof ValueType.Bool bool) {
            return new Value.Truth(Wire.toBoolean(text, bool.yes(), bool.no()));
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return new Value.Constant(Wire.toConstant(text, enumeration.wireNames(), enumeration.constants()));
        }
        if (type instanceof ValueType.Regex) {
            return new Value.Text(Wire.toPattern(text).pattern());
        }
        return new Value.Text(text);
    }

    private static Why why(ValueType type, String text) {
        if (type instanceof ValueType.Enumeration) {
            return Why.NO_CONSTANT;
        }
        return type instanceof ValueType.Numeric number && text.matches(number.isWhole() ? WHOLE_NUMBER : NUMBER)
                ? Why.DOES_NOT_FIT
                : Why.MALFORMED;
    }

    private static Result composite(ValueType.Composite type, String text) {
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

    private static Result sequence(ValueType.Sequence type, String text) {
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
        return type instanceof ValueType.Text && text.isEmpty()
                ? new Bad(Why.MALFORMED, type, text, "empty; remove it, or write something between the separators")
                : read(type, text);
    }
}
