package dev.hyperbound.benchmarks.job;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator, without an expression language. */
final class HibernateChecks extends AnnotationChecks {
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    Collection<?> constraintViolations(AnnotatedJob job) {
        return validator.validate(job);
    }
}
