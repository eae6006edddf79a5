package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what something is for, where Javadoc will not do. Javadoc does not survive in class files, so what may be
 * compiled apart from the stub, as the interfaces that it extends and the enums of its parameters, is better described
 * here.
 *
 * <pre>{@code
 * @Description("Updates that adapt the learning rate to each weight.")
 * ADAM
 * }</pre>
 *
 * <p>Stands on interfaces, on the methods of a stub, on enum constants and on record components. Where there is Javadoc
 * too, this wins. Without either the documentation has only what the other annotations say.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Description {
    /**
     * The description.
     *
     * @return plain text, one or more sentences
     */
    String value();
}
