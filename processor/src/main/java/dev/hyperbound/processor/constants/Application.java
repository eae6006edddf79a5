package dev.hyperbound.processor.constants;

import com.sun.source.util.JavacTask;
import dev.hyperbound.processor.report.Severities;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;

/** Begins to check an application's calls of builders: for the processor and the plugin, of which both may be there. */
public final class Application {
    /** What is checked already: both are handed the same task, and neither knows of the other. */
    private static final Set<JavacTask> CHECKED =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private Application() {}

    /**
     * For the processor.
     *
     * @throws IllegalArgumentException if the environment is not javac's own
     * @throws LinkageError if there is no javac
     */
    public static void check(ProcessingEnvironment environment, String severities) {
        check(JavacTask.instance(environment), severities);
    }

    static void check(JavacTask task, String severities) {
        if (CHECKED.add(task)) {
            task.addTaskListener(new ApplicationCheck(task, new Severities(severities)));
        }
    }
}
