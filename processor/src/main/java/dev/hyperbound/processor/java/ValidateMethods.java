package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.StubRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The builder's checks: values in declaration order, then what is required under a condition, then rules. Each method
 * takes the violations found so far and returns the list to go on with, so that nothing is allocated while all is well.
 */
final class ValidateMethods {
    private final Generation generation;
    private final Names names;

    ValidateMethods(Generation generation) {
        this.generation = generation;
        this.names = generation.names();
    }

    List<MethodSpec> define() {
        List<CodeBlock> calls = new ArrayList<>();
        List<MethodSpec> parts = new ArrayList<>();
        for (List<Parameter> chunk : Chunks.of(generation.parameters())) {
            addPart("checkValues", values(chunk), calls, parts);
        }
        for (List<CodeBlock> chunk : Chunks.of(rules())) {
            addPart("checkRules", chunk, calls, parts);
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock gathering = gathering(calls);
        if (generation.warns()) {
            String violations = names.method("violations");
            methods.add(validate(CodeBlock.of(""), CodeBlock.of("$N()", violations)));
            methods.add(violations(violations, gathering));
        } else {
            methods.add(validate(gathering, CodeBlock.of("found")));
        }
        methods.addAll(parts);
        return methods;
    }

    /** The checks of the values that need any. */
    private List<CodeBlock> values(List<Parameter> parameters) {
        List<CodeBlock> checks = new ArrayList<>();
        for (Parameter parameter : parameters) {
            CodeBlock check = value(parameter);
            if (!check.isEmpty()) {
                checks.add(check);
            }
        }
        return checks;
    }

    private List<CodeBlock> rules() {
        List<CodeBlock> checks = new ArrayList<>();
        for (Parameter parameter : generation.parameters()) {
            Optional<Condition> required = parameter.requiredWhen();
            if (required.isPresent()) {
                checks.add(generation.rules().requiredWhen(parameter, required.get()));
            }
        }
        for (StubRule rule : generation.stub().rules()) {
            if (rule.severity() == Severity.ERROR) {
                checks.add(generation.rules().violation(rule));
            }
        }
        return checks;
    }

    private void addPart(String wanted, List<CodeBlock> checks, List<CodeBlock> calls, List<MethodSpec> parts) {
        if (checks.isEmpty()) {
            return;
        }
        String name = names.newMethod(wanted);
        calls.add(CodeBlock.of("found = $N(found)", name));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.VIOLATION_LIST)
                .addParameter(RuntimeTypes.VIOLATION_LIST, "found");
        for (CodeBlock check : checks) {
            method.addCode(check);
        }
        parts.add(method.addStatement("return found").build());
    }

    private static CodeBlock gathering(List<CodeBlock> calls) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T found = $T.violations(reader)", RuntimeTypes.VIOLATION_LIST, RuntimeTypes.WIRE_READER);
        for (CodeBlock call : calls) {
            code.addStatement(call);
        }
        return code.build();
    }

    private static MethodSpec validate(CodeBlock gathering, CodeBlock found) {
        return MethodSpec.methodBuilder("validate")
                .addJavadoc("Returns what {@link #build()} would complain about: parameters first, then rules.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.VIOLATION_LIST)
                .addCode(gathering)
                .addStatement("return $T.done($L, PARAMETERS)", RuntimeTypes.VIOLATIONS, found)
                .build();
    }

    /** What {@code validate} returns, and {@code check} adds warnings to. */
    private static MethodSpec violations(String name, CodeBlock gathering) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.VIOLATION_LIST)
                .addCode(gathering)
                .addStatement("return found")
                .build();
    }

    private CodeBlock value(Parameter parameter) {
        CodeBlock check = generation.checks().check(parameter);
        if (parameter.isRequired()) {
            return required(parameter, check);
        }
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        return defaulted.isPresent() && Defaults.isMade(parameter.type())
                ? made(parameter, defaulted.get(), check)
                : check;
    }

    /*
     * if (!numClassesGiven) {
     *   found = Violations.required(found, "num_classes", "required");
     * } else if (numClasses < 1) { … }
     */
    private CodeBlock required(Parameter parameter, CodeBlock check) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L)", generation.fields().missing(parameter))
                .addStatement(
                        "found = $T.required(found, $L, $S)",
                        RuntimeTypes.VIOLATIONS,
                        JavaText.literal(parameter.wireName()),
                        "required");
        if (isOneIf(check)) {
            return code.add("$<} else ").add(check).build();
        }
        if (!check.isEmpty()) {
            code.nextControlFlow("else").add(check);
        }
        return code.endControlFlow().build();
    }

    /** Whether the code is a single {@code if}, which can follow an {@code else} without braces. */
    private static boolean isOneIf(CodeBlock code) {
        List<String> outer = new ArrayList<>();
        for (String line : code.toString().lines().toList()) {
            if (!line.startsWith(" ")) {
                outer.add(line);
            }
        }
        return outer.size() == 2
                && outer.get(0).startsWith("if (")
                && outer.get(1).equals("}");
    }

    /*
     * if (imageShape == null) {
     *   try {
     *     imageShape = defaultImageShape();
     *   } catch (RuntimeException problem) {
     *     found = Violations.refused(found, "image_shape", "3,224,224", problem);
     *   }
     * }
     */
    private CodeBlock made(Parameter parameter, Presence.Defaulted value, CodeBlock check) {
        CodeBlock make = CodeBlock.builder()
                .addStatement(
                        "$N = $L", names.field(parameter), generation.defaults().expression(parameter, value))
                .build();
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L)", generation.fields().missing(parameter));
        if (parameter.type().mayRefuse()) {
            code.beginControlFlow("try")
                    .add(make)
                    .nextControlFlow("catch ($T problem)", RuntimeException.class)
                    .addStatement(
                            "found = $T.refused(found, $L, $L, problem)",
                            RuntimeTypes.VIOLATIONS,
                            JavaText.literal(parameter.wireName()),
                            JavaText.literal(value.text()))
                    .endControlFlow();
        } else {
            code.add(make);
        }
        return code.endControlFlow().add(check).build();
    }
}
