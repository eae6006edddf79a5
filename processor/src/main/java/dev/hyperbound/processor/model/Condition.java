package dev.hyperbound.processor.model;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.rule.TypedRule;

/**
 * A condition of {@code @UsedWhen}, {@code @RequiredWhen} or of an objective.
 *
 * @param severity whether what does not go with it is refused
 */
public record Condition(TypedRule rule, Severity severity, Position position) {
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
