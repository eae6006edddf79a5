package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exact texts that mean "not set" to the service.
 *
 * <pre>{@code
 * @Absent({"", "-1"}) OptionalInt maxDepth();
 * }</pre>
 *
 * <p>They are read as absent and never written; setters don't translate them. Stands on methods that return an optional
 * type. Checked at compile time: that none of them is a valid value as well.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Absent {
    /**
     * The texts.
     *
     * @return at least one; compared as they stand, a number in typed values by its text
     */
    String[] value();
}
