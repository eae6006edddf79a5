package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a boolean is spelt on the wire.
 *
 * <pre>{@code
 * @WireBoolean(yes = "True", no = "False") @Default("False") boolean earlyStopping();
 * @WireBoolean(yes = "1", no = "0") @Default("0") boolean usePretrainedModel();
 * }</pre>
 *
 * <p>Stands on methods of type {@code boolean} or {@code Optional<Boolean>}, and on interfaces, where it holds for all
 * booleans without one of their own; of several interfaces the nearest counts. Without it the spelling is {@code true}
 * and {@code false}. Reading ignores case. In rules a boolean is a {@code bool}, whatever its spelling.
 *
 * <p>Checked at compile time: that the two spellings differ, in more than case, and that the {@link Default} is one of
 * them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface WireBoolean {
    /**
     * Spelling of true.
     *
     * @return by default {@code true}
     */
    String yes() default "true";

    /**
     * Spelling of false.
     *
     * @return by default {@code false}
     */
    String no() default "false";
}
