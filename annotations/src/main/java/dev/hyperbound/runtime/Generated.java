package dev.hyperbound.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks generated classes. The JDK's annotation of this name is in a module that the consumer of a stub may not read;
 * this one is always there, and coverage tools heed it by its name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /**
     * Name of the generator.
     *
     * @return the name of a class
     */
    String value() default "dev.hyperbound.processor.HyperboundProcessor";

    /**
     * The interface that the class was generated for: tools find the rules of a class by it.
     *
     * @return the stub; {@code void} where there is none
     */
    Class<?> stub() default void.class;
}
