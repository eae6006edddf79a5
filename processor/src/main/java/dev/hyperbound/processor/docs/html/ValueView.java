package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.docs.facts.DescribedPart;
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
 * @param also by which other names it is read, in words, if it has any
 * @param allowed what a component may be, empty for a value
 * @param brackets the interval of a component
 */
public record ValueView(
        String name,
        String anchor,
        Optional<String> also,
        String allowed,
        Optional<String> brackets,
        Description description,
        boolean deprecated) {

    static List<ValueView> of(Parameter parameter) {
        List<ValueView> views = new ArrayList<>();
        for (DescribedPart part : DescribedPart.of(parameter.type())) {
            views.add(new ValueView(
                    part.name(),
                    Anchors.value(parameter.wireName(), part.name()),
                    ParameterWords.alsoRead(part.alsoNames()),
                    allowed(part),
                    brackets(part),
                    part.description(),
                    part.deprecated()));
        }
        return List.copyOf(views);
    }

    private static String allowed(DescribedPart part) {
        if (part.component().isEmpty()) {
            return "";
        }
        ValueType.Component component = part.component().get();
        return ParameterWords.type(component.type()) + ", "
                + ParameterWords.allowed(component.type(), component.constraints());
    }

    private static Optional<String> brackets(DescribedPart part) {
        Optional<Interval> range = part.component().isPresent()
                ? Constraints.range(part.component().get().constraints())
                : Optional.empty();
        return range.isPresent() ? Optional.of(range.get().text()) : Optional.empty();
    }
}
