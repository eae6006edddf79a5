package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A regular expression that a string matches from its beginning to its end.
 *
 * <pre>{@code
 * @Matches("s3://[a-z0-9.-]+/.*") String modelUri();
 *
 * @Matches("[a-z]+") Optional<List<String>> labels();   // each element
 * }</pre>
 *
 * <p>Stands on methods of type {@code String}, {@code Optional<String>} or a list of strings, and on record components
 * of type {@code String}.
 *
 * <p>Checked at compile time: that the expression compiles, and that {@link Default} and {@link OneOf} match. Matching
 * counts its steps and gives up after a million, with a violation that says so. For a few fixed texts see {@link
 * OneOf}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Matches {
    /**
     * The regular expression, in the syntax of {@link java.util.regex.Pattern}.
     *
     * @return for example {@code [0-9]+}; there is no need for {@code ^} and {@code $}
     */
    String value();

    /**
     * The same in words, for messages and documents.
     *
     * @return what follows the parameter's name, as {@code must be a class name}; by default the pattern is shown
     */
    String message() default "";
}
