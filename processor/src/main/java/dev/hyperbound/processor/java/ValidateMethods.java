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
 * The builder's checks: values in declaration order, then what is required under a condition, then rules. Nothing is
 * allocated while all is well. Methods of many checks are cut up; each part takes the violations found so far and
 * returns the list to go on with.
 */
final class ValidateMethods {
    /** Checks a method: the JVM does not compile one of more than 8,000 bytes, and a check takes some 30 to 100. */
    private static final int AT_ONCE = 60;

    private final Generation generation;
    private final Names names;

    ValidateMethods(Generation generation) {
        this.generation = generation;
        this.names = generation.names();
    }

    List<MethodSpec> define() {
        List<CodeBlock> values = values();
        List<CodeBlock> rules = rules();
        List<MethodSpec> parts = new ArrayList<>();
        List<CodeBlock> checks = new ArrayList<>();
        if (values.size() + rules.size() <= AT_ONCE) {
            checks.addAll(values);
            checks.addAll(rules);
        } else {
            addParts("checkValues", values, checks, parts);
            addParts("checkRules", rules, checks, parts);
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(validate(checks));
        methods.addAll(parts);
        return methods;
    }

    /** The checks of the values that need any. */
    private List<CodeBlock> values() {
        List<CodeBlock> checks = new ArrayList<>();
        for (Parameter parameter : generation.parameters()) {
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

    private void addParts(String wanted, List<CodeBlock> checks, List<CodeBlock> calls, List<MethodSpec> parts) {
        for (List<CodeBlock> chunk : Chunks.of(checks, AT_ONCE)) {
            String name = names.newMethod(wanted);
            calls.add(
                    CodeBlock.builder().addStatement("found = $N(found)", name).build());
            parts.add(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE)
                    .returns(RuntimeTypes.VIOLATION_LIST)
                    .addParameter(RuntimeTypes.VIOLATION_LIST, "found")
                    .addCode(CodeBlock.join(chunk, ""))
                    .addStatement("return found")
                    .build());
        }
    }

    /** The checks are not in methods of their own, for a large method is not made a part of those that throw. */
    private static MethodSpec validate(List<CodeBlock> checks) {
        return MethodSpec.methodBuilder("validate")
                .addJavadoc("Returns what {@link #build()} would complain about: parameters first, then rules.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.VIOLATION_LIST)
                .addStatement("$T found = $T.violations(reader)", RuntimeTypes.VIOLATION_LIST, RuntimeTypes.WIRE_READER)
                .addCode(CodeBlock.join(checks, ""))
                .addStatement("return $T.done(found, PARAMETERS)", RuntimeTypes.VIOLATIONS)
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
