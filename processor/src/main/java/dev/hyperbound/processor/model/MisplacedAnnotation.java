package dev.hyperbound.processor.model;

/**
 * An annotation of parameters on a member that is none, where it would be ignored silently.
 *
 * @param annotation its name, without the package
 * @param member the name of the member
 */
public record MisplacedAnnotation(String annotation, String member, Kind kind, Position position) {
    /** What the member is. */
    public enum Kind {
        CONSTANT,
        STATIC_METHOD,
        PRIVATE_METHOD,
        DEFAULT_METHOD
    }
}
