package dev.hyperbound.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Runs the compiler in a process of its own, and prints what it took: nanoseconds of CPU, bytes at the peak. */
public final class CompileOnce {
    private static final Path STATUS = Path.of("/proc/self/status");

    private CompileOnce() {}

    /**
     * Compiles.
     *
     * @param arguments what {@code javac} takes
     */
    public static void main(String[] arguments) throws IOException {
        int result = ToolProvider.getSystemJavaCompiler().run(System.in, System.out, System.err, arguments);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println("cpu " + system.getProcessCpuTime() + " peak " + peakBytes());
        System.exit(result);
    }

    /** Resident memory where the system tells it, else what the heap and the other pools came to. */
    private static long peakBytes() throws IOException {
        if (Files.exists(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}
