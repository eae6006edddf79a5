package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter that takes part in rules and is never sent to the service: something about the job that the rules
 * depend on.
 *
 * <pre>{@code
 * @Context @Default("application/x-recordio") ContentType contentType();
 *
 * @UsedWhen("content_type == 'application/x-image'") @Default("false") boolean shuffle();
 * }</pre>
 *
 * <p>Stands on methods that have a {@link Default} or return an optional type. The builder has a setter for it like for
 * any other parameter; {@code toMap()} leaves it out, and {@code fromMap} refuses it, since it would not have been
 * sent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Context {}
