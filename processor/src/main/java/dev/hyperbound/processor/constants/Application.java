package dev.hyperbound.processor.constants;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.hyperbound.processor.report.ApplicationReporter;
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
     * @param debug whether the report of a bug has a stack trace
     * @throws IllegalArgumentException if the environment is not javac's own
     * @throws LinkageError if there is no javac
     */
    public static void check(ProcessingEnvironment environment, String severities, boolean debug) {
        check(JavacTask.instance(environment), severities, debug);
    }

    static void check(JavacTask task, String option, boolean debug) {
        if (CHECKED.add(task)) {
            Severities severities = new Severities(option);
            if (severities.tellOfApplications()) {
                Trees trees = Trees.instance(task);
                ApplicationReporter reporter = new ApplicationReporter(trees, severities, debug);
                ApplicationCheck check = new ApplicationCheck(task, trees, reporter);
                task.addTaskListener(new LastListener(task, new AnalysedClasses(trees, reporter, check)));
            }
        }
    }
}
