package dev.hyperbound.benchmarks.start;

import dev.hyperbound.runtime.Definition;
import dev.hyperbound.sagemaker.BuiltIn;
import dev.hyperbound.sagemaker.ImageClassificationHyperparameters;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;

/** Reads a map for the first time in this process, by an algorithm that is named or looked up, and prints what that took. */
public final class FirstLookup {
    /** By the name of its generated class. */
    static final String DIRECTLY = "directly";

    /** Among all that are built in. */
    static final String LOOKED_UP = "through BuiltIn";

    private FirstLookup() {}

    /**
     * Measures once.
     *
     * @param arguments how the algorithm is found
     */
    public static void main(String[] arguments) {
        Map<String, String> map = Map.of("num_classes", "257", "num_training_samples", "15420", "epochs", "60");
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        long loaded = classes.getTotalLoadedClassCount();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long busy = thread.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Definition<?> algorithm = find(arguments[0]);
        long found = System.nanoTime();
        int size = algorithm.fromMap(map).toMap().size();
        long read = System.nanoTime();
        System.out.println((found - start) + " " + (read - start) + " "
                + (thread.getCurrentThreadCpuTime() - busy) + " "
                + (classes.getTotalLoadedClassCount() - loaded) + " " + size);
    }

    private static Definition<?> find(String how) {
        return switch (how) {
            case DIRECTLY -> ImageClassificationHyperparameters.definition();
            case LOOKED_UP -> BuiltIn.named("image-classification").orElseThrow();
            default -> throw new IllegalArgumentException(how);
        };
    }
}
