package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Equality by value, and text with wire names. */
final class ObjectMethods {
    private final Generation generation;
    private final Names names;

    ObjectMethods(Generation generation) {
        this.generation = generation;
        this.names = generation.names();
    }

    List<MethodSpec> define() {
        List<MethodSpec> methods = new ArrayList<>(equals());
        methods.add(hash());
        methods.add(text());
        return methods;
    }

    /*
     * return this == other
     *     || other instanceof DemoHyperparameters that
     *         && numClasses == that.numClasses
     *         && Double.compare(learningRate, that.learningRate) == 0;
     */
    private List<MethodSpec> equals() {
        List<CodeBlock> same = new ArrayList<>();
        for (Parameter parameter : generation.parameters()) {
            same.add(same(parameter));
        }
        List<MethodSpec> parts = new ArrayList<>();
        CodeBlock all;
        if (same.size() <= Chunks.SIZE) {
            all = CodeBlock.join(same, "\n    && ");
        } else {
            List<CodeBlock> calls = new ArrayList<>();
            for (List<CodeBlock> chunk : Chunks.of(same)) {
                String part = names.newMethod("sameAs");
                calls.add(CodeBlock.of("$N(that)", part));
                parts.add(MethodSpec.methodBuilder(part)
                        .addModifiers(Modifier.PRIVATE)
                        .returns(TypeName.BOOLEAN)
                        .addParameter(generation.type(), "that")
                        .addStatement("return $L", CodeBlock.join(chunk, "\n&& "))
                        .build());
            }
            all = CodeBlock.join(calls, "\n    && ");
        }
        MethodSpec.Builder equals = MethodSpec.methodBuilder("equals")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(Object.class, "other");
        if (same.isEmpty()) {
            equals.addStatement("return other instanceof $T", generation.type());
        } else {
            equals.addStatement("return this == other\n|| other instanceof $T that\n    && $L", generation.type(), all);
        }
        parts.add(0, equals.build());
        return parts;
    }

    private CodeBlock same(Parameter parameter) {
        String field = names.field(parameter);
        ValueType type = parameter.type();
        if (Fields.isOptional(parameter)) {
            return CodeBlock.of("$N.equals(that.$N)", field, field);
        }
        if (type == ValueType.Numeric.DOUBLE) {
            return CodeBlock.of("$T.compare($N, that.$N) == 0", Double.class, field, field);
        }
        if (Types.isPrimitive(type) || type instanceof ValueType.Enumeration) {
            return CodeBlock.of("$N == that.$N", field, field);
        }
        if (type instanceof ValueType.Regex) {
            return CodeBlock.of(
                    "$T.equals($L, $L)", RuntimeTypes.OBJECTS, pattern("", parameter), pattern("that.", parameter));
        }
        return parameter.isAbsentable()
                ? CodeBlock.of("$T.equals($N, that.$N)", RuntimeTypes.OBJECTS, field, field)
                : CodeBlock.of("$N.equals(that.$N)", field, field);
    }

    /** The text of a pattern, which has no equality of its own. */
    private CodeBlock pattern(String of, Parameter parameter) {
        String field = names.field(parameter);
        return parameter.isAbsentable()
                ? CodeBlock.of("$L$N == null ? null : $L$N.pattern()", of, field, of, field)
                : CodeBlock.of("$L$N.pattern()", of, field);
    }

    /** By the map: equal values are sent alike. */
    private static MethodSpec hash() {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addStatement("return toMap().hashCode()")
                .build();
    }

    /*
     * Map<String, String> map = new LinkedHashMap<>(toMap());
     * map.put("content_type", writeContentType(contentType));
     * return "image-classification" + map;
     */
    private MethodSpec text() {
        MethodSpec.Builder text = MethodSpec.methodBuilder("toString")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.STRING);
        List<Parameter> context = context();
        String name = JavaText.literal(generation.stub().name());
        if (context.isEmpty()) {
            return text.addStatement("return $L.concat(toMap().toString())", name)
                    .build();
        }
        text.addStatement("$T map = new $T<>(toMap())", RuntimeTypes.TEXT_MAP, LinkedHashMap.class);
        for (Parameter parameter : context) {
            CodeBlock value = generation
                    .wire()
                    .write(parameter.type(), generation.fields().value(parameter));
            CodeBlock put = CodeBlock.builder()
                    .addStatement("map.put($L, $L)", JavaText.literal(parameter.wireName()), value)
                    .build();
            text.addCode(
                    parameter.isAbsentable() ? Guards.when(generation.fields().present(parameter), put) : put);
        }
        return text.addStatement("return $L.concat(map.toString())", name).build();
    }

    private List<Parameter> context() {
        List<Parameter> context = new ArrayList<>();
        for (Parameter parameter : generation.parameters()) {
            if (parameter.context()) {
                context.add(parameter);
            }
        }
        return context;
    }
}
