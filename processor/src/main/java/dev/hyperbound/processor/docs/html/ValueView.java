package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Anchors;
import dev.hyperbound.processor.docs.facts.DescribedPart;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of what a parameter takes that has a description of its own, as the page shows it. */
public record ValueView(String anchor, DescribedPart part) {
    static List<ValueView> of(Parameter parameter) {
        List<ValueView> views = new ArrayList<>();
        for (DescribedPart part : DescribedPart.of(parameter.type())) {
            views.add(new ValueView(Anchors.value(parameter.wireName(), part.name()), part));
        }
        return List.copyOf(views);
    }

    /** By which other names it is read, in words, if it has any. */
    public Optional<String> also() {
        return ParameterWords.alsoRead(part.alsoNames());
    }

    /** The type of a component; empty for a value. */
    public String type() {
        Optional<ValueType.Component> component = part.component();
        return component.isPresent() ? ParameterWords.type(component.get().type()) : "";
    }

    /** What a component may be. */
    public Optional<Wording> allowed() {
        Optional<ValueType.Component> component = part.component();
        return component.isPresent()
                ? Optional.of(ParameterWords.allowed(
                        component.get().type(), component.get().constraints()))
                : Optional.empty();
    }

    /** The interval of a component. */
    public Optional<String> brackets() {
        Optional<Interval> range = part.component().isPresent()
                ? Constraints.range(part.component().get().constraints())
                : Optional.empty();
        return range.isPresent() ? Optional.of(range.get().text()) : Optional.empty();
    }
}
