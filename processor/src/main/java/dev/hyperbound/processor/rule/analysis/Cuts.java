package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Outcome;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The constants that a rule compares a parameter with, or a component of one. */
public final class Cuts {
    private final Map<List<String>, Set<Object>> constants = new HashMap<>();

    Cuts(Expression root) {
        collect(root);
    }

    /** Numbers and strings, for a parameter or, with a second name, for its component. */
    Set<Object> of(List<String> path) {
        return constants.getOrDefault(path, Set.of());
    }

    private void collect(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            add(comparison.left(), comparison.right());
            add(comparison.right(), comparison.left());
        } else if (expression instanceof Expression.In in && in.list() instanceof Expression.ListLiteral list) {
            for (Expression element : list.elements()) {
                add(in.element(), element);
            }
        }
        for (Expression part : expression.parts()) {
            collect(part);
        }
    }

    private void add(Expression place, Expression constant) {
        Optional<List<String>> path = path(place);
        if (path.isPresent()
                && constant.isConstant()
                && new Evaluator(Map.of()).evaluate(constant) instanceof Outcome.Known known) {
            constants.putIfAbsent(path.get(), new LinkedHashSet<>());
            of(path.get()).add(known.value());
        }
    }

    private static Optional<List<String>> path(Expression place) {
        if (place instanceof Expression.ParameterValue parameter) {
            return Optional.of(List.of(parameter.variable().name()));
        }
        return place instanceof Expression.Component component
                ? Optional.of(List.of(component.target().variable().name(), component.name()))
                : Optional.empty();
    }
}
