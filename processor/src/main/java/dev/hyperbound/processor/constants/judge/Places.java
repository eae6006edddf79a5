package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.List;
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

    /** Of a component of a record it is the component that says so. */
    Finding finding(ValueCheck.Wrong wrong) {
        Optional<Position> declared = position(wrong.violation().kind(), wrong.constraints());
        return declared.isPresent()
                ? new Finding(wrong.violation(), wrong.tree(), declared)
                : finding(wrong.violation(), wrong.tree());
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
            default -> position(kind, parameter.constraints()).orElse(parameter.position());
        };
    }

    private static Optional<Position> position(Kind kind, List<Constraint> constraints) {
        return switch (kind) {
            case RANGE -> position(constraints, constraint -> constraint.range().isPresent());
            case ONE_OF -> position(constraints, constraint -> constraint.set().isPresent());
            case MULTIPLE_OF ->
                position(constraints, constraint -> constraint.divisor().isPresent());
            case PATTERN ->
                position(constraints, constraint -> constraint.pattern().isPresent());
            default -> Optional.empty();
        };
    }

    private static Optional<Position> position(List<Constraint> constraints, Predicate<Constraint> wanted) {
        return constraints.stream().filter(wanted).map(Constraint::position).findFirst();
    }
}
