package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values that are allowed, one by one, as the service reads them.
 *
 * <pre>{@code
 * @OneOf({"18", "34", "50", "101", "152", "200"}) @Default("152") int numLayers();
 * @OneOf({"float32", "float16"}) @Default("float32") String precisionDtype();
 * }</pre>
 *
 * <p>Stands on methods of a numeric or string type, on lists and optionals of these (it holds for each element), and on
 * record components. Where the values deserve
 * names in Java, use an enum instead, with {@link WireName} on its constants.
 *
 * <p>Checked at compile time: that every value can be read as the parameter's type, that none is there twice, that each
 * lies in the {@link Range}, and that the {@link Default} is one of them. In rules, comparing with a string that is
 * none of them is an error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface OneOf {
    /**
     * The values in wire form.
     *
     * @return at least one
     */
    String[] value();
}
