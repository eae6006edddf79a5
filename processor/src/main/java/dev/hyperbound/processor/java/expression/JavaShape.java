package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The Java type behind a value of a rule. */
public sealed interface JavaShape {
    /** A primitive or a {@code String}. In a list the primitives are boxed. */
    enum Scalar implements JavaShape {
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
            implements JavaShape {
        public Enumeration {
            constants = new LinkedHashMap<>(constants);
        }

        boolean isSameAs(JavaShape other) {
            return other instanceof Enumeration enumeration && type.equals(enumeration.type());
        }
    }

    /**
     * A record.
     *
     * @param components by wire name; the expression of each is whole, for example {@code imageShape.height()}
     */
    record Composite(Map<String, JavaOperand> components) implements JavaShape {
        public Composite {
            components = new LinkedHashMap<>(components);
        }
    }

    /** A {@code java.util.List} of boxed primitives, strings or enum constants. */
    record Sequence(JavaShape element) implements JavaShape {}
}
