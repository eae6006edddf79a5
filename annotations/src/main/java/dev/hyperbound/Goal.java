package dev.hyperbound;

/**
 * Whether more or less of a metric is better; see {@link Objective}.
 */
public enum Goal {
    /** More is better, as for an accuracy. */
    MAXIMIZE,

    /** Less is better, as for a loss. */
    MINIMIZE
}
