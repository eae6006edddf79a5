package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Begins a group of parameters in the documentation: this one and those after it until the next group. The same
 * heading again goes on with the group.
 *
 * <pre>{@code
 * @Group("Data")
 * @Range("[1, inf)") int numClasses();
 * @Range("[1, inf)") long numTrainingSamples();
 *
 * @Group("Optimizer")
 * @Default("sgd") Optimizer optimizer();
 * }</pre>
 *
 * <p>Stands on methods. It has no effect on the generated classes. Parameters before the first group have no heading.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Group {
    /**
     * The heading.
     *
     * @return plain text
     */
    String value();
}
