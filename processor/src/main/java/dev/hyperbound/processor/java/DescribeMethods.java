package dev.hyperbound.processor.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What {@code PARAMETERS} holds. */
final class DescribeMethods {
    /** Strings a method; each takes some ten bytes of code. */
    private static final int WEIGHT = 2_000;

    private final Generation generation;
    private final String describe;

    DescribeMethods(Generation generation) {
        this.generation = generation;
        this.describe = generation.names().method("describe");
    }

    FieldSpec constant() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.LIST, RuntimeTypes.PARAMETER),
                        "PARAMETERS",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("What is known of every parameter, in declaration order.\n")
                .initializer("$T.of($N())", RuntimeTypes.LIST, describe)
                .build();
    }

    List<MethodSpec> define() {
        List<List<CodeBlock>> chunks = chunks();
        MethodSpec.Builder all = MethodSpec.methodBuilder(describe)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(RuntimeTypes.PARAMETER));
        if (chunks.size() <= 1) {
            return List.of(all.addStatement(
                            "return new $T[] {$>\n$L$<\n}",
                            RuntimeTypes.PARAMETER,
                            CodeBlock.join(chunks.isEmpty() ? List.of() : chunks.get(0), ",\n"))
                    .build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        all.addStatement(
                "$T[] all = new $T[$L]",
                RuntimeTypes.PARAMETER,
                RuntimeTypes.PARAMETER,
                generation.parameters().size());
        int at = 0;
        for (List<CodeBlock> chunk : chunks) {
            MethodSpec.Builder part = MethodSpec.methodBuilder(
                            generation.names().newMethod(describe))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(ArrayTypeName.of(RuntimeTypes.PARAMETER), "all");
            for (CodeBlock parameter : chunk) {
                part.addStatement("all[$L] = $L", at++, parameter);
            }
            MethodSpec method = part.build();
            all.addStatement("$N(all)", method);
            methods.add(method);
        }
        methods.add(0, all.addStatement("return all").build());
        return methods;
    }

    private List<List<CodeBlock>> chunks() {
        List<List<CodeBlock>> chunks = new ArrayList<>();
        int room = 0;
        Optional<String> group = Optional.empty();
        for (Parameter parameter : generation.parameters()) {
            ParameterDescription described = new ParameterDescription();
            group = parameter.group().isPresent() ? parameter.group() : group;
            CodeBlock code = described.of(parameter, group);
            if (room < described.weight()) {
                chunks.add(new ArrayList<>());
                room = WEIGHT;
            }
            room -= described.weight();
            chunks.get(chunks.size() - 1).add(code);
        }
        return chunks;
    }
}
