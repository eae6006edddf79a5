package dev.hyperbound.processor.model;

import java.util.List;

/** What the methods of {@code Object} are called, which every class has. */
public final class NamesOfObject {
    private static final List<String> FINAL = List.of("getClass", "notify", "notifyAll", "wait");
    private static final List<String> OTHERS = List.of("equals", "hashCode", "toString", "clone", "finalize");

    private NamesOfObject() {}

    /** Whether there is a method of that name. */
    public static boolean contain(String name) {
        return FINAL.contains(name) || OTHERS.contains(name);
    }

    /** Whether there is one without arguments that nobody may declare again. */
    public static boolean isFinal(String name) {
        return FINAL.contains(name);
    }
}
