package dev.hyperbound.processor.model;

/** A name on the wire, and where it was given. */
public record PlacedName(String text, Position position) {}
