package dev.hyperbound.processor.java.value;

/** Where the default of a parameter comes from. */
public enum DefaultPlace {
    /** Written where it is needed. */
    EXPRESSION,
    /** A constant of the generated class. */
    CONSTANT,
    /** Made by code that may throw or takes its time, when it is first needed, and kept; until then the field is null. */
    MADE
}
