package dev.hyperbound.processor.check;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The components of a record that an expression reads, each behind the record's name and a dot. */
final class ComponentsRead extends ExpressionGroups<Optional<String>> {
    private final String parameter;
    private final Set<String> found = new LinkedHashSet<>();

    private ComponentsRead(String parameter) {
        this.parameter = parameter;
    }

    static Set<String> of(Expression expression, String parameter) {
        ComponentsRead components = new ComponentsRead(parameter);
        components.collect(expression);
        return components.found;
    }

    private void collect(Expression expression) {
        expression.accept(this).ifPresent(found::add);
        expression.parts().forEach(this::collect);
    }

    @Override
    public Optional<String> component(Expression.Component component) {
        return component.target().isValueOf(parameter)
                ? Optional.of(parameter + "." + component.name())
                : Optional.empty();
    }

    @Override
    protected Optional<String> other(Expression expression) {
        return Optional.empty();
    }
}
