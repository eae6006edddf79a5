package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.hyperbound.processor.java.source.JavaText;
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
                .initializer("$T.$L", RuntimeTypes.PARAMETER, JavaText.call("listOf", JavaText.call(describe)))
                .build();
    }

    List<MethodSpec> define() {
        return new ArrayMethods(generation.names(), describe, RuntimeTypes.PARAMETER_BUILDER).define(chunks());
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
