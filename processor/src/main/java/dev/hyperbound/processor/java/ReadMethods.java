package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The builder's ways to take strings: {@code set}, {@code setAll}, and the reading of whole maps. */
final class ReadMethods {
    private final Generation generation;
    private final String accept;
    private final List<String> chunkNames = new ArrayList<>();

    ReadMethods(Generation generation) {
        this.generation = generation;
        this.accept = generation.names().method("accept");
    }

    List<MethodSpec> define() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(set());
        methods.add(setAll());
        methods.add(read());
        List<List<Parameter>> chunks = Chunks.of(generation.parameters());
        if (chunks.size() <= 1) {
            methods.add(accept(readOne(generation.parameters())));
        } else {
            chunks.forEach(chunk -> chunkNames.add(generation.names().newMethod(accept + (chunkNames.size() + 1))));
            methods.add(accept(CodeBlock.builder()
                    .addStatement(
                            "return $L",
                            chunkNames.stream()
                                    .map(name -> CodeBlock.of("$N(wireName, value)", name))
                                    .collect(CodeBlock.joining("\n|| ")))
                    .build()));
            for (int i = 0; i < chunks.size(); i++) {
                methods.add(acceptMethod(chunkNames.get(i))
                        .addCode(readOne(chunks.get(i)))
                        .addStatement("return true")
                        .build());
            }
        }
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
                .addStatement("$T.requireNonNull(wireName, \"wireName\")", Objects.class)
                .addStatement("$T.requireNonNull(value, wireName)", Objects.class)
                .beginControlFlow("if (!$N(wireName, value))", accept)
                .addStatement("misread().unknown($L, wireName, PARAMETERS)", algorithm())
                .endControlFlow()
                .addStatement("return this")
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
                .addCode(setEach())
                .addStatement("return this")
                .build();
    }

    /** A loop and no lambda: the application that sets a map should not pay for the first lambda of its process. */
    static CodeBlock setEach() {
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T<$T, $T> entry : map.entrySet())", Map.Entry.class, String.class, String.class)
                .addStatement("set(entry.getKey(), entry.getValue())")
                .endControlFlow()
                .build();
    }

    /*
     * for (Map.Entry<String, String> entry : map.entrySet()) {
     *   String wireName = entry.getKey();
     *   String value = entry.getValue();
     *   if (wireName == null || value == null || (!accept(wireName, value) && !wireName.startsWith("_"))) {
     *     misread().leftOver("demo", wireName, value, PARAMETERS);
     *   }
     * }
     */
    private MethodSpec read() {
        CodeBlock context = generation.parameters().stream()
                .filter(Parameter::context)
                .map(parameter -> CodeBlock.of("wireName.equals($L)$W|| ", JavaText.literal(parameter.wireName())))
                .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder("read")
                .addJavadoc("Reads what the service is sent: no context, and nothing of the service's own.\n")
                .addModifiers(Modifier.PRIVATE)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.TEXT_MAP, "map")
                .beginControlFlow(
                        "for ($T<$T, $T> entry : map.entrySet())", Map.Entry.class, String.class, String.class)
                .addStatement("$T wireName = entry.getKey()", String.class)
                .addStatement("$T value = entry.getValue()", String.class)
                .beginControlFlow(
                        "if (wireName == null || value == null$W|| $L(!$N(wireName, value) && !wireName.startsWith(\"_\")))",
                        context,
                        accept)
                .addStatement("misread().leftOver($L, wireName, value, PARAMETERS)", algorithm())
                .endControlFlow()
                .endControlFlow()
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder acceptMethod(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.STRING, "wireName")
                .addParameter(RuntimeTypes.STRING, "value");
    }

    private MethodSpec accept(CodeBlock reading) {
        MethodSpec.Builder method = acceptMethod(accept)
                .addJavadoc("Reads a value into its parameter; whether there is such a parameter.\n");
        if (generation.parameters().isEmpty()) {
            return method.addStatement("return false").build();
        }
        method.beginControlFlow("try")
                .addCode(reading)
                .nextControlFlow("catch ($T problem)", RuntimeTypes.MALFORMED)
                .addStatement("misread().malformed(wireName, value, problem)");
        if (BuilderClass.hasComposites(generation)) {
            method.nextControlFlow("catch ($T problem)", RuntimeException.class)
                    .addStatement("misread().refused(wireName, value, problem)");
        }
        return method.endControlFlow().addStatement("return true").build();
    }

    /*
     * switch (wireName) {
     *   case "num_classes" -> numClasses(Wire.toInt(value));
     *   default -> {
     *     return false;
     *   }
     * }
     */
    private CodeBlock readOne(List<Parameter> parameters) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (wireName)");
        for (Parameter parameter : parameters) {
            code.add(
                    "case $L -> $N($L);\n",
                    JavaText.literal(parameter.wireName()),
                    parameter.accessor(),
                    generation.wire().read(parameter.type(), CodeBlock.of("value")));
        }
        return code.add("default -> {\n$>")
                .addStatement("return false")
                .add("$<}\n")
                .endControlFlow()
                .build();
    }

    private CodeBlock algorithm() {
        return JavaText.literal(generation.stub().name());
    }
}
