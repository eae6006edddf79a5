package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueTypeGroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The types of a value's parts: of each element, of each component, or the type itself. */
final class PartTypes extends ValueTypeGroups<List<ValueType>> {
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
    protected List<ValueType> single(ValueType type) {
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
