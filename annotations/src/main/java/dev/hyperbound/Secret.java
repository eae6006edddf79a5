package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter whose value is nobody's business: a password, a token.
 *
 * <pre>{@code
 * @Secret Optional<String> apiToken();
 * }</pre>
 *
 * <p>{@code toString()}, messages and warnings show {@code ***} in place of the value; documents, schema,
 * specification and Javadoc say that there is a default and not which. {@code toMap()} and {@code toValues()} hold the
 * value, for the service needs it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Secret {}
