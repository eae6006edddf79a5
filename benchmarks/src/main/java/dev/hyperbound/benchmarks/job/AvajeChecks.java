package dev.hyperbound.benchmarks.job;

import io.avaje.validation.Validator;
import java.util.Collection;

/** avaje-validator, whose adapter is generated. */
final class AvajeChecks extends AnnotationChecks {
    private final Validator validator = Validator.builder().build();

    @Override
    Collection<?> constraintViolations(AnnotatedJob job) {
        return validator.check(job);
    }
}
