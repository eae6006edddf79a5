package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.RuleType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All values of a type, those that no parameter has included. */
final class AllValues implements RuleType.Visitor<Domain> {
    @Override
    public Domain whole(RuleType.Int type) {
        return new Domain.Whole(Bounds.LONG);
    }

    @Override
    public Domain real(RuleType.Real type) {
        return new Domain.Real(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true);
    }

    @Override
    public Domain bool(RuleType.Bool type) {
        return Domain.truths();
    }

    @Override
    public Domain text(RuleType.Text type) {
        return new Domain.AnyText(List.of());
    }

    @Override
    public Domain numberOr(RuleType.NumberOr type) {
        return new Domain.Either(type.number().accept(this), new Domain.AnyText(List.of()));
    }

    @Override
    public Domain listOf(RuleType.ListOf type) {
        return new Domain.Sequence(type.element().accept(this), 0);
    }

    @Override
    public Domain recordOf(RuleType.RecordOf type) {
        Map<String, Domain> components = new LinkedHashMap<>();
        for (RuleType.Field field : type.fields()) {
            components.put(field.name(), field.type().accept(this));
        }
        return new Domain.Composite(components);
    }

    @Override
    public Domain nothing(RuleType.Nothing type) {
        return new Domain.AnyText(List.of());
    }
}
