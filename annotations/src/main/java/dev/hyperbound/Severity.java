package dev.hyperbound;

/** Severity of a rule. */
public enum Severity {
    ERROR,
    WARNING
}
