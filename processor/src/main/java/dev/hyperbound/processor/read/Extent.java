package dev.hyperbound.processor.read;

/** How much of a stub is read: who asks about values has no use for the rest, and would wait for it. */
public enum Extent {
    /** All of it. */
    WHOLE(true, true),
    /** What decides about values. */
    DECISIONS(false, true),
    /** The same without rules that only warn. */
    ERRORS(false, false);

    private final boolean documented;
    private final boolean warns;

    Extent(boolean documented, boolean warns) {
        this.documented = documented;
        this.warns = warns;
    }

    /** Whether what is told of parameters is read, and what generated code needs to know. */
    boolean isDocumented() {
        return documented;
    }

    boolean hasWarnings() {
        return warns;
    }
}
