package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.java.value.Slot;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Equality by value, and text with wire names. */
final class ObjectMethods {
    private final Generation generation;
    private final MapMethods maps;
    private final Names names;

    ObjectMethods(Generation generation, MapMethods maps) {
        this.generation = generation;
        this.maps = maps;
        this.names = generation.names();
    }

    List<MethodSpec> define() {
        List<MethodSpec> methods = new ArrayList<>(equals());
        methods.addAll(hash());
        methods.add(text());
        return methods;
    }

    /*
     * return this == other
     *     || (other instanceof DemoHyperparameters that
     *         && numClasses == that.numClasses
     *         && Double.compare(learningRate, that.learningRate) == 0);
     */
    private List<MethodSpec> equals() {
        List<CodeBlock> same = new ArrayList<>();
        for (Parameter parameter : generation.parameters()) {
            same.add(generation.fields().slot(parameter).same());
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
                        .addJavadoc(
                                "{@return whether some of the values are the same}\n\n@param that the other object\n")
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
            equals.addStatement(
                    "return this == other\n|| (other instanceof $T that\n    && $L)", generation.type(), all);
        }
        parts.add(0, equals.build());
        return parts;
    }

    /*
     * int hash = 1;
     * hash = 31 * hash + Integer.hashCode(numClasses);
     * return hash;
     */
    private List<MethodSpec> hash() {
        String hash = SourceNames.unlike("hash", names.fieldNames());
        List<CodeBlock> sums = new ArrayList<>();
        for (Parameter parameter : generation.parameters()) {
            sums.add(sum(hash, generation.fields().slot(parameter).hash()));
        }
        List<MethodSpec> parts = new ArrayList<>();
        if (sums.size() > Chunks.SIZE) {
            List<CodeBlock> calls = new ArrayList<>();
            for (List<CodeBlock> chunk : Chunks.of(sums)) {
                MethodSpec.Builder part = MethodSpec.methodBuilder(names.newMethod("hashPart"))
                        .addJavadoc("{@return the hash code of some of the values}\n")
                        .addModifiers(Modifier.PRIVATE);
                MethodSpec method = sum(part, hash, chunk);
                calls.add(sum(hash, CodeBlock.of("$N()", method)));
                parts.add(method);
            }
            sums = calls;
        }
        MethodSpec.Builder whole = MethodSpec.methodBuilder("hashCode")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC);
        parts.add(0, sum(whole, hash, sums));
        return parts;
    }

    private static CodeBlock sum(String hash, CodeBlock further) {
        return CodeBlock.of("$L$L", hash + " = 31 * " + hash + " + ", further);
    }

    private static MethodSpec sum(MethodSpec.Builder method, String hash, List<CodeBlock> sums) {
        method.returns(TypeName.INT).addStatement("int $N = 1", hash);
        for (CodeBlock sum : sums) {
            method.addStatement(sum);
        }
        return method.addStatement("return $N", hash).build();
    }

    /*
     * TextWriter writer = new TextWriter(40);
     * write(writer);
     * writer.putText("content_type", writeContentType(contentType));
     * return "image-classification".concat(writer.map().toString());
     */
    private MethodSpec text() {
        MethodSpec.Builder text = MethodSpec.methodBuilder("toString")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.STRING);
        List<Parameter> context = context();
        String name = JavaText.literal(generation.stub().name());
        if (context.isEmpty()) {
            return text.addStatement("return $L.concat($L.toString())", name, shown("toMap()"))
                    .build();
        }
        text.addCode(maps.writtenTexts());
        for (Parameter parameter : context) {
            Slot slot = generation.fields().slot(parameter);
            text.addCode(slot.code().put(slot, generation.defaults().of(parameter), generation.wire()));
        }
        return text.addStatement("return $L.concat($L.toString())", name, shown("writer.map()"))
                .build();
    }

    /** A map without values that nobody is to see. */
    private CodeBlock shown(String map) {
        return generation.stub().hasSecrets()
                ? CodeBlock.of("$T.hide($L, PARAMETERS)", RuntimeTypes.SECRETS, map)
                : CodeBlock.of("$L", map);
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
