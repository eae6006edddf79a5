package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.JsonForm;
import dev.hyperbound.processor.model.ListForm;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.Keywords;
import dev.hyperbound.runtime.MalformedValueException;
import dev.hyperbound.runtime.Unspaced;
import dev.hyperbound.runtime.Wire;
import dev.hyperbound.runtime.WirePatterns;
import dev.hyperbound.runtime.WireRecords;
import java.util.ArrayList;
import java.util.List;

/** Reads a text as generated code does, with the run time's own readers; what is malformed is thrown as there. */
final class WireValue implements ValueType.Visitor<Value> {
    private final String text;

    private WireValue(String text) {
        this.text = text;
    }

    /**
     * The value of a text.
     *
     * @throws MalformedValueException if it is none
     */
    static Value read(ValueType type, String text) {
        return type.accept(new WireValue(text));
    }

    @Override
    public Value numeric(ValueType.Numeric numeric) {
        return switch (numeric) {
            case INT -> new Value.Whole(Wire.toInt(text));
            case LONG -> new Value.Whole(Wire.toLong(text));
            case DOUBLE -> new Value.Real(Wire.toDouble(text));
        };
    }

    @Override
    public Value bool(ValueType.Bool bool) {
        return new Value.Truth(Wire.toBoolean(text, bool.yes(), bool.no()));
    }

    @Override
    public Value text(ValueType.Text type) {
        return new Value.Text(text);
    }

    @Override
    public Value regex(ValueType.Regex regex) {
        return new Value.Text(WirePatterns.toPattern(text).pattern());
    }

    @Override
    public Value enumeration(ValueType.Enumeration enumeration) {
        for (ValueType.Constant constant : enumeration.constants()) {
            if (constant.alsoNames().contains(text)) {
                return new Value.Constant(constant);
            }
        }
        return new Value.Constant(Wire.toConstant(text, enumeration.wireNames(), enumeration.constants()));
    }

    @Override
    public Value numberOrKeyword(ValueType.NumberOrKeyword type) {
        if (Keywords.isNumber(text)) {
            return read(type.kind(), text);
        }
        EnumTexts words = EnumTexts.of(type.words());
        return new Value.Constant(Keywords.of(text, TypeWords.of(type.kind()), words.names(), words.constants()));
    }

    @Override
    public Value composite(ValueType.Composite composite) {
        List<String> names = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            names.add(component.wireName());
        }
        List<String> texts = WireRecords.split(unspaced(composite.separation()), composite.separator(), names);
        List<Value> components = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            components.add(composite.components().get(i).type().accept(new WireComponent(texts.get(i), names.get(i))));
        }
        return new Value.Composite(components);
    }

    @Override
    public Value sequence(ValueType.Sequence sequence) {
        return new Value.Sequence(sequence.form().accept(new Elements(sequence.element())));
    }

    private String unspaced(Separation separation) {
        return separation.blanks() ? text : Unspaced.text(text, separation.separator());
    }

    /** The elements of a list, in each form. */
    private final class Elements implements ListForm.Visitor<List<Value>> {
        private final ValueType element;

        private Elements(ValueType element) {
            this.element = element;
        }

        @Override
        public List<Value> separated(Separation separation) {
            return element.accept(new WireElements(unspaced(separation), separation.separator()));
        }

        @Override
        public List<Value> json(JsonForm json) {
            return element.accept(new JsonElements(text));
        }
    }
}
