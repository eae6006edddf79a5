package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.List;

/** Violations as tests name them, in one call. */
final class Samples {
    private Samples() {}

    /** A violation without a value and arguments; a rule's id is its text. */
    static Violation violation(
            Kind kind, List<String> parameters, String constraint, String message, Severity severity) {
        Violation.Builder violation = Violation.of(kind, message)
                .parameters(parameters)
                .constraint(constraint)
                .severity(severity);
        return (kind == Kind.RULE ? violation.id(constraint) : violation).build();
    }

    /** The same violations with nothing but what {@link #violation} knows, to be compared. */
    static List<Violation> bare(List<Violation> found) {
        return found.stream()
                .map(one -> violation(one.kind(), one.parameters(), one.constraint(), one.message(), one.severity()))
                .toList();
    }
}
