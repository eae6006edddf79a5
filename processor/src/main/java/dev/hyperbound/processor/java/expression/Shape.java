package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.rule.RuleType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The Java type behind a value of a rule. */
public sealed interface Shape {
    /** The shape in which values of a type meet whose origin differs. */
    static Shape canonical(RuleType type) {
        return type.accept(CanonicalShape.CANONICAL);
    }

    /** The type as it stands between angle brackets. */
    TypeName boxed();

    /** The type of a local variable. */
    default TypeName type() {
        TypeName boxed = boxed();
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    /** What a local variable holds before anything is known. */
    default CodeBlock initial() {
        throw new IllegalStateException("never in a variable: " + this);
    }

    /** The components of a record by wire name; none of anything else. */
    default Map<String, Operand> components() {
        return Map.of();
    }

    /** Number and keyword, of what is one of the two. */
    default Optional<NumberOr> numberOr() {
        return Optional.empty();
    }

    /** What a list holds. */
    default Shape element() {
        throw new IllegalStateException("no list: " + this);
    }

    /** Itself, if it is an enum. */
    default Optional<Enumeration> enumeration() {
        return Optional.empty();
    }

    /** The constants that a list holds, if it holds those of an enum. */
    default Optional<Enumeration> listedConstants() {
        return Optional.empty();
    }

    /** A primitive or a {@code String}. In a list the primitives are boxed. */
    enum Scalar implements Shape {
        INT(Integer.class, "0"),
        LONG(Long.class, "0"),
        DOUBLE(Double.class, "0"),
        BOOLEAN(Boolean.class, "false"),
        STRING(String.class, "\"\"");

        private final Class<?> boxed;
        private final String initial;

        Scalar(Class<?> boxed, String initial) {
            this.boxed = boxed;
            this.initial = initial;
        }

        @Override
        public TypeName boxed() {
            return TypeName.get(boxed);
        }

        @Override
        public CodeBlock initial() {
            return CodeBlock.of("$L", initial);
        }
    }

    /**
     * An enum.
     *
     * @param type its class
     * @param constants by wire name, the expression of each constant, for example {@code Optimizer.ADAM}
     * @param wireText makes of the expression of a constant the expression of its wire name, a call or name
     */
    record Enumeration(TypeName type, Map<String, CodeBlock> constants, UnaryOperator<CodeBlock> wireText)
            implements Shape {
        public Enumeration {
            constants = new LinkedHashMap<>(constants);
        }

        @Override
        public TypeName boxed() {
            return type;
        }

        @Override
        public Optional<Enumeration> enumeration() {
            return Optional.of(this);
        }

        boolean isSameAs(Shape other) {
            return other.enumeration().isPresent()
                    && type.equals(other.enumeration().get().type());
        }

        /** The constant of a wire name, if there is one. */
        Optional<Term> constant(String wireName) {
            CodeBlock code = constants.get(wireName);
            return code == null ? Optional.empty() : Optional.of(new Term(code, Precedence.PRIMARY, this));
        }

        /** The wire name of a constant. */
        Term text(Term constant) {
            return new Term(wireText.apply(constant.at(Precedence.PRIMARY)), Precedence.PRIMARY, Scalar.STRING);
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

        @Override
        public TypeName boxed() {
            throw new IllegalStateException("never in a variable: " + this);
        }
    }

    /**
     * A number or keyword.
     *
     * @param isNumber when it is a number
     * @param number the number, present where it is one
     * @param keyword the keyword, present where it is one
     * @param wireText makes of the expression of a value the expression of its text, a call or name
     */
    record NumberOr(Formula isNumber, Operand number, Operand keyword, UnaryOperator<CodeBlock> wireText)
            implements Shape {
        /** The text of a value. */
        Term text(Term value) {
            return new Term(wireText.apply(value.code()), Precedence.PRIMARY, Scalar.STRING);
        }

        @Override
        public TypeName boxed() {
            throw new IllegalStateException("never in a variable: " + this);
        }

        @Override
        public Optional<NumberOr> numberOr() {
            return Optional.of(this);
        }
    }

    /** A {@code java.util.List} of boxed primitives, strings or enum constants. */
    record Sequence(Shape element) implements Shape {
        @Override
        public TypeName boxed() {
            return ParameterizedTypeName.get(ClassName.get(List.class), element.boxed());
        }

        @Override
        public CodeBlock initial() {
            return CodeBlock.of("$T.of()", List.class);
        }

        @Override
        public Optional<Enumeration> listedConstants() {
            return element.enumeration();
        }
    }
}
