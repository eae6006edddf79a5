package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A whole number that the value is a multiple of.
 *
 * <pre>{@code
 * @MultipleOf(8) @Range("[8, 512]") @Default("64") int blockSize();
 * }</pre>
 *
 * <p>0 and negative numbers are multiples, too. Stands on methods whose type is {@code int} or {@code long}, an optional
 * of these, {@link IntOr} or {@link LongOr} (the number), a list of whole numbers (each element), and on whole-numbered
 * record components.
 *
 * <p>Checked at compile time: that the number is at least 1, that the {@link Range} holds a multiple, and that
 * {@link Default}, {@link OneOf} and the ends of {@link Tunable} are multiples. Checked at run time by {@code build()},
 * {@code validate()} and {@code fromMap}; a value outside the range is told as that alone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface MultipleOf {
    /**
     * The number.
     *
     * @return at least 1
     */
    long value();
}
