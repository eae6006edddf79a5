package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Code that writes values to the wire and reads them back. What the runtime can't know (enums, records) gets a pair of
 * private methods, once a type.
 */
final class WireMethods {
    /** A switch over more strings than this would outgrow a method. */
    private static final int LARGEST_SWITCH = 800;

    private final Names names;
    private final Map<String, String> writers = new HashMap<>();
    private final Map<String, String> readers = new HashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    WireMethods(Names names) {
        this.names = names;
    }

    /** The methods that the expressions given out so far call. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** An expression for the wire form of a value. */
    CodeBlock write(ValueType type, String value) {
        if (type instanceof ValueType.Numeric) {
            return CodeBlock.of("$T.write($L)", RuntimeTypes.WIRE, value);
        }
        if (type instanceof ValueType.Bool bool) {
            return CodeBlock.of(
                    "$T.write($L, $L, $L)",
                    RuntimeTypes.WIRE,
                    value,
                    JavaText.literal(bool.yes()),
                    JavaText.literal(bool.no()));
        }
        if (type instanceof ValueType.Regex) {
            return CodeBlock.of("$L", value + ".pattern()");
        }
        if (type instanceof ValueType.Sequence sequence && !(sequence.element() instanceof ValueType.Enumeration)) {
            return CodeBlock.of("$T.write($L, $L)", RuntimeTypes.WIRE, value, JavaText.literal(sequence.separator()));
        }
        return CodeBlock.of("$L", type instanceof ValueType.Text ? value : writer(type) + "(" + value + ")");
    }

    /** An expression for the wire form of a constant that an expression gives. */
    CodeBlock write(ValueType.Enumeration enumeration, CodeBlock constant) {
        return CodeBlock.of("$L($L)", writer(enumeration), constant);
    }

    /**
     * An expression for the value of a text; it throws {@code MalformedValueException} where there is none. Numbers,
     * strings and enums have ways of their own.
     */
    CodeBlock read(ValueType type, CodeBlock text) {
        if (type instanceof ValueType.Bool bool) {
            return CodeBlock.of(
                    "$T.toBoolean($L, $L, $L)",
                    RuntimeTypes.WIRE,
                    text,
                    JavaText.literal(bool.yes()),
                    JavaText.literal(bool.no()));
        }
        if (type instanceof ValueType.Regex) {
            return CodeBlock.of("$T.toPattern($L)", RuntimeTypes.WIRE, text);
        }
        if (type instanceof ValueType.Sequence sequence && !(sequence.element() instanceof ValueType.Enumeration)) {
            return CodeBlock.of(
                    "$T.to$L($L, $L)",
                    RuntimeTypes.WIRE,
                    listKind(sequence.element()),
                    text,
                    JavaText.literal(sequence.separator()));
        }
        return CodeBlock.of("$L($L)", reader(type), text);
    }

    /** An expression for the constant that a reader's text names, or else for what the field holds. */
    CodeBlock readConstant(ValueType.Enumeration enumeration, String field) {
        return CodeBlock.of("$L(reader, $N)", reader(enumeration), field);
    }

    private static String listKind(ValueType element) {
        return element instanceof ValueType.Numeric number ? Types.word(number) + "s" : "Strings";
    }

