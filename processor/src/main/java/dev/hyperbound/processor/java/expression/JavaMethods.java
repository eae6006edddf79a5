package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the methods of a rule that is no plain expression: one, or several where one would get too long. */
final class JavaMethods {
    private final JavaFacts facts;
    private final Set<String> avoidedNames;
    private final String methodName;
    private final CodeBlock arguments;
    private final JavaPatterns patterns;

    /** Filled from the front as methods are begun; a method that is not finished is a gap. */
    private final List<Optional<JavaRule.Method>> methods = new ArrayList<>();

    JavaMethods(JavaFacts facts, Set<String> avoidedNames, String methodName, CodeBlock arguments) {
        this.facts = facts;
        this.avoidedNames = avoidedNames;
        this.methodName = methodName;
        this.arguments = arguments;
        this.patterns = new JavaPatterns(methodName);
    }

    JavaRule.Methods write(Expression root) {
        CodeBlock call = method(root, List.of());
        List<JavaRule.Method> finished = new ArrayList<>();
        for (Optional<JavaRule.Method> method : methods) {
            finished.add(method.orElseThrow());
        }
        return new JavaRule.Methods(call, finished, patterns.constants());
    }

    /** Writes a method that computes a bool, and returns a call of it. */
    CodeBlock method(Expression expression, List<JavaValues.Local> elements) {
        int index = methods.size();
        String name = index == 0 ? methodName : methodName + "Part" + (index + 1);
        methods.add(Optional.empty());
        CodeBlock body =
                new JavaStatements(this, facts, patterns, new JavaNames(avoidedNames), elements).body(expression);
        List<JavaRule.Parameter> parameters = new ArrayList<>();
        List<CodeBlock> passed = new ArrayList<>();
        if (!arguments.isEmpty()) {
            passed.add(arguments);
        }
        for (JavaValues.Local element : elements) {
            parameters.add(new JavaRule.Parameter(element.type(), element.name()));
            passed.add(CodeBlock.of("$N", element.name()));
        }
        methods.set(index, Optional.of(new JavaRule.Method(name, parameters, body)));
        return CodeBlock.of("$N($L)", name, CodeBlock.join(passed, ", "));
    }
}
