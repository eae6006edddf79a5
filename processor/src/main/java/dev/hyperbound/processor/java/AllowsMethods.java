package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Methods that know the values of a finite set. */
final class AllowsMethods {
    /** A switch over many more strings than this would outgrow a method. */
    private static final int LARGEST_SWITCH = 800;

    private final Names names;
    private final List<MethodSpec> methods = new ArrayList<>();

    AllowsMethods(Names names) {
        this.names = names;
    }

    /** The methods that were asked for so far. */
    List<MethodSpec> all() {
        return List.copyOf(methods);
    }

    /** The name of a method that knows the allowed values; those of a long list are looked up in parts. */
    String of(ValueType type, List<Value> values, Parameter parameter) {
        String name = names.newMethod("allows" + SourceNames.capitalised(parameter.accessor()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("{@return whether it is one of the allowed values}\n\n@param value the value\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(ValueCode.of(type).type(), "value");
        if (values.size() > LARGEST_SWITCH) {
            List<String> parts = new ArrayList<>();
            for (int from = 0; from < values.size(); from += LARGEST_SWITCH) {
                List<Value> part = values.subList(from, Math.min(values.size(), from + LARGEST_SWITCH));
                parts.add(of(type, part, parameter) + "(value)");
            }
            method.addStatement("return $L", String.join("\n|| ", parts));
        } else if (ValueCode.of(type).isSwitchable()) {
            method.addCode("return switch (value) {\n$>")
                    .addCode("case $L -> true;\n", CodeBlock.join(literals(type, values), ", "))
                    .addCode("default -> false;\n$<};\n");
        } else {
            // Statements, for a chain of operators may be deeper than the compiler's stack
            for (Value value : values) {
                method.beginControlFlow("if (value == $L)", ValueCode.of(type).literal(value))
                        .addStatement("return true")
                        .endControlFlow();
            }
            method.addStatement("return false");
        }
        methods.add(method.build());
        return name;
    }

    private static List<CodeBlock> literals(ValueType type, List<Value> values) {
        List<CodeBlock> literals = new ArrayList<>();
        for (Value value : values) {
            literals.add(ValueCode.of(type).literal(value));
        }
        return literals;
    }
}
