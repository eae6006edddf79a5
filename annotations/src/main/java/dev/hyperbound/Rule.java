package dev.hyperbound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition on several parameters that must hold.
 *
 * <pre>{@code
 * @Algorithm
 * @Rule("checkpoint_frequency <= epochs")
 * @Rule(value = "!use_pretrained_model || num_layers in [18, 34, 50, 101, 152, 200]",
 *         message = "transfer learning needs one of the ImageNet networks")
 * @Rule(value = "mini_batch_size <= num_training_samples", severity = Severity.WARNING)
 * public interface ImageClassification {
 *     @Rule("size(image_shape_text) < 20")
 *     String imageShapeText();
 * }
 * }</pre>
 *
 * <p>Rules are written over wire names, in a typed subset of the Common Expression Language: {@code int}, {@code
 * double}, {@code bool} and string literals, lists, {@code ! - * / % + < <= > >= == != in && || ?:}, {@code has(x)},
 * {@code size}, {@code startsWith}, {@code endsWith}, {@code contains}, {@code matches}, {@code all}, {@code exists},
 * {@code exists_one}, {@code int()}, {@code double()}, {@code string()}, {@code math.least}, {@code math.greatest},
 * {@code math.abs}, and record components ({@code image_shape.height}). A name that is no identifier is written in back
 * quotes. An enum compares with its wire names as strings, a boolean is a {@code bool} whatever its spelling.
 *
 * <p>An optional parameter that is absent makes what it touches unknown, and a rule that is unknown holds: the first
 * rule above says nothing when {@code checkpoint_frequency} is not set. {@code has(x)} is never unknown. A rule that
 * reads a parameter with a violation of its own is not evaluated.
 *
 * <p>Stands on stubs, on the interfaces that they extend and on their methods; repeatable. Where it stands makes no
 * difference to its meaning.
 *
 * <p>Checked at compile time: names, types and enum values, regular expressions, that the rule can hold, that the
 * defaults do not break it, and that it is not given twice. Rules of one parameter alone are better said by {@link
 * Range}, {@link OneOf} and {@link Matches}, those about use by {@link UsedWhen} and {@link RequiredWhen}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Rule.List.class)
public @interface Rule {
    /**
     * The rule.
     *
     * @return an expression of type {@code bool}
     */
    String value();

    /**
     * What to say where the rule is broken; the values are added.
     *
     * @return one sentence in lower case; by default the rule itself is said
     */
    String message() default "";

    /**
     * Whether breaking the rule is an error or only a warning.
     *
     * @return by default an error
     */
    Severity severity() default Severity.ERROR;

    /**
     * The name that programs know the rule by.
     *
     * @return lower-case words with single hyphens, unique in the stub; by default made of the names that the rule reads
     */
    String id() default "";

    /**
     * Holds the rules where there are several; the compiler writes it.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface List {
        /**
         * The rules.
         *
         * @return in the order in which they are written
         */
        Rule[] value();
    }
}
