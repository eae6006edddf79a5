package dev.hyperbound.processor.constants.call;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A method of a class that was generated.
 *
 * @param stub the interface that it was generated for
 * @param tuning whether it belongs to the builder of tuning jobs
 * @param name the method's own name
 */
public record GeneratedMethod(TypeElement stub, boolean tuning, Role role, ExecutableElement method, String name) {
    /** What a method does to a builder, or what it makes. */
    public enum Role {
        /** Makes a builder. */
        BUILDER,
        /** Gives a parameter a value. */
        SETTER,
        /** Gives a parameter a text: {@code set("epochs", "30")}. */
        SET,
        /** Gives a parameter a range, or values to try. */
        TUNE,
        /** Chooses the objective. */
        OPTIMIZE,
        /** Ends the chain, and throws. */
        BUILD,
        /** Reads a map of texts, and throws. */
        FROM_MAP,
        /** Reads a map of typed values, and throws. */
        FROM_VALUES,
        /** Changes nothing. */
        HARMLESS,
        /** Changes what only the run knows. */
        OPAQUE
    }
}
