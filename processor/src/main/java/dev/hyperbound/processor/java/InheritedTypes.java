package dev.hyperbound.processor.java;

import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stub as the class that implements it sees it: it inherits the types that the stub holds, {@code Optimizer} for
 * {@code ImageClassification.Optimizer}. Those that a nested class of its own hides keep their whole name.
 */
final class InheritedTypes implements ValueType.Visitor<ValueType> {
    private final JavaClass stub;
    private final Set<String> hidden;

    private InheritedTypes(JavaClass stub, Set<String> hidden) {
        this.stub = stub;
        this.hidden = hidden;
    }

    static Stub seenFromInside(Stub stub, Names names) {
        if (stub.javaClass().packageName().isEmpty()) {
            return stub; // a name alone would be another class of the unnamed package
        }
        Set<String> hidden = new HashSet<>(List.of(
                "Builder", "Described", "Patterns", stub.hyperparametersClass().simpleName()));
        for (Parameter parameter : stub.requiredParameters()) {
            hidden.add(names.stage(parameter));
        }
        InheritedTypes types = new InheritedTypes(stub.javaClass(), hidden);
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            parameters.add(parameter.withType(parameter.type().accept(types)));
        }
        return stub.withParameters(parameters);
    }

    private JavaClass seen(JavaClass type) {
        List<String> outer = stub.simpleNames();
        List<String> names = type.simpleNames();
        boolean inherited = type.packageName().equals(stub.packageName())
                && names.size() > outer.size()
                && names.subList(0, outer.size()).equals(outer)
                && !hidden.contains(names.get(outer.size()));
        return inherited ? new JavaClass("", names.subList(outer.size(), names.size())) : type;
    }

    @Override
    public ValueType numeric(ValueType.Numeric numeric) {
        return numeric;
    }

    @Override
    public ValueType bool(ValueType.Bool bool) {
        return bool;
    }

    @Override
    public ValueType text(ValueType.Text text) {
        return text;
    }

    @Override
    public ValueType regex(ValueType.Regex regex) {
        return regex;
    }

    @Override
    public ValueType enumeration(ValueType.Enumeration enumeration) {
        return new ValueType.Enumeration(seen(enumeration.javaClass()), enumeration.constants());
    }

    @Override
    public ValueType numberOrKeyword(ValueType.NumberOrKeyword type) {
        return new ValueType.NumberOrKeyword(
                type.kind(),
                new ValueType.Enumeration(
                        seen(type.words().javaClass()), type.words().constants()));
    }

    @Override
    public ValueType composite(ValueType.Composite composite) {
        List<ValueType.Component> components = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            components.add(new ValueType.Component(
                    component.name(),
                    component.wireName(),
                    component.alsoNames(),
                    component.type().accept(this),
                    component.constraints(),
                    component.description()));
        }
        return new ValueType.Composite(
                seen(composite.javaClass()), components, composite.separation(), composite.mayRefuse());
    }

    @Override
    public ValueType sequence(ValueType.Sequence sequence) {
        return new ValueType.Sequence(sequence.element().accept(this), sequence.form());
    }
}
