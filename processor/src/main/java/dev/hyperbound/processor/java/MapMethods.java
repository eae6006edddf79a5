package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
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
        List<MethodSpec> methods = new ArrayList<>(whole());
        methods.add(minimal());
        return methods;
    }

    /*
     * public Map<String, String> toMap() {
     *   Map<String, String> map = new LinkedHashMap<>(40);
     *   map.put("num_classes", Wire.write(numClasses));
     *   map.put("epochs", Wire.write(epochs, 30, "30"));
     *   return Collections.unmodifiableMap(map);
     * }
     */
    private List<MethodSpec> whole() {
        List<CodeBlock> puts = generation.parameters().stream()
                .filter(parameter -> !parameter.context())
                .map(this::put)
                .toList();
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder method = map("toMap")
                .addStatement(
                        "$T map = new $T<>($L)", RuntimeTypes.TEXT_MAP, LinkedHashMap.class, capacity(puts.size()));
        if (puts.size() <= Chunks.SIZE) {
            puts.forEach(method::addCode);
        } else {
            for (List<CodeBlock> chunk : Chunks.of(puts)) {
                String part = names.newMethod("put");
                method.addStatement("$N(map)", part);
                MethodSpec.Builder partMethod = MethodSpec.methodBuilder(part)
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.TEXT_MAP, "map");
                chunk.forEach(partMethod::addCode);
                methods.add(partMethod.build());
            }
        }
        methods.add(0, unmodifiable(method));
        return methods;
    }

    /*
     * public Map<String, String> toMinimalMap() {
     *   Map<String, String> map = new LinkedHashMap<>(toMap());
     *   Wire.removeDefaults(map, PARAMETERS);
     *   return Collections.unmodifiableMap(map);
     * }
     */
    private static MethodSpec minimal() {
        return unmodifiable(map("toMinimalMap")
                .addStatement("$T map = new $T<>(toMap())", RuntimeTypes.TEXT_MAP, LinkedHashMap.class)
                .addStatement("$T.removeDefaults(map, PARAMETERS)", RuntimeTypes.WIRE));
    }

    private static MethodSpec.Builder map(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.TEXT_MAP);
    }

    private static MethodSpec unmodifiable(MethodSpec.Builder method) {
        return method.addStatement("return $T.unmodifiableMap(map)", Collections.class)
                .build();
    }

    /** Room for all entries without growing: a hash map grows at three quarters. */
    private static int capacity(int entries) {
        return Math.max(8, entries * 4 / 3 + 1);
    }

    private CodeBlock put(Parameter parameter) {
        CodeBlock put = put(parameter, known(parameter));
        if (parameter.isAbsentable()) {
            return when(Optional.of(generation.fields().present(parameter)), put);
        }
        Optional<CodeBlock> used = generation.rules().uses(parameter);
        return when(used.map(uses -> CodeBlock.of("$L || $L", uses, differs(parameter))), put);
    }

    private CodeBlock differs(Parameter parameter) {
        return parameter
                .defaulted()
                .map(value -> generation.defaults().differs(parameter, value, names.field(parameter)))
                .orElseThrow();
    }

    private CodeBlock write(Parameter parameter) {
        return generation.wire().write(parameter.type(), generation.fields().value(parameter));
    }

    /** Most parameters hold their default, whose text is known. */
    private CodeBlock known(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        if (defaulted.isPresent() && parameter.type() instanceof ValueType.Numeric) {
            return CodeBlock.of(
                    "$T.write($N, $L, $L)",
                    RuntimeTypes.WIRE,
                    names.field(parameter),
                    generation.defaults().expression(parameter, defaulted.get()),
                    JavaText.literal(defaulted.get().text()));
        }
        return defaulted
                .filter(value -> parameter.type() instanceof ValueType.Composite)
                .map(value -> CodeBlock.of(
                        "$L ? $L : $L", differs(parameter), write(parameter), JavaText.literal(value.text())))
                .orElseGet(() -> write(parameter));
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
