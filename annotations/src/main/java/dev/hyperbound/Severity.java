package dev.hyperbound;

/**
 * What breaking a {@link Rule} means.
 */
public enum Severity {
    /** The values are refused. */
    ERROR,

    /** The values are accepted, and the built object says so in {@code warnings()}. */
    WARNING
}
