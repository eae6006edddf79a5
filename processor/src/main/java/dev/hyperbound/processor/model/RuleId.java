package dev.hyperbound.processor.model;

/** What an author has called a rule, for programs. */
public record RuleId(String text, Position position) {}
