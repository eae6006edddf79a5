package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The types of a value's parts: of each element, of each component, or the type itself. */
final class PartTypes implements ValueType.Visitor<List<ValueType>> {
    private final int count;

    /**
     * The types of so many parts.
     *
     * @param count of a list's elements
     */
    PartTypes(int count) {
        this.count = count;
    }

    @Override
    public List<ValueType> numeric(ValueType.Numeric numeric) {
        return List.of(numeric);
    }

    @Override
    public List<ValueType> bool(ValueType.Bool bool) {
        return List.of(bool);
    }

    @Override
    public List<ValueType> text(ValueType.Text text) {
        return List.of(text);
    }

    @Override
    public List<ValueType> regex(ValueType.Regex regex) {
        return List.of(regex);
    }

    @Override
    public List<ValueType> enumeration(ValueType.Enumeration enumeration) {
        return List.of(enumeration);
    }

    @Override
    public List<ValueType> numberOrKeyword(ValueType.NumberOrKeyword type) {
        return List.of(type);
    }

    @Override
    public List<ValueType> composite(ValueType.Composite composite) {
        List<ValueType> types = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            types.add(component.type());
        }
        return types;
    }

    @Override
    public List<ValueType> sequence(ValueType.Sequence sequence) {
        return Collections.nCopies(count, sequence.element());
    }
}
