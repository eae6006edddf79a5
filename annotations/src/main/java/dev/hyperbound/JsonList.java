package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a list is a JSON array on the wire, as Python's {@code json.dumps} writes it.
 *
 * <pre>{@code
 * @JsonList Optional<List<String>> evalMetrics();      // ["msd", "ssd"]
 * }</pre>
 *
 * <p>Read is what RFC 8259 calls an array, its elements exactly of the list's type: no {@code null}, no nesting, no
 * quoted numbers. Written is one blank after each comma, and characters beyond ASCII escaped. Elements may be empty, and
 * hold commas and blanks.
 *
 * <p>Stands on methods whose type is a list or an optional list; not beside {@link Separator}. A {@link Default} is
 * written as a JSON array, too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface JsonList {}
