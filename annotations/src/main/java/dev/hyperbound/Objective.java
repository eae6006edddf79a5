package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A metric that the algorithm reports and a tuning job can optimise.
 *
 * <pre>{@code
 * @Algorithm
 * @Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
 * @Objective(metric = "validation:loss", goal = Goal.MINIMIZE)
 * public interface ImageClassification {
 *     @Default("0.1") @Range("[0, 1]") @Tunable("[1e-6, 0.5]") double learningRate();
 * }
 * }</pre>
 *
 * <p>Stands on stubs and the interfaces that they extend; repeatable. It matters only where a parameter is {@link
 * Tunable}: with one objective the tuning builder takes it by itself, with several {@code optimize(metric)} chooses,
 * with none {@code optimize(metric, goal)} names it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Objective.List.class)
public @interface Objective {
    /**
     * Name of the metric.
     *
     * @return as the algorithm reports it
     */
    String metric();

    /**
     * What is better.
     *
     * @return whether the metric is to be large or small
     */
    Goal goal();

    /**
     * When the algorithm reports the metric.
     *
     * @return an expression over wire names, in the language of {@link Rule}; by default always
     */
    String when() default "";

    /**
     * Holds the objectives where there are several; the compiler writes it.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /**
         * The objectives.
         *
         * @return in the order in which they are written
         */
        Objective[] value();
    }
}
