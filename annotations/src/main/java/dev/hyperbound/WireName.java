package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The external name of a parameter, an enum constant or a record component: what the service, rules and messages call
 * it.
 *
 * <pre>{@code
 * @WireName("beta_1") @Default("0.9") double beta1();
 *
 * enum Backbone {
 *     @WireName("resnet-50") RESNET_50,
 *     @WireName("resnet-101") RESNET_101
 * }
 * }</pre>
 *
 * <p>Stands on methods, enum constants and record components. Without it a method or component is written in snake case
 * ({@code numClasses} is {@code num_classes}, {@code beta1} is {@code beta1}) and a constant in lower case. It also
 * frees a method whose natural name is reserved, as {@code build}: rename the method and keep the name here.
 *
 * <p>Checked at compile time: 1 to 256 characters without white space, control or format characters, and different from
 * all others.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface WireName {
    /**
     * The name.
     *
     * @return exactly as the service has it
     */
    String value();

    /**
     * Other names that are read and never written.
     *
     * @return by default none; a map with two names of one parameter is refused
     */
    String[] also() default {};
}
