package dev.hyperbound.processor.read;

/** Tells Eclipse's compiler, which differs from javac in a few points. */
final class Eclipse {
    private Eclipse() {}

    /** Whether an object of the compiler's model was made by it. */
    static boolean made(Object part) {
        return part.getClass().getName().startsWith("org.eclipse.jdt.");
    }
}
