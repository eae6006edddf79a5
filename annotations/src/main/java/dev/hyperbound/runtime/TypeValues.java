package dev.hyperbound.runtime;

import java.util.List;

/** The values that a type, or the type of a list's elements, names one by one; none where they are not finite. */
final class TypeValues extends SameAnswer<List<String>> {
    static final TypeValues ALL = new TypeValues();

    private TypeValues() {
        super(List.of());
    }

    @Override
    public List<String> bool(ParameterType.Bool type) {
        return List.of(type.yes(), type.no());
    }

    @Override
    public List<String> enumeration(ParameterType.Enumeration type) {
        return type.wireNames();
    }

    @Override
    public List<String> sequence(ParameterType.Sequence type) {
        return type.element().accept(this);
    }

    @Override
    public List<String> jsonSequence(ParameterType.JsonSequence type) {
        return type.element().accept(this);
    }
}
