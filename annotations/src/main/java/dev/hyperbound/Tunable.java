package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter that a tuning job may choose, with what is recommended for it, if anything is.
 *
 * <pre>{@code
 * @Default("0.1") @Range("[0, 1]") @Tunable(value = "[1e-6, 0.5]", scale = Scale.LOGARITHMIC) double learningRate();
 * @Default("32") @Range("[1, inf)") @Tunable(among = {"16", "32", "64"}) int miniBatchSize();
 * @Default("10") @Tunable int epochs();                        // may be tuned; no range is recommended
 * @Default("sgd") @Tunable Optimizer optimizer();              // every value may be tried
 * @Default("auto") @Tunable("[1, 10]") IntOr<Auto> models();   // the number is tuned
 * }</pre>
 *
 * <p>Stands on methods whose type is a number, a number or a word, an enum or a boolean, a string with {@link OneOf}, or
 * an optional one of these. The generated tuning builder has a {@code tune…} method for each such parameter: with a range
 * or values of one's own, and with what is recommended; a {@code tune…Among} method tries listed numbers.
 *
 * <p>Checked at compile time: that a recommended range lies inside the {@link Range}, has two finite ends, multiples
 * where there is {@link MultipleOf}, and suits the scale; that recommended values could be defaults. Only a number has a
 * range; beside a range there is no list.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Tunable {
    /**
     * The recommended range, as in {@link Range}.
     *
     * @return with two finite ends; empty where values are listed one by one, or nothing is recommended
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
