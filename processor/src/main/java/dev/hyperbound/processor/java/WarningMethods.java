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

/** The builder's search for what is doubtful: what should be set, what was set but is not used, and the rules that only warn. */
final class WarningMethods {
    private final Generation generation;

    WarningMethods(Generation generation) {
        this.generation = generation;
    }

    /** None if nothing can be doubtful. */
    List<MethodSpec> inBuilder() {
        if (!generation.warns()) {
            return List.of();
        }
        List<CodeBlock> checks = new ArrayList<>();
        for (Parameter parameter : generation.parameters()) {
            Optional<Condition> required = parameter.requiredWhen();
            if (required.isPresent() && !required.get().isError()) {
                checks.add(generation.rules().requiredWhen(parameter, required.get()));
            }
        }
        for (Parameter parameter : generation.parameters()) {
            Optional<Condition> used = parameter.usedWhen();
            if (used.isPresent() && !used.get().isError()) {
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
        methods.add(MethodSpec.methodBuilder("warnings")
                .addJavadoc("{@return what is doubtful, though not wrong}\n")
                .returns(RuntimeTypes.VIOLATION_LIST)
                .addStatement("return $N($T.of(reader)).done(PARAMETERS)", find, RuntimeTypes.VIOLATIONS)
                .build());
        CheckParts parts = CheckParts.of(generation.names(), new CheckParts.Group(find, checks));
        methods.add(CheckParts.method(find, parts.code()));
        methods.addAll(parts.methods());
        return methods;
    }

    /** None if nothing can be doubtful: the interface says so by itself. */
    List<MethodSpec> inValues() {
        return generation.warns()
                ? List.of(MethodSpec.methodBuilder("warnings")
                        .addAnnotation(RuntimeTypes.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(RuntimeTypes.VIOLATION_LIST)
                        .addStatement("return toBuilder().warnings()")
                        .build())
                : List.of();
    }
}
