package dev.hyperbound.processor.model;

/** A value for documents, where none can be made up. */
public record AuthorsExample(Value value, Position position) {}
