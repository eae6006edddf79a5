package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.Slot;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code toMap}, {@code toMinimalMap} and {@code toValues}: what the service is sent, written in one place. */
final class MapMethods {
    private final Generation generation;
    private final Names names;
    private final List<CodeBlock> puts;
    private final String write;

    MapMethods(Generation generation) {
        this.generation = generation;
        this.names = generation.names();
        this.puts = puts();
        this.write = names.newMethod("write");
    }

    List<MethodSpec> define() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(map("toMap", RuntimeTypes.TEXT_MAP, writtenTexts()));
        methods.add(begin("toMinimalMap", RuntimeTypes.TEXT_MAP)
                .addStatement("return $T.withoutDefaults(toMap(), PARAMETERS)", RuntimeTypes.WIRE)
                .build());
        methods.add(map(
                "toValues",
                RuntimeTypes.VALUE_MAP,
                written(CodeBlock.of("$1T writer = new $1T($2L, PARAMETERS)", RuntimeTypes.VALUE_WRITER, capacity()))));
        methods.addAll(write());
        return methods;
    }

    /** Statements that leave {@code writer} with all that is sent, as texts. */
    CodeBlock writtenTexts() {
        return written(CodeBlock.of("$1T writer = new $1T($2L)", RuntimeTypes.TEXT_WRITER, capacity()));
    }

    private CodeBlock written(CodeBlock writer) {
        return CodeBlock.builder()
                .addStatement(writer)
                .addStatement("$N(writer)", write)
                .build();
    }

    /*
     * public Map<String, String> toMap() {
     *   TextWriter writer = new TextWriter(40);
     *   write(writer);
     *   return writer.map();
     * }
     */
    private static MethodSpec map(String name, TypeName type, CodeBlock written) {
        return begin(name, type)
                .addCode(written)
                .addStatement("return writer.map()")
                .build();
    }

    private static MethodSpec.Builder begin(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    /*
     * private void write(WireWriter writer) {
     *   writer.putInt("num_classes", numClasses);
     *   writer.putInt("epochs", epochs, 30, "30");
     * }
     */
    private List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder whole = write(write);
        if (puts.size() <= Chunks.SIZE) {
            add(puts, whole);
        } else {
            for (List<CodeBlock> chunk : Chunks.of(puts)) {
                String part = names.newMethod("writePart");
                whole.addStatement("$N(writer)", part);
                MethodSpec.Builder method = write(part);
                add(chunk, method);
                methods.add(method.build());
            }
        }
        methods.add(0, whole.build());
        return methods;
    }

    private static void add(List<CodeBlock> puts, MethodSpec.Builder method) {
        for (CodeBlock put : puts) {
            method.addCode(put);
        }
    }

    private static MethodSpec.Builder write(String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Puts down what is sent, in declaration order.\n\n@param writer what makes a map of it\n")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.WIRE_WRITER, "writer");
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

    /** Room for all entries without growing: a hash map grows at three quarters. */
    private int capacity() {
        return Math.max(8, puts.size() * 4 / 3 + 1);
    }

    private CodeBlock put(Parameter parameter) {
        Slot slot = generation.fields().slot(parameter);
        CodeBlock put = slot.code().put(slot, generation.defaults().of(parameter), generation.wire());
        if (parameter.isAbsentable()) {
            return put;
        }
        Optional<Formula> used = generation.rules().uses(parameter);
        return used.isPresent()
                ? Guards.when(Formula.any(used.get(), generation.rules().isSet(parameter)), put)
                : put;
    }
}
