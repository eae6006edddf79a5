package dev.hyperbound.processor.model;

import dev.hyperbound.processor.rule.TypedRule;

/** A condition of {@code @UsedWhen} or {@code @RequiredWhen}. */
public record Condition(TypedRule rule, Position position) {}
