package dev.hyperbound.processor.model;

/**
 * What {@code @Deprecated} says.
 *
 * @param since the version, empty if not given
 * @param forRemoval whether it is to go
 */
public record Deprecation(String since, boolean forRemoval) {}
