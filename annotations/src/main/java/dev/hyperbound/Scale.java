package dev.hyperbound;

/**
 * How a tuning job spreads its search over a range; see {@link Tunable}.
 */
public enum Scale {
    /** The service chooses. */
    AUTO,

    /** Evenly. */
    LINEAR,

    /** Evenly in the logarithm, for ranges over several powers of ten; the lower end must be above 0. */
    LOGARITHMIC,

    /**
     * Evenly in the logarithm of the distance from 1, for values close below 1; continuous ranges inside [0, 1) only.
     */
    REVERSE_LOGARITHMIC
}
