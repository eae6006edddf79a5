package dev.hyperbound;

/** Scale of a tuning range. */
public enum Scale {
    AUTO,
    LINEAR,
    LOGARITHMIC,
    REVERSE_LOGARITHMIC
}
