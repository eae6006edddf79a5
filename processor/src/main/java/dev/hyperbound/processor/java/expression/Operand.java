package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.analysis.Bounds;
import dev.hyperbound.processor.rule.analysis.ParameterFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A parameter as generated code reads it.
 *
 * @param value the expression of its value: a name, field or call, nothing with an operator; looked at only where the
 *     parameter is present
 * @param present whether it is, none for one that always is
 * @param bounds between which numbers an int lies, if that is known. Outside of them a rule may come to a wrong result,
 *     but never throws
 */
public record Operand(Shape shape, CodeBlock value, Optional<Formula> present, Optional<Bounds> bounds) {
    /** An operand without known bounds. */
    public Operand(Shape shape, CodeBlock value, Optional<Formula> present) {
        this(shape, value, present, Optional.empty());
    }

    /** An operand that is always present. */
    public Operand(Shape shape, CodeBlock value) {
        this(shape, value, Optional.empty(), Optional.empty());
    }

    /** The same between bounds, if there are any. */
    public Operand within(Optional<Bounds> between) {
        return new Operand(shape, value, present, between);
    }

    /** What is known of the parameter beforehand. */
    public ParameterFacts facts() {
        Map<String, Bounds> components = new LinkedHashMap<>();
        for (Map.Entry<String, Operand> component : shape.components().entrySet()) {
            components.put(component.getKey(), component.getValue().ofInts());
        }
        return new ParameterFacts(ofInts(), components, present.isPresent());
    }

    private Bounds ofInts() {
        Bounds type = shape == Shape.Scalar.INT ? Bounds.INT : Bounds.LONG;
        return bounds.isPresent() ? type.and(bounds.get()) : type;
    }
}
