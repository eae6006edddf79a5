package dev.hyperbound.processor.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.words.ParameterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The list behind {@code PARAMETERS}: made when first looked at, so that it costs a builder nothing. */
final class ParametersClass {
    /** Strings a method; each takes some ten bytes of code. */
    private static final int WEIGHT = 2_000;

    private final Generation generation;

    ParametersClass(Generation generation) {
        this.generation = generation;
    }

    TypeSpec define() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Parameters")
                .addJavadoc("What is known of the parameters; made when first looked at.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.PARAMETER_LIST)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        List<List<Parameter>> chunks = chunks();
        MethodSpec.Builder describe = MethodSpec.methodBuilder("describe")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ArrayTypeName.of(RuntimeTypes.PARAMETER));
        if (chunks.size() <= 1) {
            return type.addMethod(describe.addStatement(
                                    "return new $T[] {$>\n$L$<\n}",
                                    RuntimeTypes.PARAMETER,
                                    generation.parameters().stream()
                                            .map(this::describe)
                                            .collect(CodeBlock.joining(",\n")))
                            .build())
                    .build();
        }
        describe.addStatement(
                "$T[] all = new $T[$L]",
                RuntimeTypes.PARAMETER,
                RuntimeTypes.PARAMETER,
                generation.parameters().size());
        int at = 0;
        for (List<Parameter> chunk : chunks) {
            String part = "describeFrom" + at;
            describe.addStatement("$N(all)", part);
            MethodSpec.Builder method = MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(ArrayTypeName.of(RuntimeTypes.PARAMETER), "all");
            for (Parameter parameter : chunk) {
                method.addStatement("all[$L] = $L", at++, describe(parameter));
            }
            type.addMethod(method.build());
        }
        return type.addMethod(describe.addStatement("return all").build()).build();
    }

    private List<List<Parameter>> chunks() {
        List<List<Parameter>> chunks = new ArrayList<>();
        int room = 0;
        for (Parameter parameter : generation.parameters()) {
            int weight = 20 + ParameterWords.allowedValues(parameter).size();
            if (room < weight) {
                chunks.add(new ArrayList<>());
                room = WEIGHT;
            }
            room -= weight;
            chunks.get(chunks.size() - 1).add(parameter);
        }
        return chunks;
    }

    private CodeBlock describe(Parameter parameter) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($L, $L, $L)",
                        RuntimeTypes.PARAMETER,
                        JavaText.literal(parameter.wireName()),
                        JavaText.literal(parameter.accessor()),
                        JavaText.literal(ParameterWords.type(parameter.type())));
        if (parameter.isRequired()) {
            code.add("$Z.asRequired()");
        }
        with(code, "withDefault", parameter.defaulted().map(Presence.Defaulted::text));
        with(code, "withRange", parameter.range().map(Interval::text));
        List<String> allowed = ParameterWords.allowedValues(parameter);
        if (!allowed.isEmpty()) {
            code.add("$Z.withAllowedValues($L)", JavaText.literals(allowed));
        }
        with(code, "withPattern", Constraints.pattern(parameter.constraints()));
        with(code, "withUsedWhen", parameter.usedWhen().map(ParametersClass::text));
        with(code, "withRequiredWhen", parameter.requiredWhen().map(ParametersClass::text));
        if (parameter.context()) {
            code.add("$Z.asContext()");
        }
        with(
                code,
                "withTunableRange",
                parameter.tunable().flatMap(tunable -> tunable.range().map(Interval::text)));
        with(
                code,
                "withDescription",
                Optional.of(parameter.description().plainText()).filter(text -> !text.isEmpty()));
        return code.build();
    }

    private static String text(Condition condition) {
        return condition.rule().text();
    }

    private static void with(CodeBlock.Builder code, String method, Optional<String> value) {
        value.ifPresent(text -> code.add("$Z.$L($L)", method, JavaText.literal(text)));
    }
}
