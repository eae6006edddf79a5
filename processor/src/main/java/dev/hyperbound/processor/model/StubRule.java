package dev.hyperbound.processor.model;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.rule.TypedRule;
import java.util.Optional;

/**
 * A rule over parameters.
 *
 * @param message the author's words for it
 * @param id the author's name for it, for programs; see {@link RuleIds}
 */
public record StubRule(
        TypedRule rule, Optional<String> message, Severity severity, Optional<RuleId> id, Position position) {}
