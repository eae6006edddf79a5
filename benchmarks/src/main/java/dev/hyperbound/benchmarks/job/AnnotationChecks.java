package dev.hyperbound.benchmarks.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A validator for the constraints that annotations say, and checks by hand for the others. */
abstract class AnnotationChecks {
    /** What the validator finds. */
    abstract Collection<?> constraintViolations(AnnotatedJob job);

    final List<?> violations(AnnotatedJob job) {
        List<Object> all = new ArrayList<>(constraintViolations(job));
        Found found = new Found();
        found.shape(job.imageShape());
        job.lrSchedulerStep().ifPresent(found::steps);
        Checks.layers(job, found);
        Checks.rules(job, found);
        all.addAll(found.all());
        return all;
    }
}
