package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What stands between the elements of a list, or the components of a record, in wire form.
 *
 * <pre>{@code
 * @Separator(";") Optional<List<Integer>> lrSchedulerStep();   // 10;20;30
 *
 * record ImageShape(int numChannels, int height, int width) {}
 * @Separator("x") ImageShape imageShape();                      // an error: a letter may not separate
 * }</pre>
 *
 * <p>Stands on methods whose type is a list or a record, or an optional one of these. Without it the separator is a
 * comma. Blanks around elements are accepted when reading and never written, unless {@link #blanks()} refuses them.
 * Strings and values of enums inside must not hold the separator. A blank is U+0020 and nothing else.
 *
 * <pre>{@code
 * @Separator(" ") List<Integer> steps();                              // 10 20; any number of blanks is read
 * @Separator(blanks = false) Optional<List<String>> evalMetric();     // rmse,mae; "rmse, mae" is MALFORMED
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Separator {
    /**
     * The separator.
     *
     * @return one blank, or not blank; no letter or digit, and none of {@code . + -}; by default a comma
     */
    String value() default ",";

    /**
     * Whether blanks around elements are accepted where a text is read; they are never written.
     *
     * @return by default they are
     */
    boolean blanks() default true;
}
