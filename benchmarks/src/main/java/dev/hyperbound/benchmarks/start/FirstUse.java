package dev.hyperbound.benchmarks.start;

import dev.hyperbound.benchmarks.job.Variant;
import dev.hyperbound.sagemaker.ImageClassification;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Makes a job and its map for the first time in this process, and prints what that took. */
public final class FirstUse {
    private FirstUse() {}

    /**
     * Measures once.
     *
     * @param arguments the library's name
     */
    public static void main(String[] arguments) {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        long loaded = classes.getTotalLoadedClassCount();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long busy = thread.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Variant variant = Variant.named(arguments[0]);
        ImageClassification job = variant.full();
        long built = System.nanoTime();
        int size = variant.toMap(job).size();
        long written = System.nanoTime();
        System.out.println((built - start) + " " + (written - start) + " "
                + (thread.getCurrentThreadCpuTime() - busy) + " "
                + (classes.getTotalLoadedClassCount() - loaded) + " " + size);
    }
}
