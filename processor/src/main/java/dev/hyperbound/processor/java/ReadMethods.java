package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                .addModifiers(Modifier.PRIVATE)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.WIRE_READER, "reader");
        if (chunks.size() <= 1) {
            for (Parameter parameter : generation.parameters()) {
                read.addCode(read(parameter));
            }
        } else {
            for (List<Parameter> chunk : chunks) {
                MethodSpec.Builder part = MethodSpec.methodBuilder(names.newMethod("readPart"))
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

                        @throws NullPointerException if the name or value is null
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.STRING, "wireName")
                .addParameter(RuntimeTypes.STRING, "value")
                .addStatement("return setAll($T.of(wireName, value))", Map.class)
                .build();
    }

    private MethodSpec setAll() {
        return MethodSpec.methodBuilder("setAll")
                .addJavadoc("""
                        Sets parameters by their wire names, over what was set before.

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
     * numClasses = reader.readInt("num_classes", numClasses);
     * numClassesGiven |= reader.found();
     */
    private CodeBlock readSent(Parameter parameter) {
        String field = names.field(parameter);
        String wireName = JavaText.literal(parameter.wireName());
        ValueType type = parameter.type();
        CodeBlock.Builder code = CodeBlock.builder();
        if (type instanceof ValueType.Numeric number) {
            code.add(assign(field, JavaText.call("read" + Types.word(number), wireName, field)));
        } else if (type instanceof ValueType.Bool bool && !Fields.isOptional(parameter)) {
            String yes = JavaText.literal(bool.yes());
            String no = JavaText.literal(bool.no());
            code.add(assign(field, JavaText.call("readBoolean", wireName, field, yes, no)));
        } else if (type instanceof ValueType.Text) {
            code.add(assign(field, JavaText.call("readText", wireName, field)));
        } else if (type instanceof ValueType.Enumeration enumeration) {
            code.beginControlFlow("if (reader.has($L))", wireName)
                    .addStatement("$N = $L", field, generation.wire().readConstant(enumeration, field))
                    .endControlFlow();
        } else {
            code.add(readOrExplain(parameter, wireName));
        }
        if (Fields.isFlagged(parameter)) {
            code.addStatement("$N |= reader.found()", names.given(parameter));
        }
        return code.build();
    }

    private static CodeBlock assign(String field, String read) {
        return CodeBlock.of("$L", JavaText.assignment(field, "reader." + read));
    }

    /*
     * if (reader.has("image_shape")) {
     *   try {
     *     imageShape(readImageShape(reader.text()));
     *   } catch (MalformedValueException problem) {
     *     reader.malformed(problem);
     *   } catch (RuntimeException problem) {
     *     reader.refused(problem);
     *   }
     * }
     */
    private CodeBlock readOrExplain(Parameter parameter, String wireName) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (reader.has($L))", wireName)
                .beginControlFlow("try")
                .addStatement(
                        "$N($L)",
                        parameter.accessor(),
                        generation.wire().read(parameter.type(), CodeBlock.of("reader.text()")))
                .nextControlFlow("catch ($T problem)", RuntimeTypes.MALFORMED)
                .addStatement("reader.malformed(problem)");
        if (parameter.type().mayRefuse()) {
            code.nextControlFlow("catch ($T problem)", RuntimeException.class).addStatement("reader.refused(problem)");
        }
        return code.endControlFlow().endControlFlow().build();
    }
}
