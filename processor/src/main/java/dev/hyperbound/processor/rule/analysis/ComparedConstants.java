package dev.hyperbound.processor.rule.analysis;

import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.Facet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The constants that a rule compares a parameter with, or a component of one. */
public final class ComparedConstants {
    private static final Place PLACE = new Place();

    private final Map<List<String>, Set<Object>> constants = new HashMap<>();

    ComparedConstants(Expression root) {
        collect(root, new Comparisons());
    }

    /** Numbers and strings, for a parameter or, with a second name, for its component. */
    Set<Object> of(List<String> path) {
        return constants.getOrDefault(path, Set.of());
    }

    private static void collect(Expression expression, Comparisons comparisons) {
        expression.accept(comparisons);
        for (Expression part : expression.parts()) {
            collect(part, comparisons);
        }
    }

    private boolean add(Expression place, Expression constant) {
        Optional<List<String>> path = place.accept(PLACE);
        if (path.isEmpty() || !constant.isConstant()) {
            return false;
        }
        Optional<Object> value = new Evaluator(Map.of()).evaluate(constant).known();
        if (value.isPresent()) {
            constants.putIfAbsent(path.get(), new LinkedHashSet<>());
            of(path.get()).add(value.get());
        }
        return value.isPresent();
    }

    /** Adds what is compared in an expression itself; whether there is anything. */
    private final class Comparisons extends ExpressionGroups<Boolean> {
        @Override
        public Boolean comparison(Expression.Comparison comparison) {
            boolean right = add(comparison.left(), comparison.right());
            return add(comparison.right(), comparison.left()) || right;
        }

        @Override
        public Boolean in(Expression.In in) {
            boolean added = false;
            for (Expression element : in.list().writtenElements().orElse(List.of())) {
                added |= add(in.element(), element);
            }
            return added;
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }

    /** The parameter or component that an expression is. */
    private static final class Place extends ExpressionGroups<Optional<List<String>>> {
        @Override
        public Optional<List<String>> parameterValue(Expression.ParameterValue parameter) {
            return Optional.of(List.of(parameter.variable().name()));
        }

        /** Of a number or keyword its number: the keywords are few. */
        @Override
        public Optional<List<String>> facet(Facet facet) {
            return facet.type().isNumber() ? facet.target().accept(this) : Optional.empty();
        }

        @Override
        public Optional<List<String>> component(Expression.Component component) {
            return Optional.of(List.of(component.target().variable().name(), component.name()));
        }

        @Override
        protected Optional<List<String>> other(Expression expression) {
            return Optional.empty();
        }
    }
}
