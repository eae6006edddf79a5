package dev.hyperbound.processor.model;

/** Two declarations of a parameter's method, of which none replaces the other, that say different things. */
public record Disagreement(DeclaredMethod first, DeclaredMethod second) {}
