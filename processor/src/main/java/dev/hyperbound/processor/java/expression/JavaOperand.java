package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.analysis.Bounds;
import java.util.Optional;

/**
 * A parameter as generated code reads it.
 *
 * @param value the expression of its value: a name, field or call, nothing with an operator; looked at only where the
 *     parameter is present
 * @param present a boolean expression that tells whether it is, none for one that always is
 * @param bounds between which numbers an int lies, if that is known. Outside of them a rule may come to a wrong result,
 *     but never throws
 */
public record JavaOperand(JavaShape shape, CodeBlock value, Optional<CodeBlock> present, Optional<Bounds> bounds) {
    /** An operand without known bounds. */
    public JavaOperand(JavaShape shape, CodeBlock value, Optional<CodeBlock> present) {
        this(shape, value, present, Optional.empty());
    }

    /** An operand that is always present. */
    public JavaOperand(JavaShape shape, CodeBlock value) {
        this(shape, value, Optional.empty(), Optional.empty());
    }

    /** The same between bounds. */
    public JavaOperand within(long min, long max) {
        return new JavaOperand(shape, value, present, Optional.of(Bounds.of(min, max)));
    }
}
