package dev.hyperbound;

/** Direction of an objective. */
public enum Goal {
    MAXIMIZE,
    MINIMIZE
}
