package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** A rule as Java. Neither of its conditions holds where it is unknown. */
public sealed interface EmittedRule {
    /** Whether the rule definitely holds. */
    Formula isTrue();

    /** Whether it is definitely violated. */
    Formula isFalse();

    /** The call that computes it as a {@link dev.hyperbound.runtime.Truth}, if it needs methods. */
    default Optional<CodeBlock> call() {
        return Optional.empty();
    }

    /** What it needs; the first is the one that is called, the others are called by it. */
    default List<Method> methods() {
        return List.of();
    }

    /** Static fields that the methods use. */
    default List<Constant> constants() {
        return List.of();
    }

    /** Nothing in the rule can fail, and it is short: two conditions. */
    record Plain(Formula isTrue, Formula isFalse) implements EmittedRule {}

    /** Methods that return a {@link dev.hyperbound.runtime.Truth}. */
    record Computed(CodeBlock truth, List<Method> methods, List<Constant> constants) implements EmittedRule {
        public Computed {
            methods = List.copyOf(methods);
            constants = List.copyOf(constants);
        }

        @Override
        public Formula isTrue() {
            return Formula.of(Term.test("$L.isTrue()", truth));
        }

        @Override
        public Formula isFalse() {
            return Formula.of(Term.test("$L.isFalse()", truth));
        }

        @Override
        public Optional<CodeBlock> call() {
            return Optional.of(truth);
        }
    }

    /**
     * A method that returns a {@link dev.hyperbound.runtime.Truth}.
     *
     * @param parameters what it takes after the arguments that the caller of {@link Emitter#emit} named
     * @param body its statements
     */
    record Method(String name, List<Parameter> parameters, CodeBlock body) {
        public Method {
            parameters = List.copyOf(parameters);
        }
    }

    /** A parameter of a method. */
    record Parameter(TypeName type, String name) {}

    /** A static final field. */
    record Constant(String name, TypeName type, CodeBlock initializer) {}
}
