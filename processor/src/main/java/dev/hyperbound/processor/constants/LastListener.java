package dev.hyperbound.processor.constants;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;

/**
 * Adds a listener once the compilation has begun, and so behind those of all plugins: some of them, Error Prone among
 * them, look at nothing any more once there is an error.
 */
final class LastListener implements TaskListener {
    private final JavacTask task;
    private final TaskListener listener;
    private boolean isAdded;

    LastListener(JavacTask task, TaskListener listener) {
        this.task = task;
        this.listener = listener;
    }

    @Override
    public void started(TaskEvent event) {
        if (!isAdded) {
            isAdded = true;
            task.addTaskListener(listener);
        }
    }
}
