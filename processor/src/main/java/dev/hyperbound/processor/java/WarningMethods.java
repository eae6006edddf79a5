package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.java.source.RuntimeTypes;
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
                .addAnnotation(RuntimeTypes.OVERRIDE)
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
        CheckParts parts = CheckParts.of(generation.names(), new CheckParts.Group(find, checks));
        methods.add(CheckParts.method(find, parts.code()));
        methods.addAll(parts.methods());
        return methods;
    }
}