    private String writer(ValueType type) {
        String key = key(type);
        String known = writers.get(key);
        if (known != null) {
            return known;
        }
        String name = names.newMethod("write" + simpleName(type));
        writers.put(key, name);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.STRING)
                .addParameter(Types.of(type), "value");
        if (type instanceof ValueType.Enumeration enumeration) {
            method.addCode(writeConstant(enumeration));
        } else if (type instanceof ValueType.Composite composite) {
            method.addStatement("return $L", writeComponents(composite));
        } else if (type instanceof ValueType.Sequence sequence) {
            method.addCode(writeConstants(sequence));
        }
        methods.add(method.build());
        return name;
    }

    /*
     * return switch (value) {
     *   case SGD -> "sgd";
     * };
     */
    private static CodeBlock writeConstant(ValueType.Enumeration enumeration) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (value) {\n$>");
        for (ValueType.Constant constant : enumeration.constants()) {
            code.add("case $L -> $L;\n", constant.name(), JavaText.literal(constant.wireName()));
        }
        return code.add("$<};\n").build();
    }

    private CodeBlock writeComponents(ValueType.Composite composite) {
        List<CodeBlock> texts = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            texts.add(write(component.type(), "value." + component.name() + "()"));
        }
        return joined(texts, composite.separator());
    }

    /** An expression for the texts of components, as they are sent. */
    static CodeBlock joined(List<CodeBlock> texts, String separator) {
        CodeBlock.Builder all = CodeBlock.builder().add(texts.get(0));
        for (CodeBlock text : texts.subList(1, texts.size())) {
            all.add(" + $L + ", JavaText.literal(separator)).add(text);
        }
        return all.build();
    }

    private CodeBlock writeConstants(ValueType.Sequence sequence) {
        return CodeBlock.builder()
                .addStatement("$T parts = new $T()", StringBuilder.class, StringBuilder.class)
                .beginControlFlow("for ($T element : value)", Types.of(sequence.element()))
                .addStatement(
                        "parts.append(parts.length() == 0 ? \"\" : $L).append($L)",
                        JavaText.literal(sequence.separator()),
                        write(sequence.element(), "element"))
                .endControlFlow()
                .addStatement("return parts.toString()")
                .build();
    }

    private String reader(ValueType type) {
        String key = key(type);
        String known = readers.get(key);
        if (known != null) {
            return known;
        }
        String name = names.newMethod("read" + simpleName(type));
        readers.put(key, name);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.of(type));
        if (type instanceof ValueType.Enumeration enumeration) {
            method.addParameter(RuntimeTypes.WIRE_READER, "reader")
                    .addParameter(Types.of(type), "other")
                    .addCode(
                            enumeration.constants().size() > LARGEST_SWITCH
                                    ? findConstant(enumeration)
                                    : switchConstant(enumeration));
        } else {
            method.addParameter(RuntimeTypes.STRING, "text")
                    .addCode(
                            type instanceof ValueType.Composite composite
                                    ? readComponents(composite)
                                    : readConstants((ValueType.Sequence) type));
        }
        methods.add(method.build());
        return name;
    }

    /*
     * return switch (reader.text()) {
     *   case "sgd" -> Optimizer.SGD;
     *   default -> reader.notOneOf(other, List.of("sgd", "adam"));
     * };
     */
    private static CodeBlock switchConstant(ValueType.Enumeration enumeration) {
        TypeName type = Types.of(enumeration);
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (reader.text()) {\n$>");
        for (ValueType.Constant constant : enumeration.constants()) {
            code.add("case $L -> $T.$L;\n", JavaText.literal(constant.wireName()), type, constant.name());
        }
        return code.add("default -> reader.notOneOf(other, $L);\n", listOf(JavaText.literals(enumeration.wireNames())))
                .add("$<};\n")
                .build();
    }

    private CodeBlock findConstant(ValueType.Enumeration enumeration) {
        return CodeBlock.builder()
                .beginControlFlow("for ($T value : $T.values())", Types.of(enumeration), Types.of(enumeration))
                .beginControlFlow("if ($L.equals(reader.text()))", write(enumeration, "value"))
                .addStatement("return value")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return reader.notOneOf(other, $L)", listOf(JavaText.literals(enumeration.wireNames())))
                .build();
    }

    private static CodeBlock listOf(CodeBlock elements) {
        return CodeBlock.of("$T.of($L)", RuntimeTypes.LIST, elements);
    }

    /*
     * List<String> parts = Wire.split(text, ",", List.of("num_channels", "height", "width"));
     * return new ImageShape(Wire.toInt(parts.get(0), "num_channels"), …);
     */
    private static CodeBlock readComponents(ValueType.Composite composite) {
        List<String> wireNames = new ArrayList<>();
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (int i = 0; i < composite.components().size(); i++) {
            ValueType.Component component = composite.components().get(i);
            wireNames.add(component.wireName());
            arguments.add(i == 0 ? "" : ", ").add(readComponent(component, i));
        }
        return CodeBlock.builder()
                .addStatement(
                        "$T<$T> parts = $T.split(text, $L, $L)",
                        RuntimeTypes.LIST,
                        RuntimeTypes.STRING,
                        RuntimeTypes.WIRE,
                        JavaText.literal(composite.separator()),
                        listOf(JavaText.literals(wireNames)))
                .addStatement("return new $T($L)", Types.of(composite), arguments.build())
                .build();
    }

    private static CodeBlock readComponent(ValueType.Component component, int index) {
        String name = JavaText.literal(component.wireName());
        if (component.type() instanceof ValueType.Numeric number) {
            return CodeBlock.of("$T.to$L(parts.get($L), $L)", RuntimeTypes.WIRE, Types.word(number), index, name);
        }
        return component.type() instanceof ValueType.Enumeration enumeration
                ? CodeBlock.of(
                        "$T.toConstant(parts.get($L), $L, $L)", RuntimeTypes.WIRE, index, name, constants(enumeration))
                : CodeBlock.of("$T.toText(parts.get($L), $L)", RuntimeTypes.WIRE, index, name);
    }

    private static CodeBlock readConstants(ValueType.Sequence sequence) {
        return CodeBlock.builder()
                .addStatement(
                        "return $T.toConstants(text, $L, $L)",
                        RuntimeTypes.WIRE,
                        JavaText.literal(sequence.separator()),
                        constants((ValueType.Enumeration) sequence.element()))
                .build();
    }

    /** The wire names and the constants of an enum, as two lists of the same order. */
    private static CodeBlock constants(ValueType.Enumeration enumeration) {
        TypeName type = Types.of(enumeration);
        List<CodeBlock> constants = new ArrayList<>();
        for (ValueType.Constant constant : enumeration.constants()) {
            constants.add(CodeBlock.of("$T.$L", type, constant.name()));
        }
        return CodeBlock.of(
                "$L, $L", listOf(JavaText.literals(enumeration.wireNames())), listOf(CodeBlock.join(constants, ", ")));
    }

    /** What tells types with methods of their own apart: a class, and what separates its parts. */
    private static String key(ValueType type) {
        if (type instanceof ValueType.Enumeration enumeration) {
            return enumeration.javaClass().binaryName();
        }
        if (type instanceof ValueType.Composite composite) {
            return composite.javaClass().binaryName() + " " + composite.separator();
        }
        ValueType.Sequence sequence = (ValueType.Sequence) type;
        return key(sequence.element()) + " " + sequence.separator();
    }

    private static String simpleName(ValueType type) {
        if (type instanceof ValueType.Enumeration enumeration) {
            return Names.capitalised(enumeration.javaClass().simpleName());
        }
        if (type instanceof ValueType.Composite composite) {
            return Names.capitalised(composite.javaClass().simpleName());
        }
        return type instanceof ValueType.Sequence sequence ? simpleName(sequence.element()) + "List" : "Value";
    }
}
