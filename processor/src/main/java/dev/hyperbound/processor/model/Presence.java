package dev.hyperbound.processor.model;

/** Whether a parameter has to be given. */
public sealed interface Presence {
    /** It has to be given. */
    record Required() implements Presence {}

    /**
     * It has a default.
     *
     * @param value the default
     * @param text the default as it is sent: in the service's own spelling where that is the canonical one
     */
    record Defaulted(Value value, String text, Position position) implements Presence {}

    /** It may be absent. */
    record Absentable() implements Presence {}
}
