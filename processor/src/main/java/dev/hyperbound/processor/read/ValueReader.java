package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.JsonForm;
import dev.hyperbound.processor.model.ListForm;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.JsonLists;
import dev.hyperbound.runtime.Keywords;
import dev.hyperbound.runtime.Malformed;
import dev.hyperbound.runtime.MalformedValueException;
import dev.hyperbound.runtime.Unspaced;
import dev.hyperbound.runtime.Wire;
import dev.hyperbound.runtime.WireLists;
import dev.hyperbound.runtime.WirePatterns;
import dev.hyperbound.runtime.WireRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads values in wire form, in the runtime's grammar: what is accepted here is accepted at run time, and nothing else.
 */
final class ValueReader implements ValueType.Visitor<ValueReader.Result> {
    private final String text;

    private ValueReader(String text) {
        this.text = text;
    }

    /** A value, or why the text is none. */
    record Result(Optional<Value> value, Optional<Fault> fault) {
        static Result of(Value value) {
            return new Result(Optional.of(value), Optional.empty());
        }

        static Result of(Fault fault) {
            return new Result(Optional.empty(), Optional.of(fault));
        }
    }

    /**
     * What is wrong with a text that is no value.
     *
     * @param type what it should be
     * @param part the part of the text that is wrong
     * @param words the run time's words for it
     */
    record Fault(Why why, ValueType type, String part, Malformed words) {}

    /** Why a text is no value. */
    enum Why {
        MALFORMED,
        DOES_NOT_FIT,
        NO_CONSTANT,
        NO_KEYWORD,
        NO_PATTERN,
        EMPTY_LIST
    }

    static Result read(ValueType type, String text) {
        return type.accept(new ValueReader(text));
    }

    @Override
    public Result numeric(ValueType.Numeric type) {
        try {
            return Result.of(
                    switch (type) {
                        case INT -> new Value.Whole(Wire.toInt(text));
                        case LONG -> new Value.Whole(Wire.toLong(text));
                        case DOUBLE -> new Value.Real(Wire.toDouble(text));
                    });
        } catch (MalformedValueException malformed) {
            boolean isNumber = malformed.problem().cause() == Malformed.Cause.DOES_NOT_FIT;
            return fault(isNumber ? Why.DOES_NOT_FIT : Why.MALFORMED, type, malformed);
        }
    }

    @Override
    public Result bool(ValueType.Bool type) {
        try {
            return Result.of(new Value.Truth(Wire.toBoolean(text, type.yes(), type.no())));
        } catch (MalformedValueException malformed) {
            return fault(Why.MALFORMED, type, malformed);
        }
    }

    @Override
    public Result text(ValueType.Text type) {
        return Result.of(new Value.Text(text));
    }

    @Override
    public Result regex(ValueType.Regex type) {
        try {
            return Result.of(new Value.Text(WirePatterns.toPattern(text).pattern()));
        } catch (MalformedValueException malformed) {
            return fault(Why.NO_PATTERN, type, malformed);
        }
    }

    @Override
    public Result enumeration(ValueType.Enumeration type) {
        try {
            return Result.of(new Value.Constant(Wire.toConstant(text, type.wireNames(), type.constants())));
        } catch (MalformedValueException malformed) {
            return fault(Why.NO_CONSTANT, type, malformed);
        }
    }

    private Result fault(Why why, ValueType type, MalformedValueException malformed) {
        return Result.of(new Fault(why, type, text, malformed.problem()));
    }

    @Override
    public Result numberOrKeyword(ValueType.NumberOrKeyword type) {
        if (Keywords.isNumber(text)) {
            return type.kind().accept(this);
        }
        try {
            return Result.of(new Value.Constant(Keywords.of(
                    text,
                    TypeWords.of(type.kind()),
                    type.keywords(),
                    type.words().constants())));
        } catch (MalformedValueException malformed) {
            return fault(Why.NO_KEYWORD, type, malformed);
        }
    }

    @Override
    public Result composite(ValueType.Composite type) {
        List<String> parts;
        try {
            parts = WireRecords.split(unspaced(type.separation()), type.separator(), wireNames(type));
        } catch (MalformedValueException malformed) {
            return fault(Why.MALFORMED, type, malformed);
        }
        List<Value> components = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Result component = part(type.components().get(i).type(), parts.get(i));
            if (component.value().isEmpty()) {
                return component;
            }
            components.add(component.value().get());
        }
        return Result.of(new Value.Composite(components));
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
        List<String> parts;
        try {
            parts = type.form().accept(new Elements(type.element()));
        } catch (MalformedValueException malformed) {
            return fault(Why.MALFORMED, type, malformed);
        }
        if (parts.isEmpty()) {
            return Result.of(new Fault(
                    Why.EMPTY_LIST, type, text, Malformed.of(Malformed.Cause.NUMBER_OF_PARTS, "list", "empty")));
        }
        List<Value> elements = new ArrayList<>();
        for (String part : parts) {
            Result element = type.isJoined() ? part(type.element(), part) : read(type.element(), part);
            if (element.value().isEmpty()) {
                return element;
            }
            elements.add(element.value().get());
        }
        return Result.of(new Value.Sequence(elements));
    }

    private String unspaced(Separation separation) {
        return separation.blanks() ? text : Unspaced.text(text, separation.separator());
    }

    /** The texts of a list's elements, in each form. */
    private final class Elements implements ListForm.Visitor<List<String>> {
        private final ValueType element;

        private Elements(ValueType element) {
            this.element = element;
        }

        @Override
        public List<String> separated(Separation separation) {
            return WireLists.split(unspaced(separation), separation.separator());
        }

        @Override
        public List<String> json(JsonForm json) {
            return JsonLists.elements(
                    text, TypeWords.of(element), element.number().isEmpty());
        }
    }

    private static Result part(ValueType type, String text) {
        return type.isText() && text.isEmpty()
                ? Result.of(new Fault(
                        Why.MALFORMED,
                        type,
                        text,
                        Malformed.of(Malformed.Cause.SYNTAX, "string", "empty")
                                .withRemedy("remove it, or write something between the separators")))
                : read(type, text);
    }
}
