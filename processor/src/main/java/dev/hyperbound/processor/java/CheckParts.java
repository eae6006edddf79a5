package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Checks one after the other, which gather violations in {@code found}: in the method that needs them as long as they
 * are few, else in methods that it calls.
 *
 * @param code what the method runs
 * @param methods the methods that this calls
 */
record CheckParts(CodeBlock code, List<MethodSpec> methods) {
    /** Checks a method: the JVM does not compile one of more than 8,000 bytes, and a check takes some 30 to 100. */
    private static final int AT_ONCE = 60;

    /** Checks, and how a method of some of them is called. */
    record Group(String name, List<CodeBlock> checks) {}

    /** All checks of all groups, in their order; a method has those of one group only. */
    static CheckParts of(Names names, Group... groups) {
        int count = 0;
        for (Group group : groups) {
            count += group.checks().size();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        List<MethodSpec> methods = new ArrayList<>();
        for (Group group : groups) {
            if (count <= AT_ONCE) {
                code.add(CodeBlock.join(group.checks(), ""));
            } else {
                for (List<CodeBlock> chunk : Chunks.of(group.checks(), AT_ONCE)) {
                    String name = names.newMethod(group.name());
                    code.addStatement("found = $N(found)", name);
                    methods.add(method(name, CodeBlock.join(chunk, "")));
                }
            }
        }
        return new CheckParts(code.build(), List.copyOf(methods));
    }

    /** A method that takes the violations found so far and returns the list to go on with. */
    static MethodSpec method(String name, CodeBlock code) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "{@return what was found before, and what these checks find}\n\n@param found what was found before\n")
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.VIOLATIONS)
                .addParameter(RuntimeTypes.VIOLATIONS, "found")
                .addCode(code)
                .addStatement("return found")
                .build();
    }
}
