package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.Slot;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code toMap}, {@code toMinimalMap} and {@code toValues}: what the service is sent. */
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
        methods.add(values());
        return methods;
    }

    /*
     * public Map<String, String> toMap() {
     *   Map<String, String> map = new LinkedHashMap<>(40);
     *   map.put("num_classes", Wire.write(numClasses));
     *   Wire.put(map, "epochs", epochs, 30, "30");
     *   return Collections.unmodifiableMap(map);
     * }
     */
    private List<MethodSpec> whole() {
        List<CodeBlock> puts = puts();
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder method = map("toMap")
                .addStatement(
                        "$T map = new $T<>($L)", RuntimeTypes.TEXT_MAP, LinkedHashMap.class, capacity(puts.size()));
        if (puts.size() <= Chunks.SIZE) {
            for (CodeBlock put : puts) {
                method.addCode(put);
            }
        } else {
            for (List<CodeBlock> chunk : Chunks.of(puts)) {
                String part = names.newMethod("put");
                method.addStatement("$N(map)", part);
                MethodSpec.Builder partMethod = MethodSpec.methodBuilder(part)
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.TEXT_MAP, "map");
                for (CodeBlock put : chunk) {
                    partMethod.addCode(put);
                }
                methods.add(partMethod.build());
            }
        }
        methods.add(
                0,
                method.addStatement("return $T.unmodifiableMap(map)", Collections.class)
                        .build());
        return methods;
    }

    private List<CodeBlock> puts() {
        List<CodeBlock> puts = new ArrayList<>();
        for (Parameter parameter : generation.parameters()) {
            if (!parameter.context()) {
                puts.add(put(parameter));
            }
        }
        return puts;
    }

    private static MethodSpec minimal() {
        return map("toMinimalMap")
                .addStatement("return $T.withoutDefaults(toMap(), PARAMETERS)", RuntimeTypes.WIRE)
                .build();
    }

    private static MethodSpec values() {
        return map("toValues", RuntimeTypes.VALUE_MAP)
                .addStatement("return $T.of(toMap(), PARAMETERS)", RuntimeTypes.TYPED_VALUES)
                .build();
    }

    private static MethodSpec.Builder map(String name) {
        return map(name, RuntimeTypes.TEXT_MAP);
    }

    private static MethodSpec.Builder map(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    /** Room for all entries without growing: a hash map grows at three quarters. */
    private static int capacity(int entries) {
        return Math.max(8, entries * 4 / 3 + 1);
    }

    private CodeBlock put(Parameter parameter) {
        Slot slot = generation.fields().slot(parameter);
        CodeBlock put = slot.code().put(slot, generation.defaults().of(parameter), generation.wire());
        if (parameter.isAbsentable()) {
            return Guards.when(generation.fields().present(parameter), put);
        }
        Optional<Formula> used = generation.rules().uses(parameter);
        return used.isPresent()
                ? Guards.when(Formula.any(used.get(), generation.rules().isSet(parameter)), put)
                : put;
    }
}
