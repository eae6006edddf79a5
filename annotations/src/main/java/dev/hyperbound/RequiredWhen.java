package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition under which an optional parameter must be set.
 *
 * <pre>{@code
 * @Default("false") boolean earlyStopping();
 *
 * @RequiredWhen("early_stopping") @Range("[1, inf)") OptionalInt earlyStoppingPatience();
 * }</pre>
 *
 * <p>Stands on methods that return an optional type. Only a condition that is definitely true requires the parameter:
 * where it depends on one that is absent, it is unknown, and nothing is required. With {@code severity =
 * Severity.WARNING} a missing value is only a warning of the built object.
 *
 * <p>Checked at compile time as {@link Rule} is: names, types and syntax. A parameter that is required always has
 * neither this annotation nor a {@link Default}. Often goes with {@link UsedWhen}, which says when the value has an
 * effect.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RequiredWhen {
    /**
     * The condition.
     *
     * @return an expression over wire names, in the language of {@link Rule}
     */
    String value();

    /**
     * Whether a missing value is refused, or only a warning.
     *
     * @return by default an error
     */
    Severity severity() default Severity.ERROR;
}
