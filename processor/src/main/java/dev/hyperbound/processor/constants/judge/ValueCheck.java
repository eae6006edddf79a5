package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueTypeGroups;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violations;
import dev.hyperbound.runtime.WireLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what a parameter is given to its constraints, part by part; parts that are not known are passed over. */
final class ValueCheck extends ValueTypeGroups<List<ValueCheck.Wrong>> {
    private final StubFacts facts;
    private final Parameter parameter;
    private final Given given;
    private final List<Wrong> found = new ArrayList<>();

    private ValueCheck(StubFacts facts, Parameter parameter, Given given) {
        this.facts = facts;
        this.parameter = parameter;
        this.given = given;
    }

    /**
     * A violation.
     *
     * @param tree where the value stands that it is about
     * @param constraints of the value, which may be a component's
     */
    record Wrong(Violation violation, Tree tree, List<Constraint> constraints) {
        Wrong {
            constraints = List.copyOf(constraints);
        }
    }

    static List<Wrong> of(StubFacts facts, Parameter parameter, Given given) {
        return given.mayBeThere() ? parameter.type().accept(new ValueCheck(facts, parameter, given)) : List.of();
    }

    private void add(Violations violations, Tree tree, List<Constraint> constraints) {
        if (violations.isEmpty()) {
            return;
        }
        for (Violation violation : violations.done(facts.described())) {
            found.add(new Wrong(violation, tree, constraints));
        }
    }

    /** A word in place of a number is allowed; a number has to satisfy what is demanded of it. */
    @Override
    protected List<Wrong> single(ValueType type) {
        for (Given.Part part : given.parts()) {
            if (part.value().isPresent()) {
                add(
                        PartCheck.of(
                                type,
                                parameter.constraints(),
                                part.value().get(),
                                Violations.none().about(parameter.wireName())),
                        part.tree(),
                        parameter.constraints());
            }
        }
        return found;
    }

    @Override
    public List<Wrong> composite(ValueType.Composite composite) {
        for (int i = 0; i < given.parts().size(); i++) {
            Given.Part part = given.parts().get(i);
            if (part.value().isPresent()) {
                component(composite, composite.components().get(i), part.value().get(), part.tree());
            }
        }
        return found;
    }

    private void component(ValueType.Composite composite, ValueType.Component component, Value value, Tree tree) {
        List<Constraint> constraints = component.constraints();
        if (component.type().isText()) {
            add(element(value, composite.separator(), component.wireName()), tree, constraints);
        }
        add(
                PartCheck.of(
                        component.type(),
                        constraints,
                        value,
                        Violations.none().about(parameter.wireName(), component.wireName())),
                tree,
                constraints);
    }

    private Violations element(Value value, String separator, String component) {
        String text = value.string().orElseThrow();
        return WireLists.isElement(text, separator)
                ? Violations.none()
                : Violations.none().about(parameter.wireName(), component).notAnElement(text, separator);
    }

    @Override
    public List<Wrong> sequence(ValueType.Sequence sequence) {
        if (given.value().isPresent() && given.parts().isEmpty() && !parameter.isAbsentable()) {
            add(Violations.none().about(parameter.wireName()).emptyList(), given.tree(), parameter.constraints());
        }
        if (sequence.element().isText() && sequence.isJoined()) {
            firstNoElement(sequence.separator());
        }
        for (int i = 0; i < given.parts().size(); i++) {
            Given.Part part = given.parts().get(i);
            if (part.value().isPresent()) {
                add(
                        PartCheck.of(
                                sequence.element(),
                                parameter.constraints(),
                                part.value().get(),
                                Violations.none().about(parameter.wireName(), i)),
                        part.tree(),
                        parameter.constraints());
            }
        }
        return found;
    }

    /** Only the first string is told that would not come back; an unknown one before it may be the first. */
    private void firstNoElement(String separator) {
        for (int i = 0; i < given.parts().size(); i++) {
            Given.Part part = given.parts().get(i);
            Optional<String> text =
                    part.value().isPresent() ? part.value().get().string() : Optional.empty();
            if (text.isPresent() && !WireLists.isElement(text.get(), separator)) {
                add(
                        Violations.none().about(parameter.wireName(), i).notAnElement(text.get(), separator),
                        part.tree(),
                        parameter.constraints());
                return;
            }
        }
    }
}
