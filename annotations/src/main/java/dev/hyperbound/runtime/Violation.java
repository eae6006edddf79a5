package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import java.io.Serializable;
import java.util.List;

/** One thing that is wrong. */
public record Violation(Kind kind, List<String> parameters, String constraint, String message, Severity severity)
        implements Serializable {
    public Violation {
        parameters = List.copyOf(parameters);
    }

    /** What kind of constraint. */
    public enum Kind {
        REQUIRED,
        MALFORMED,
        RANGE,
        ONE_OF,
        PATTERN,
        RULE,
        UNKNOWN,
        UNUSED,
        TUNING
    }
}
