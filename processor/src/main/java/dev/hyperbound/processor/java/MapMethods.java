package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code toMap} and {@code toMinimalMap}: what the service is sent. */
final class MapMethods {
    private final Generation generation;
    private final Names names;

    MapMethods(Generation generation) {
        this.generation = generation;
        this.names = generation.names();
    }

    List<MethodSpec> define() {
        List<Parameter> sent = generation.parameters().stream()
                .filter(parameter -> !parameter.context())
                .toList();
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(map("toMap", "put", sent.stream().map(this::put).toList()));
        methods.addAll(map(
                "toMinimalMap",
                "putMinimal",
                sent.stream().map(this::putMinimal).toList()));
        return methods;
    }

    /*
     * public Map<String, String> toMap() {
     *   Map<String, String> map = new LinkedHashMap<>(40);
     *   map.put("num_classes", Wire.write(numClasses));
     *   return Collections.unmodifiableMap(map);
     * }
     */
    private List<MethodSpec> map(String name, String partName, List<CodeBlock> puts) {
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.TEXT_MAP)
                .addStatement(
                        "$T map = new $T<>($L)", RuntimeTypes.TEXT_MAP, LinkedHashMap.class, capacity(puts.size()));
        if (puts.size() <= Chunks.SIZE) {
            puts.forEach(method::addCode);
        } else {
            for (List<CodeBlock> chunk : Chunks.of(puts)) {
                String part = names.newMethod(partName);
                method.addStatement("$N(map)", part);
                MethodSpec.Builder partMethod = MethodSpec.methodBuilder(part)
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.TEXT_MAP, "map");
                chunk.forEach(partMethod::addCode);
                methods.add(partMethod.build());
            }
        }
        methods.add(
                0,
                method.addStatement("return $T.unmodifiableMap(map)", Collections.class)
                        .build());
        return methods;
    }

    /** Room for all entries without growing: a hash map grows at three quarters. */
    private static int capacity(int entries) {
        return Math.max(8, entries * 4 / 3 + 1);
    }

    private CodeBlock put(Parameter parameter) {
        CodeBlock put = put(parameter, known(parameter));
        if (parameter.isAbsentable()) {
            return when(Optional.of(present(parameter)), put);
        }
        Optional<CodeBlock> used = generation.rules().uses(parameter);
        return when(used.map(uses -> CodeBlock.of("$L || $L", uses, differs(parameter))), put);
    }

    private CodeBlock putMinimal(Parameter parameter) {
        CodeBlock put = put(parameter, other(parameter));
        if (parameter.isAbsentable()) {
            return when(Optional.of(present(parameter)), put);
        }
        return when(parameter.isRequired() ? Optional.empty() : Optional.of(differs(parameter)), put);
    }

    private CodeBlock differs(Parameter parameter) {
        return parameter
                .defaulted()
                .map(value -> generation.defaults().differs(parameter, value, names.field(parameter)))
                .orElseThrow();
    }

    private CodeBlock present(Parameter parameter) {
        return Types.isPrimitive(parameter.type())
                ? CodeBlock.of("$N", names.given(parameter))
                : CodeBlock.of("$N != null", names.field(parameter));
    }

    private CodeBlock write(Parameter parameter) {
        return generation.wire().write(parameter.type(), CodeBlock.of("$N", names.field(parameter)));
    }

    /** The text of a value that is not the default: of a boolean there is one only. */
    private CodeBlock other(Parameter parameter) {
        return parameter
                .defaulted()
                .filter(value -> parameter.type() instanceof ValueType.Bool)
                .map(value -> value.value().equals(new Value.Truth(true)))
                .map(yes -> {
                    ValueType.Bool bool = (ValueType.Bool) parameter.type();
                    return JavaText.literal(yes ? bool.no() : bool.yes());
                })
                .orElseGet(() -> write(parameter));
    }

    /** Most parameters hold their default, whose text is known. */
    private CodeBlock known(Parameter parameter) {
        CodeBlock write = write(parameter);
        return parameter
                .defaulted()
                .filter(value -> parameter.type() instanceof ValueType.Numeric
                        || parameter.type() instanceof ValueType.Composite)
                .map(value -> CodeBlock.of("$L ? $L : $L", differs(parameter), write, JavaText.literal(value.text())))
                .orElse(write);
    }

    private static CodeBlock put(Parameter parameter, CodeBlock text) {
        return CodeBlock.builder()
                .addStatement("map.put($L, $L)", JavaText.literal(parameter.wireName()), text)
                .build();
    }

    private static CodeBlock when(Optional<CodeBlock> condition, CodeBlock code) {
        return condition
                .map(holds -> CodeBlock.builder()
                        .beginControlFlow("if ($L)", holds)
                        .add(code)
                        .endControlFlow()
                        .build())
                .orElse(code);
    }
}
