package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
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
 * allocated while all is well.
 */
final class ValidateMethods {
    private final Generation generation;
    private final Names names;

    ValidateMethods(Generation generation) {
        this.generation = generation;
        this.names = generation.names();
    }

    List<MethodSpec> define() {
        CheckParts checks = CheckParts.of(
                names, new CheckParts.Group("checkValues", values()), new CheckParts.Group("checkRules", rules()));
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(validate(checks.code()));
        methods.addAll(checks.methods());
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
            if (required.isPresent() && required.get().isError()) {
                checks.add(generation.rules().requiredWhen(parameter, required.get()));
            }
        }
        for (Parameter parameter : generation.parameters()) {
            Optional<Condition> used = parameter.usedWhen();
            if (used.isPresent() && used.get().isError()) {
                checks.add(generation.rules().unused(parameter, used.get()));
            }
        }
        for (StubRule rule : generation.stub().rules()) {
            if (rule.severity() == Severity.ERROR) {
                checks.add(generation.rules().violation(rule));
            }
        }
        return checks;
    }

    /** Few checks stand in it directly: the JVM makes no large method a part of those that throw, which stay small. */
    private List<MethodSpec> validate(CodeBlock checks) {
        String find = names.method("findErrors");
        return List.of(
                MethodSpec.methodBuilder("validate")
                        .addJavadoc("""
                                Returns what {@link #build()} would complain about: parameters first, then rules.

                                @return every violation
                                """)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(RuntimeTypes.VIOLATION_LIST)
                        .addStatement("return $N().done(PARAMETERS)", find)
                        .build(),
                MethodSpec.methodBuilder(find)
                        .addJavadoc("{@return what {@code build()} refuses; nothing is allocated while all is well}\n")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(RuntimeTypes.VIOLATIONS)
                        .addStatement("$T found = $T.of(reader)", RuntimeTypes.VIOLATIONS, RuntimeTypes.VIOLATIONS)
                        .addCode(checks)
                        .addStatement("return found")
                        .build());
    }

    private CodeBlock value(Parameter parameter) {
        ConstraintChecks.Check check = generation.checks().check(parameter);
        if (parameter.isRequired()) {
            return required(parameter, check);
        }
        return Defaults.isMade(parameter)
                ? made(parameter, parameter.defaulted().orElseThrow(), check.code())
                : check.code();
    }

    /*
     * if (!numClassesGiven) {
     *   found = found.about("num_classes").required();
     * } else if (numClasses < 1) { … }
     */
    private CodeBlock required(Parameter parameter, ConstraintChecks.Check check) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L)", generation.fields().missing(parameter))
                .addStatement("found = found.about($L).required()", JavaText.literal(parameter.wireName()));
        if (check.isOneIf()) {
            return code.add("$<} else ").add(check.code()).build();
        }
        if (!check.code().isEmpty()) {
            code.nextControlFlow("else").add(check.code());
        }
        return code.endControlFlow().build();
    }

    /*
     * if (imageShape == null) {
     *   try {
     *     imageShape = defaultImageShape();
     *   } catch (RuntimeException problem) {
     *     found = found.about("image_shape").refused("3,224,224", problem);
     *   }
     * }
     */
    private CodeBlock made(Parameter parameter, Presence.Defaulted value, CodeBlock check) {
        CodeBlock make = CodeBlock.builder()
                .addStatement(
                        "$N = $L", names.field(parameter), generation.defaults().expression(parameter))
                .build();
        CodeBlock refused = CodeBlock.builder()
                .addStatement(
                        "found = found.about($L).refused($L, problem)",
                        JavaText.literal(parameter.wireName()),
                        JavaText.literal(value.text()))
                .build();
        CodeBlock late = parameter.type().mayRefuse() ? Guards.unlessRefused(make, refused) : make;
        return CodeBlock.builder()
                .add(Guards.when(generation.fields().missing(parameter), late))
                .add(check)
                .build();
    }
}
