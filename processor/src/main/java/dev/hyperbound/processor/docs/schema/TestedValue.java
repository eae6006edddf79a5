package dev.hyperbound.processor.docs.schema;

import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.ExpressionGroups;
import dev.hyperbound.processor.rule.Facet;
import dev.hyperbound.processor.rule.RuleType;
import java.util.Optional;

/**
 * A single value that a rule is given.
 *
 * @param parameter the wire name of the parameter that it is of; none of the element that a quantifier looks at
 * @param component the component of the parameter, if it is not all of it
 */
record TestedValue(RuleType type, Optional<String> parameter, Optional<String> component) {
    /** The value that an expression is, if it is one. */
    static Optional<TestedValue> of(Expression expression) {
        return expression.accept(new Reader());
    }

    /** The same, taken as a value of another type. */
    TestedValue as(RuleType other) {
        return new TestedValue(other, parameter, component);
    }

    /** The type of what is in it, if it is a list. */
    Optional<RuleType> element() {
        return type.elementType();
    }

    private static final class Reader extends ExpressionGroups<Optional<TestedValue>> {
        @Override
        protected Optional<TestedValue> other(Expression expression) {
            return Optional.empty();
        }

        @Override
        public Optional<TestedValue> parameterValue(Expression.ParameterValue value) {
            return Optional.of(
                    new TestedValue(value.type(), Optional.of(value.variable().name()), Optional.empty()));
        }

        @Override
        public Optional<TestedValue> facet(Facet facet) {
            Optional<TestedValue> whole = of(facet.target());
            return whole.isPresent() ? Optional.of(whole.get().as(facet.type())) : whole;
        }

        @Override
        public Optional<TestedValue> component(Expression.Component component) {
            return Optional.of(new TestedValue(
                    component.type(),
                    Optional.of(component.target().variable().name()),
                    Optional.of(component.name())));
        }

        @Override
        public Optional<TestedValue> element(Expression.Element element) {
            return Optional.of(new TestedValue(element.type(), Optional.empty(), Optional.empty()));
        }
    }
}
