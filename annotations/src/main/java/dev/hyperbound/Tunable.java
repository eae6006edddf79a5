package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter that a tuning job may choose, with the range that is recommended for it.
 *
 * <pre>{@code
 * @Default("0.1") @Range("[0, 1]") @Tunable(value = "[1e-6, 0.5]", scale = Scale.LOGARITHMIC) double learningRate();
 * @Default("32") @Range("[1, inf)") @Tunable("[8, 512]") int miniBatchSize();
 * @Default("sgd") @Tunable Optimizer optimizer();
 * }</pre>
 *
 * <p>Stands on methods whose type is a number, an enum or a boolean, a string with {@link OneOf}, or an optional one of
 * these. The generated tuning builder has a {@code tune…} method for each such parameter: with a range of one's own,
 * with the recommended range, or with the values to choose from.
 *
 * <p>Checked at compile time: that the recommended range lies inside the {@link Range}, has two finite ends, and suits
 * the scale. A numeric parameter must have a range, an enum, a boolean or one with {@link OneOf} must not.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Tunable {
    /**
     * The recommended range, as in {@link Range}.
     *
     * @return with two finite ends; empty where the values are listed one by one
     */
    String value() default "";

    /**
     * The recommended scale.
     *
     * @return by default the service chooses
     */
    Scale scale() default Scale.AUTO;

    /**
     * The recommended values, in wire form, where they are better listed one by one.
     *
     * @return by default none; not beside a range
     */
    String[] among() default {};
}
