package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a parameter that is not set, as the service reads it.
 *
 * <pre>{@code
 * @Default("30") int epochs();
 * @Default("sgd") Optimizer optimizer();
 * @Default("3,224,224") ImageShape imageShape();
 * @Default("10,20") List<Integer> lrSchedulerStep();
 * }</pre>
 *
 * <p>Stands on methods whose type is not optional. Without it such a parameter is required. {@code toMap()} sends
 * defaults too, unless the parameter is not in use (see {@link UsedWhen}).
 *
 * <p>Checked at compile time: that the text can be read as the parameter's type, that it satisfies {@link Range},
 * {@link OneOf} and {@link Matches}, and that the defaults together break no {@link Rule} whatever the parameters
 * without a default are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Default {
    /**
     * The default in wire form.
     *
     * @return for example {@code 0.9}, {@code sgd}, or {@code 3,224,224} for a record
     */
    String value();
}
