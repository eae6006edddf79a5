package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds where a stub says what is violated. */
final class Places {
    private final StubFacts facts;

    Places(StubFacts facts) {
        this.facts = facts;
    }

    Finding finding(Violation violation, Tree tree) {
        return new Finding(violation, tree, place(violation));
    }

    private Optional<Position> place(Violation violation) {
        if (violation.kind() == Kind.RULE) {
            for (StubRule rule : facts.stub().rules()) {
                if (facts.id(rule).equals(violation.id())) {
                    return Optional.of(rule.position());
                }
            }
        }
        Optional<Parameter> parameter = violation.parameters().isEmpty()
                ? Optional.empty()
                : facts.byWireName(violation.parameters().get(0));
        return parameter.map(found -> place(violation.kind(), found));
    }

    private static Position place(Kind kind, Parameter parameter) {
        return switch (kind) {
            case REQUIRED ->
                parameter.requiredWhen().isPresent()
                        ? parameter.requiredWhen().get().position()
                        : parameter.position();
            case UNUSED ->
                parameter.usedWhen().isPresent() ? parameter.usedWhen().get().position() : parameter.position();
            case RANGE -> constraint(parameter, constraint -> constraint.range().isPresent());
            case ONE_OF -> constraint(parameter, constraint -> constraint.set().isPresent());
            case PATTERN ->
                constraint(parameter, constraint -> constraint.pattern().isPresent());
            default -> parameter.position();
        };
    }

    private static Position constraint(Parameter parameter, Predicate<Constraint> wanted) {
        return parameter.constraints().stream()
                .filter(wanted)
                .map(Constraint::position)
                .findFirst()
                .orElse(parameter.position());
    }
}
