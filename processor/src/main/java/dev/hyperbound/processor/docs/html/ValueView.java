package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.ParameterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of what a parameter takes that has a description of its own: a value of an enum, a component of a record.
 *
 * @param name the value or the component's name, as on the wire
 * @param allowed what a component may be, empty for a value
 * @param brackets the interval of a component
 */
public record ValueView(
        String name,
        String anchor,
        String allowed,
        Optional<String> brackets,
        Description description,
        boolean deprecated) {

    static List<ValueView> of(Parameter parameter) {
        ValueType type =
                parameter.type() instanceof ValueType.Sequence sequence ? sequence.element() : parameter.type();
        if (type instanceof ValueType.Composite composite) {
            return components(parameter, composite);
        }
        return type instanceof ValueType.Enumeration enumeration ? constants(parameter, enumeration) : List.of();
    }

    private static List<ValueView> components(Parameter parameter, ValueType.Composite type) {
        List<ValueView> views = new ArrayList<>();
        for (ValueType.Component part : type.components()) {
            Optional<Interval> range = Constraints.range(part.constraints());
            views.add(new ValueView(
                    part.wireName(),
                    Anchors.value(parameter.wireName(), part.wireName()),
                    ParameterWords.type(part.type()) + ", " + ParameterWords.allowed(part.type(), part.constraints()),
                    range.isPresent() ? Optional.of(range.get().text()) : Optional.empty(),
                    part.description(),
                    false));
        }
        return List.copyOf(views);
    }

    private static List<ValueView> constants(Parameter parameter, ValueType.Enumeration type) {
        List<ValueView> views = new ArrayList<>();
        for (ValueType.Constant constant : type.constants()) {
            views.add(new ValueView(
                    constant.wireName(),
                    Anchors.value(parameter.wireName(), constant.wireName()),
                    "",
                    Optional.empty(),
                    constant.description(),
                    constant.deprecated()));
        }
        return List.copyOf(views);
    }
}
