package dev.hyperbound.processor.docs.html.graph;

/**
 * That one thing reads a parameter.
 *
 * @param from the vertex that is read
 * @param to the vertex that reads it
 */
record Dependency(int from, int to, Kind kind) {
    /** Why it reads it. */
    enum Kind {
        USED_WHEN,
        REQUIRED_WHEN,
        RULE
    }
}
