package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.analysis.Domain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All values of a type, as rules see them, whatever constraints say. */
final class Unlimited implements ValueType.Visitor<Domain> {
    @Override
    public Domain numeric(ValueType.Numeric numeric) {
        return Domain.of(numeric.isWhole() ? RuleType.INT : RuleType.DOUBLE);
    }

    @Override
    public Domain bool(ValueType.Bool bool) {
        return Domain.truths();
    }

    @Override
    public Domain text(ValueType.Text text) {
        return new Domain.AnyText(List.of());
    }

    @Override
    public Domain regex(ValueType.Regex regex) {
        return new Domain.AnyText(List.of());
    }

    @Override
    public Domain enumeration(ValueType.Enumeration enumeration) {
        return new Domain.AnyText(List.of());
    }

    @Override
    public Domain numberOrKeyword(ValueType.NumberOrKeyword type) {
        return new Domain.Either(type.kind().accept(this), type.words().accept(this));
    }

    @Override
    public Domain composite(ValueType.Composite composite) {
        Map<String, Domain> components = new LinkedHashMap<>();
        for (ValueType.Component part : composite.components()) {
            components.put(part.wireName(), part.type().accept(this));
        }
        return new Domain.Composite(components);
    }

    @Override
    public Domain sequence(ValueType.Sequence sequence) {
        return new Domain.Sequence(sequence.element().accept(this), 0);
    }
}
