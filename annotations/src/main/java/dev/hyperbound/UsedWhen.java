package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition under which a parameter has an effect.
 *
 * <pre>{@code
 * @WireName("beta_1") @Default("0.9") @Range("[0, 1]")
 * @UsedWhen("optimizer == 'adam'")
 * double beta1();
 * }</pre>
 *
 * <p>A value other than the default that is set while the condition is false is a warning of the built object, or with
 * {@code severity = Severity.ERROR} a violation, for services that refuse such a value; one that still holds its default
 * is left out of {@code toMap()}. Where the condition depends on an absent
 * parameter, or cannot be evaluated, the parameter counts as used. It keeps its value in rules either way.
 *
 * <p>Stands on methods that have a {@link Default} or return an optional type: a required parameter would have to be
 * set even when it has no effect. Checked at compile time as {@link Rule} is, and that the condition can be true and is
 * in no cycle with others. For a parameter that must be set under a condition see {@link RequiredWhen}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface UsedWhen {
    /**
     * The condition.
     *
     * @return an expression over wire names, in the language of {@link Rule}
     */
    String value();

    /**
     * Whether a value without effect is only a warning, or refused.
     *
     * @return by default a warning
     */
    Severity severity() default Severity.WARNING;
}
