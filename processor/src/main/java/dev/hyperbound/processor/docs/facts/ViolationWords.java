package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A kind of violation that a stub's classes can report.
 *
 * @param words when it is reported
 */
public record ViolationWords(Violation.Kind kind, String words) {

    /** The kinds that can occur, in the order of their declaration. */
    public static List<ViolationWords> of(Stub stub) {
        List<ViolationWords> kinds = new ArrayList<>();
        for (Violation.Kind kind : occurring(stub)) {
            kinds.add(new ViolationWords(kind, words(kind)));
        }
        return List.copyOf(kinds);
    }

    private static Set<Violation.Kind> occurring(Stub stub) {
        Set<Violation.Kind> kinds = EnumSet.of(Violation.Kind.MALFORMED, Violation.Kind.UNKNOWN);
        if (!stub.rules().isEmpty()) {
            kinds.add(Violation.Kind.RULE);
        }
        for (Parameter parameter : stub.parameters()) {
            addAll(kinds, parameter);
        }
        return kinds;
    }

    /** Adds the kinds that the parameter itself makes occur. */
    private static void addAll(Set<Violation.Kind> kinds, Parameter parameter) {
        if (parameter.isRequired() || parameter.requiredWhen().isPresent()) {
            kinds.add(Violation.Kind.REQUIRED);
        }
        if (parameter.usedWhen().isPresent()) {
            kinds.add(Violation.Kind.UNUSED);
        }
        if (parameter.tunable().isPresent()) {
            kinds.add(Violation.Kind.TUNING);
        }
        kinds.addAll(parameter.type().accept(new OfType()));
        addAll(kinds, parameter.constraints());
    }

    private static void addAll(Set<Violation.Kind> kinds, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            kinds.add(constraint.accept(new OfConstraint()));
        }
    }

    /** What a constraint's violation is. */
    private static final class OfConstraint implements Constraint.Visitor<Violation.Kind> {
        @Override
        public Violation.Kind inRange(Constraint.InRange range) {
            return Violation.Kind.RANGE;
        }

        @Override
        public Violation.Kind multipleOf(Constraint.MultipleOf multiple) {
            return Violation.Kind.MULTIPLE_OF;
        }

        @Override
        public Violation.Kind oneOf(Constraint.OneOf set) {
            return Violation.Kind.ONE_OF;
        }

        @Override
        public Violation.Kind matches(Constraint.Matches pattern) {
            return Violation.Kind.PATTERN;
        }
    }

    /** What values of a type may break without any constraint, beyond being malformed. */
    private static final class OfType implements ValueType.Visitor<Set<Violation.Kind>> {
        @Override
        public Set<Violation.Kind> numeric(ValueType.Numeric numeric) {
            return numeric.isWhole() ? Set.of() : Set.of(Violation.Kind.RANGE);
        }

        @Override
        public Set<Violation.Kind> bool(ValueType.Bool bool) {
            return Set.of(Violation.Kind.ONE_OF);
        }

        @Override
        public Set<Violation.Kind> text(ValueType.Text text) {
            return Set.of();
        }

        @Override
        public Set<Violation.Kind> regex(ValueType.Regex regex) {
            return Set.of();
        }

        @Override
        public Set<Violation.Kind> enumeration(ValueType.Enumeration enumeration) {
            return Set.of(Violation.Kind.ONE_OF);
        }

        @Override
        public Set<Violation.Kind> numberOrKeyword(ValueType.NumberOrKeyword type) {
            return EnumSet.of(Violation.Kind.ONE_OF, Violation.Kind.RANGE);
        }

        @Override
        public Set<Violation.Kind> composite(ValueType.Composite composite) {
            Set<Violation.Kind> kinds = EnumSet.noneOf(Violation.Kind.class);
            for (ValueType.Component component : composite.components()) {
                kinds.addAll(component.type().accept(this));
                addAll(kinds, component.constraints());
            }
            return kinds;
        }

        @Override
        public Set<Violation.Kind> sequence(ValueType.Sequence sequence) {
            return sequence.element().accept(this);
        }
    }

    private static String words(Violation.Kind kind) {
        return switch (kind) {
            case REQUIRED -> "a required parameter is missing";
            case MALFORMED -> "a text cannot be read as the parameter's type";
            case RANGE -> "a number lies outside its interval, or is not finite";
            case ONE_OF -> "a value is none of those allowed";
            case MULTIPLE_OF -> "a number is no multiple of what it must be a multiple of";
            case PATTERN -> "a text does not match the parameter's pattern";
            case RULE -> "a rule does not hold";
            case UNKNOWN -> "a key names no parameter, or one that is never sent";
            case DUPLICATE -> "two names of one parameter are in one map";
            case UNUSED -> "a value is set but has no effect; a warning";
            case TUNING -> "a range to search is wrong or doubtful";
        };
    }
}
