package dev.hyperbound.processor.model;

import java.util.List;
import java.util.Set;

/**
 * An instance method of a stub or its parents, a parameter's or not.
 *
 * @param owner the interface that declares it, as a message shows it
 */
public record DeclaredMethod(
        String owner, String name, List<Argument> arguments, Set<Trait> traits, Position position) {
    public DeclaredMethod {
        arguments = List.copyOf(arguments);
        traits = Set.copyOf(traits);
    }

    /** Whether it takes, declares and throws nothing, as a parameter's method. */
    public boolean isPlain() {
        return arguments.isEmpty() && !has(Trait.TYPE_PARAMETERS) && !has(Trait.EXCEPTIONS);
    }

    /** Whether {@code Object} has it and lets nobody declare it again: the compiler says so. */
    public boolean isFinalInObject() {
        return arguments.isEmpty() && NamesOfObject.isFinal(name);
    }

    /** Whether a parent may ask for it without harm, as {@code Comparator} does: every class has it. */
    public boolean isImplementedByObject() {
        return has(Trait.INHERITED) && name.equals("equals") && arguments.size() == 1;
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /**
     * An argument.
     *
     * @param type as a message shows it
     * @param erasure the qualified name of its class, empty for what is none
     */
    public record Argument(String type, String erasure) {}

    /** What more there is about a method. */
    public enum Trait {
        /** A parent of the stub declares it. */
        INHERITED,
        /** It has a body. */
        DEFAULT,
        /** It carries {@code @Override}. */
        OVERRIDE,
        /** It has type parameters of its own. */
        TYPE_PARAMETERS,
        /** It has a throws clause. */
        EXCEPTIONS
    }
}
