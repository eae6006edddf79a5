package dev.hyperbound.processor.model;

import java.util.List;

/**
 * The classes around a stub that may stand in the way of what is generated from it.
 *
 * @param written those that somebody wrote by the name of a class that would be generated
 * @param twins other stubs whose generated classes would have the same names
 */
public record Neighbours(List<JavaClass> written, List<JavaClass> twins) {
    /** Nothing is in the way. */
    public static final Neighbours NONE = new Neighbours(List.of(), List.of());

    public Neighbours {
        written = List.copyOf(written);
        twins = List.copyOf(twins);
    }
}
