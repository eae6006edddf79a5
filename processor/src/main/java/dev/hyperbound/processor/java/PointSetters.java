package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.NumberCode;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Methods by which a search goes to a point: they hand a value on to the setter of the parameter that is named.
 *
 * <pre>{@code
 * protected void setReal(String parameter, double value) {
 *   switch (parameter) {
 *     case "learning_rate" -> values.learningRate(value);
 *     default -> super.setReal(parameter, value);
 *   }
 * }
 * }</pre>
 */
final class PointSetters {
    private static final String FURTHER = """
            Knows further parameters: one method has no room for all.

            @param parameter the parameter
            @param value the value
            """;

    private final List<AnnotationSpec> suppressions;
    private final List<CodeBlock> wholes = new ArrayList<>();
    private final List<CodeBlock> reals = new ArrayList<>();
    private final List<CodeBlock> words = new ArrayList<>();

    PointSetters(List<Parameter> parameters) {
        List<Parameter> tunable = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (parameter.tunable().isPresent()) {
                tunable.add(parameter);
                add(parameter);
            }
        }
        suppressions = SuppressedLints.ofSetters(tunable);
    }

    private void add(Parameter parameter) {
        ValueCode code = ValueCode.of(parameter.type());
        Optional<NumberCode> number = code.number();
        if (number.isPresent()) {
            ValueType.Numeric kind = number.get().kind();
            List<CodeBlock> cases = kind.isWhole() ? wholes : reals;
            cases.add(handOn(parameter, CodeBlock.of(kind == ValueType.Numeric.INT ? "(int) value" : "value")));
        }
        Optional<TypeName> word = code.wordType();
        if (word.isPresent()) {
            words.add(handOn(parameter, CodeBlock.of("($T) value", word.get())));
        }
    }

    private static CodeBlock handOn(Parameter parameter, CodeBlock value) {
        return CodeBlock.of(
                "case $L ->$Wvalues.$N($L);\n", JavaText.literal(parameter.wireName()), parameter.accessor(), value);
    }

    List<MethodSpec> define() {
        List<MethodSpec> methods = new ArrayList<>();
        addSwitch("setWhole", TypeName.LONG, wholes, methods);
        addSwitch("setReal", TypeName.DOUBLE, reals, methods);
        addSwitch("setWord", ClassName.OBJECT, words, methods);
        return methods;
    }

    /** Each method but the last leaves to the next what it does not know. */
    private void addSwitch(String name, TypeName type, List<CodeBlock> cases, List<MethodSpec> methods) {
        List<List<CodeBlock>> chunks = Chunks.of(cases);
        for (int i = 0; i < chunks.size(); i++) {
            String next = i + 1 < chunks.size() ? name + (i + 2) : "super." + name;
            MethodSpec.Builder method = MethodSpec.methodBuilder(i == 0 ? name : name + (i + 1))
                    .addJavadoc(i == 0 ? "" : FURTHER)
                    .addAnnotations(suppressions)
                    .addModifiers(i == 0 ? Modifier.PROTECTED : Modifier.PRIVATE)
                    .addParameter(RuntimeTypes.STRING, "parameter")
                    .addParameter(type, "value")
                    .beginControlFlow("switch (parameter)");
            if (i == 0) {
                method.addAnnotation(RuntimeTypes.OVERRIDE);
            }
            for (CodeBlock each : chunks.get(i)) {
                method.addCode(each);
            }
            methods.add(method.addCode("default -> $L(parameter, value);\n", next)
                    .endControlFlow()
                    .build());
        }
    }
}
