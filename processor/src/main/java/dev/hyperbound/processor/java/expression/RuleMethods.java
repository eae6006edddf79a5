package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.rule.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the methods of a rule that is no plain expression: one, or several where one would get too long. */
final class RuleMethods {
    private final Knowledge knowledge;
    private final Set<String> avoidedNames;
    private final String methodName;
    private final CodeBlock arguments;
    private final PatternConstants patterns;

    /** Filled from the front as methods are begun; a method that is not finished is a gap. */
    private final List<Optional<EmittedRule.Method>> methods = new ArrayList<>();

    RuleMethods(Knowledge knowledge, Set<String> avoidedNames, String methodName, CodeBlock arguments) {
        this.knowledge = knowledge;
        this.avoidedNames = avoidedNames;
        this.methodName = methodName;
        this.arguments = arguments;
        this.patterns = new PatternConstants(methodName);
    }

    EmittedRule.Computed write(Expression root) {
        CodeBlock call = method(root, List.of());
        List<EmittedRule.Method> finished = new ArrayList<>();
        for (Optional<EmittedRule.Method> method : methods) {
            finished.add(method.orElseThrow());
        }
        return new EmittedRule.Computed(call, finished, patterns.constants());
    }

    /** Writes a method that computes a bool, and returns a call of it. */
    CodeBlock method(Expression expression, List<Values.Local> elements) {
        int index = methods.size();
        String name = index == 0 ? methodName : methodName + "Part" + (index + 1);
        methods.add(Optional.empty());
        CodeBlock body =
                new Statements(this, knowledge, patterns, new LocalNames(avoidedNames), elements).body(expression);
        List<EmittedRule.Parameter> parameters = new ArrayList<>();
        List<CodeBlock> passed = new ArrayList<>();
        if (!arguments.isEmpty()) {
            passed.add(arguments);
        }
        for (Values.Local element : elements) {
            parameters.add(new EmittedRule.Parameter(element.type(), element.name()));
            passed.add(CodeBlock.of("$N", element.name()));
        }
        methods.set(index, Optional.of(new EmittedRule.Method(name, parameters, body)));
        return CodeBlock.of("$N($L)", name, CodeBlock.join(passed, ", "));
    }
}
