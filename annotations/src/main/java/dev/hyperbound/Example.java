package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value for documents, where none can be made up.
 *
 * <pre>{@code
 * @Matches("arn:aws:.+") @Example("arn:aws:s3:::bucket") Optional<String> checkpointBucket();
 * }</pre>
 *
 * <p>Checked at compile time as a {@link Default} is: it keeps the constraints of its parameter, and every {@link Rule}
 * for some values of the other parameters. Examples of required parameters also keep them together, beside the defaults:
 * documents show them in one call.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Example {
    /**
     * The value in wire form.
     *
     * @return a value that satisfies every constraint of the parameter
     */
    String value();
}
