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
        List<Parameter> parameters = stub.parameters();
        return switch (kind) {
            case REQUIRED ->
                parameters.stream()
                        .anyMatch(parameter -> parameter.isRequired()
                                || parameter.requiredWhen().isPresent());
            case RANGE ->
                parameters.stream()
                        .anyMatch(parameter -> parameter.type() == ValueType.Numeric.DOUBLE
                                || has(parameter, Constraint.InRange.class));
            case ONE_OF ->
                parameters.stream()
                        .anyMatch(parameter -> parameter.type() instanceof ValueType.Enumeration
                                || parameter.type() instanceof ValueType.Bool
                                || has(parameter, Constraint.OneOf.class));
            case PATTERN -> parameters.stream().anyMatch(parameter -> has(parameter, Constraint.Matches.class));
            case RULE -> !stub.rules().isEmpty();
            case UNUSED ->
                parameters.stream().anyMatch(parameter -> parameter.usedWhen().isPresent());
            case TUNING ->
                parameters.stream().anyMatch(parameter -> parameter.tunable().isPresent());
            case MALFORMED, UNKNOWN -> true;
        };
    }

    private static boolean has(Parameter parameter, Class<? extends Constraint> kind) {
        return parameter.constraints().stream().anyMatch(kind::isInstance);
    }

    private static String words(Violation.Kind kind) {
        return switch (kind) {
            case REQUIRED -> "a required parameter is missing";
            case MALFORMED -> "a text cannot be read as the parameter's type";
            case RANGE -> "a number lies outside its interval, or is not finite";
            case ONE_OF -> "a value is none of those allowed";
            case PATTERN -> "a text does not match the parameter's pattern";
            case RULE -> "a rule does not hold";
            case UNKNOWN -> "a key names no parameter, or one that is never sent";
            case UNUSED -> "a value is set but has no effect; a warning";
            case TUNING -> "a range to search is wrong or doubtful";
        };
    }
}
