package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.StubRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code warnings}: what was set but is not used, and the rules that only warn. */
final class WarningMethods {
    private final Generation generation;

    WarningMethods(Generation generation) {
        this.generation = generation;
    }

    /** None if nothing can be doubtful: the interface says so by itself. */
    List<MethodSpec> define() {
        if (!generation.warns()) {
            return List.of();
        }
        MethodSpec.Builder warnings = MethodSpec.methodBuilder("warnings")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.VIOLATION_LIST);
        List<CodeBlock> checks = new ArrayList<>();
        for (Parameter parameter : generation.parameters()) {
            Optional<Condition> used = parameter.usedWhen();
            if (used.isPresent()) {
                checks.add(generation.rules().unused(parameter, used.get()));
            }
        }
        for (StubRule rule : generation.stub().rules()) {
            if (rule.severity() == Severity.WARNING) {
                checks.add(generation.rules().violation(rule));
            }
        }
        String find = generation.names().method("findWarnings");
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(warnings.addStatement(
                        "return $T.done($N($T.of()), PARAMETERS)", RuntimeTypes.VIOLATIONS, find, RuntimeTypes.LIST)
                .build());
        methods.addAll(find(find, checks));
        return methods;
    }

    private List<MethodSpec> find(String name, List<CodeBlock> checks) {
        MethodSpec.Builder all = part(name);
        if (checks.size() <= Chunks.SIZE) {
            for (CodeBlock check : checks) {
                all.addCode(check);
            }
            return List.of(all.addStatement("return found").build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        for (List<CodeBlock> chunk : Chunks.of(checks)) {
            String partName = generation.names().newMethod(name);
            all.addStatement("found = $N(found)", partName);
            MethodSpec.Builder part = part(partName);
            for (CodeBlock check : chunk) {
                part.addCode(check);
            }
            methods.add(part.addStatement("return found").build());
        }
        methods.add(0, all.addStatement("return found").build());
        return methods;
    }

    private static MethodSpec.Builder part(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.VIOLATION_LIST)
                .addParameter(RuntimeTypes.VIOLATION_LIST, "found");
    }
}
