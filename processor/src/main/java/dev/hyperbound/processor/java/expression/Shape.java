package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The Java type behind a value of a rule. */
public sealed interface Shape {
    /** The components of a record by wire name; none of anything else. */
    default Map<String, Operand> components() {
        return Map.of();
    }

    /** A primitive or a {@code String}. In a list the primitives are boxed. */
    enum Scalar implements Shape {
        INT,
        LONG,
        DOUBLE,
        BOOLEAN,
        STRING
    }

    /**
     * An enum.
     *
     * @param constants by wire name, the expression of each constant, for example {@code Optimizer.ADAM}
     * @param wireText makes of the expression of a constant the expression of its wire name, a call or name
     */
    record Enumeration(TypeName type, Map<String, CodeBlock> constants, UnaryOperator<CodeBlock> wireText)
            implements Shape {
        public Enumeration {
            constants = new LinkedHashMap<>(constants);
        }

        boolean isSameAs(Shape other) {
            return other instanceof Enumeration enumeration && type.equals(enumeration.type());
        }
    }

    /**
     * A record.
     *
     * @param components by wire name; the expression of each is whole, for example {@code imageShape.height()}
     */
    record Composite(Map<String, Operand> components) implements Shape {
        public Composite {
            components = new LinkedHashMap<>(components);
        }
    }

    /** A {@code java.util.List} of boxed primitives, strings or enum constants. */
    record Sequence(Shape element) implements Shape {}
}
