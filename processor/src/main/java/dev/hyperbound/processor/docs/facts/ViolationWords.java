package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of violation that a stub's classes can report.
 *
 * @param words when it is reported
 */
public record ViolationWords(Violation.Kind kind, String words) {

    /** The kinds that can occur, in the order of their declaration. */
    public static List<ViolationWords> of(Stub stub) {
        List<ViolationWords> kinds = new ArrayList<>();
        for (Violation.Kind kind : Violation.Kind.values()) {
            if (occurs(kind, stub)) {
                kinds.add(new ViolationWords(kind, words(kind)));
            }
        }
        return List.copyOf(kinds);
    }

    private static boolean occurs(Violation.Kind kind, Stub stub) {
        return switch (kind) {
            case REQUIRED, RANGE, ONE_OF, PATTERN, UNUSED, TUNING -> occursForAny(kind, stub.parameters());
            case RULE -> !stub.rules().isEmpty();
            case MALFORMED, UNKNOWN -> true;
            case MULTIPLE_OF, DUPLICATE -> false;
        };
    }

    private static boolean occursForAny(Violation.Kind kind, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (occurs(kind, parameter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the parameter itself makes the kind occur. */
    private static boolean occurs(Violation.Kind kind, Parameter parameter) {
        return switch (kind) {
            case REQUIRED -> parameter.isRequired() || parameter.requiredWhen().isPresent();
            case RANGE -> parameter.type() == ValueType.Numeric.DOUBLE || has(parameter, Constraint.InRange.class);
            case ONE_OF ->
                parameter.type() instanceof ValueType.Enumeration
                        || parameter.type() instanceof ValueType.Bool
                        || has(parameter, Constraint.OneOf.class);
            case PATTERN -> has(parameter, Constraint.Matches.class);
            case UNUSED -> parameter.usedWhen().isPresent();
            case TUNING -> parameter.tunable().isPresent();
            case RULE, MALFORMED, UNKNOWN, MULTIPLE_OF, DUPLICATE -> false;
        };
    }

    private static boolean has(Parameter parameter, Class<? extends Constraint> kind) {
        for (Constraint constraint : parameter.constraints()) {
            if (kind.isInstance(constraint)) {
                return true;
            }
        }
        return false;
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
