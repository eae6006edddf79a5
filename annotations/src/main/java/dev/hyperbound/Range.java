package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The interval that a number lies in.
 *
 * <pre>{@code
 * @Range("[0, 1)") double momentum();                   // 0 is allowed, 1 is not
 * @Range("(1, inf)") OptionalInt topK();                // the value, if there is one
 * @Range("[1, inf)") Optional<List<Integer>> steps();   // each element
 * record ImageShape(@Range("[1, inf)") int height, @Range("[1, inf)") int width) {}
 * }</pre>
 *
 * <p>A square bracket includes the end and a round one does not; {@code inf} and {@code -inf} leave a side open. A
 * double is always finite, whether it has an interval or not.
 *
 * <p>Stands on methods whose type is a number, an optional number or a list of numbers, and on numeric record
 * components.
 *
 * <p>Checked at compile time: that the interval can be read and is not empty, that its ends are of the parameter's
 * type, and that {@link Default}, {@link OneOf} and the interval of {@link Tunable} lie inside. Checked at run time by
 * {@code build()}, {@code validate()} and {@code fromMap}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Range {
    /**
     * The interval.
     *
     * @return for example {@code [0, 1)} or {@code (0, inf)}
     */
    String value();
}
