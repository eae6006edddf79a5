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
 * comma. Blanks around elements are accepted when reading, unless {@link #blanks()} refuses them, and never written. A
 * separator that is a blank is read as one or more, and written as one. A string inside that holds the separator is
 * refused where it is read or set, a value of an enum that does at compile time. A blank is U+0020 and nothing else.
 * Nothing separates the elements of a {@link JsonList}.
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
     * @return a text without letters, digits, {@code . + -} and blanks, or one blank; by default a comma
     */
    String value() default ",";

    /**
     * Whether blanks around elements are accepted where a text is read; they are never written.
     *
     * @return by default they are
     */
    boolean blanks() default true;
}
