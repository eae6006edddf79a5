package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A rule as Java. */
public sealed interface EmittedRule {
    /**
     * Nothing in the rule can fail, and it is short: two boolean expressions. Neither is true where the rule is unknown.
     * Put them into parentheses before joining them with other operators.
     *
     * @param isTrue whether the rule definitely holds
     * @param isFalse whether it is definitely violated
     */
    record Plain(CodeBlock isTrue, CodeBlock isFalse) implements EmittedRule {}

    /**
     * Methods that return a {@link dev.hyperbound.runtime.Truth}.
     *
     * @param call the expression that computes the rule
     * @param methods the first is the one that is called, the others are called by it
     * @param constants static fields that the methods use
     */
    record Methods(CodeBlock call, List<Method> methods, List<Constant> constants) implements EmittedRule {
        public Methods {
            methods = List.copyOf(methods);
            constants = List.copyOf(constants);
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
