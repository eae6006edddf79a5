package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a stub: the description of what one algorithm takes. For a stub {@code X} the processor checks
 * the description and generates {@code XHyperparameters} with a staged builder, {@code XTuning} if any parameter is
 * {@link Tunable}, and documentation.
 *
 * <pre>{@code
 * @Algorithm(name = "image-classification", title = "Image Classification",
 *         reference = "https://docs.aws.amazon.com/sagemaker/latest/dg/IC-Hyperparameter.html")
 * @Rule("checkpoint_frequency <= epochs")
 * public interface ImageClassification {
 *     @Range("[1, inf)") int numClasses();
 *     @Default("30") @Range("[1, inf)") int epochs();
 *     @Range("[1, inf)") OptionalInt checkpointFrequency();
 * }
 * }</pre>
 *
 * <p>Every abstract method without arguments is a parameter. One whose type is not optional and that has no {@link
 * Default} is required. The Javadoc of a method, or its {@link Description}, goes into the documentation and onto the
 * setters. The types are {@code int}, {@code long}, {@code double}, {@code boolean}, {@code String}, enums, {@link
 * java.util.regex.Pattern}, records of numbers, strings and enums, lists of the boxed numbers, strings or an enum,
 * {@link java.util.OptionalInt}, {@link java.util.OptionalLong}, {@link java.util.OptionalDouble}, and {@link
 * java.util.Optional} of the others. Default, static and private methods and constants are the author's own.
 *
 * <p>A stub may extend other interfaces: their parameters come first, and their rules and objectives count too.
 *
 * <p>Stands on interfaces, not private and without type parameters. Checked at compile time: the form of the name, and
 * all that the other annotations say.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Algorithm {
    /**
     * Name of the algorithm, in messages and documentation.
     *
     * @return lower-case words with single hyphens; by default the name of the interface so written
     */
    String name() default "";

    /**
     * Title of the documentation.
     *
     * @return by default the name in words
     */
    String title() default "";

    /**
     * Where the service documents the algorithm.
     *
     * @return an address; by default none
     */
    String reference() default "";
}
