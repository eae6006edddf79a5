package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.Slot;
import dev.hyperbound.processor.model.Absent;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder's ways to take strings: {@code set}, {@code setAll}, and the reading that both and whole maps share. */
final class ReadMethods {
    private final Generation generation;
    private final Names names;

    ReadMethods(Generation generation) {
        this.generation = generation;
        this.names = generation.names();
    }

    List<MethodSpec> define() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(set());
        methods.add(setAll());
        List<List<Parameter>> chunks = Chunks.of(generation.parameters());
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addJavadoc("""
                        Takes over what a reader holds, and lets it say what it could not read.

                        @param reader the map, or a value of it
                        @return this builder
                        """)
                .addModifiers(generation.stub().isTunable() ? List.of() : List.of(Modifier.PRIVATE))
                .returns(generation.builder())
                .addParameter(RuntimeTypes.WIRE_READER, "reader");
        if (chunks.size() <= 1) {
            for (Parameter parameter : generation.parameters()) {
                read.addCode(read(parameter));
            }
        } else {
            for (List<Parameter> chunk : chunks) {
                MethodSpec.Builder part = MethodSpec.methodBuilder(names.newMethod("readPart"))
                        .addJavadoc("Takes over some: one method has no room for all.\n\n@param reader the values\n")
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.WIRE_READER, "reader");
                for (Parameter parameter : chunk) {
                    part.addCode(read(parameter));
                }
                MethodSpec method = part.build();
                methods.add(method);
                read.addStatement("$N(reader)", method);
            }
        }
        methods.add(read.addStatement(
                        "this.reader = reader.finish($L, PARAMETERS)",
                        JavaText.literal(generation.stub().name()))
                .addStatement("return this")
                .build());
        return methods;
    }

    private MethodSpec set() {
        return MethodSpec.methodBuilder("set")
                .addJavadoc("""
                        Sets a parameter by its wire name, as from a command line. What is wrong with it is a violation.

                        @param wireName the name
                        @param value the value as it is sent
                        @return this builder
                        @throws NullPointerException if the name or value is null
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.STRING, "wireName")
                .addParameter(RuntimeTypes.STRING, "value")
                .addStatement("return read($T.of(wireName, value, reader))", RuntimeTypes.WIRE_READER)
                .build();
    }

    private MethodSpec setAll() {
        return MethodSpec.methodBuilder("setAll")
                .addJavadoc("""
                        Sets parameters by their wire names, over what was set before.

                        @param map the values by wire name
                        @return this builder
                        @throws NullPointerException if the map, a name or a value is null
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.TEXT_MAP, "map")
                .addStatement("return read($T.of(map, reader))", RuntimeTypes.WIRE_READER)
                .build();
    }

    private CodeBlock read(Parameter parameter) {
        if (!parameter.context()) {
            return readSent(parameter);
        }
        return CodeBlock.builder()
                .beginControlFlow("if (reader.readsContext())")
                .add(readSent(parameter))
                .endControlFlow()
                .build();
    }

    /*
     * if (reader.isAbsent("max_depth", "-1")) {
     *   maxDepth = OptionalInt.empty();
     * } else {
     *   maxDepth = reader.readInt("max_depth", maxDepth);
     * }
     */
    private static CodeBlock unlessAbsent(Slot slot, Absent absent, CodeBlock read) {
        CodeBlock nothing =
                slot.isOptional() ? CodeBlock.of("$T.empty()", slot.code().optionalClass()) : CodeBlock.of("null");
        return CodeBlock.builder()
                .beginControlFlow("if (reader.isAbsent($L, $L))", slot.wireName(), JavaText.literals(absent.texts()))
                .addStatement("$N = $L", slot.field(), nothing)
                .nextControlFlow("else")
                .add(read)
                .endControlFlow()
                .build();
    }

    /*
     * numClasses = reader.readInt("num_classes", numClasses);
     * numClassesGiven |= reader.found();
     */
    private CodeBlock readSent(Parameter parameter) {
        Slot slot = generation.fields().slot(parameter);
        CodeBlock.Builder code = CodeBlock.builder();
        if (!parameter.alsoNames().isEmpty()) {
            code.addStatement("reader.also($L, $L)", slot.wireName(), JavaText.literals(parameter.alsoNames()));
        }
        CodeBlock read = slot.code().read(slot, generation.wire());
        code.add(
                parameter.absent().isPresent()
                        ? unlessAbsent(slot, parameter.absent().get(), read)
                        : read);
        if (slot.flag().isPresent()) {
            code.addStatement("$N |= reader.found()", slot.flag().get());
        }
        return code.build();
    }
}
