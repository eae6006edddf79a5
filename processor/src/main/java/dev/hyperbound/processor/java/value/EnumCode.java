package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.TypeWords;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An enum: read and written by switches of the generated class. */
record EnumCode(ValueType.Enumeration enumeration) implements PartCode {
    /** What tells methods of JSON arrays apart from those of other lists. */
    private static final String JSON = " []";

    /** A switch over more strings than this would outgrow a method. */
    private static final int LARGEST_SWITCH = 800;

    @Override
    public ClassName type() {
        return ClassNames.of(enumeration.javaClass());
    }

    @Override
    public Optional<CodeBlock> every() {
        return Optional.of(CodeBlock.of("$T.values()", type()));
    }

    @Override
    public DefaultPlace defaultPlace() {
        return DefaultPlace.EXPRESSION;
    }

    @Override
    public CodeBlock literal(Value value) {
        return value.accept(new Constants(type()));
    }

    @Override
    public CodeBlock holds(String field, KnownDefault value) {
        return CodeBlock.of("$N == $L", field, value.expression());
    }

    @Override
    public CodeBlock differs(String field, KnownDefault value) {
        return CodeBlock.of("$N != $L", field, value.expression());
    }

    @Override
    public CodeBlock same(String one, String other) {
        return CodeBlock.of("$L == $L", one, other);
    }

    @Override
    public CodeBlock sameOrNull(String one, String other) {
        return same(one, other);
    }

    @Override
    public CodeBlock write(String value, WireMethods methods) {
        return CodeBlock.of("$L", JavaText.call(writer(methods), value));
    }

    /** A name is a name in both maps. */
    @Override
    public CodeBlock put(Slot slot, Optional<KnownDefault> known, WireMethods methods) {
        return slot.ifThere(slot.put("putText", write(slot.value(), methods)));
    }

    CodeBlock write(CodeBlock constant, WireMethods methods) {
        return CodeBlock.of("$L($L)", writer(methods), constant);
    }

    @Override
    public CodeBlock read(Slot slot, WireMethods methods) {
        return CodeBlock.builder()
                .beginControlFlow("if (reader.hasText($L))", slot.wireName())
                .addStatement("$L", JavaText.call(slot.field() + " = " + reader(slot, methods), "reader", slot.field()))
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock component(String text, String name) {
        return CodeBlock.of("$T.toConstant($L, $L, $L)", RuntimeTypes.WIRE_RECORDS, text, name, constants());
    }

    /** An expression for the constant that a text names in place of a number. */
    CodeBlock keyword(String text, ValueType.Numeric number) {
        return CodeBlock.of(
                "$T.of($L, $L, $L)", RuntimeTypes.KEYWORDS, text, JavaText.literal(TypeWords.of(number)), constants());
    }

    @Override
    public CodeBlock list(CodeBlock text, String separator, WireMethods methods) {
        String key = key() + " " + separator;
        Optional<String> known = methods.known("read", key);
        String name = known.isPresent() ? known.get() : listReader(key, separator, methods);
        return CodeBlock.of("$L($L)", name, text);
    }

    private String listReader(String key, String separator, WireMethods methods) {
        return methods.add(methods.reader(key, word() + "List", ListCode.of(this))
                .addStatement(
                        "return $T.toConstants(text, $L, $L)",
                        RuntimeTypes.WIRE_LISTS,
                        JavaText.literal(separator),
                        constants())
                .build());
    }

    @Override
    public CodeBlock putList(Slot slot, String separator, WireMethods methods) {
        return slot.ifThere(slot.put("putWritten", writeList(slot.field(), separator, methods)));
    }

    @Override
    public CodeBlock writeList(String list, String separator, WireMethods methods) {
        String key = key() + " " + separator;
        Optional<String> known = methods.known("write", key);
        return CodeBlock.of("$L($L)", known.isPresent() ? known.get() : listWriter(key, separator, methods), list);
    }

    private String listWriter(String key, String separator, WireMethods methods) {
        return methods.add(methods.writer(key, word() + "List", ListCode.of(this))
                .addStatement("$T parts = new $T()", StringBuilder.class, StringBuilder.class)
                .beginControlFlow("for ($T element : value)", type())
                .addStatement(
                        "parts.append(parts.length() == 0 ? \"\" : $L).append($L)",
                        JavaText.literal(separator),
                        write("element", methods))
                .endControlFlow()
                .addStatement("return parts.toString()")
                .build());
    }

    @Override
    public CodeBlock jsonList(CodeBlock text, WireMethods methods) {
        Optional<String> known = methods.known("read", key() + JSON);
        return CodeBlock.of("$L($L)", known.isPresent() ? known.get() : jsonReader(methods), text);
    }

    private String jsonReader(WireMethods methods) {
        return methods.add(methods.reader(key() + JSON, word() + "Array", ListCode.of(this))
                .addStatement("return $T.toConstants(text, $L)", RuntimeTypes.JSON_LISTS, constants())
                .build());
    }

    @Override
    public CodeBlock writeJsonList(String list, WireMethods methods) {
        Optional<String> known = methods.known("write", key() + JSON);
        return CodeBlock.of("$L($L)", known.isPresent() ? known.get() : jsonWriter(methods), list);
    }

    private String jsonWriter(WireMethods methods) {
        return methods.add(methods.writer(key() + JSON, word() + "Array", ListCode.of(this))
                .addStatement("$T<$T> texts = new $T<>()", List.class, String.class, ArrayList.class)
                .beginControlFlow("for ($T element : value)", type())
                .addStatement("texts.add($L)", write("element", methods))
                .endControlFlow()
                .addStatement("return $T.write(texts)", RuntimeTypes.JSON_LISTS)
                .build());
    }

    private String writer(WireMethods methods) {
        Optional<String> known = methods.known("write", key());
        if (known.isPresent()) {
            return known.get();
        }
        return methods.add(
                methods.writer(key(), word(), type()).addCode(writeSwitch()).build());
    }

    /*
     * return switch (value) {
     *   case SGD -> "sgd";
     * };
     */
    private CodeBlock writeSwitch() {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (value) {\n$>");
        for (ValueType.Constant constant : enumeration.constants()) {
            code.add("case $L -> $L;\n", constant.name(), JavaText.literal(constant.wireName()));
        }
        return code.add("$<};\n").build();
    }

    /** One method for fields that hold a constant from the start, one for those that may be null. */
    private String reader(Slot slot, WireMethods methods) {
        String verb = slot.isNullableInBuilder() ? "readMissing" : "read";
        String wrong = slot.isNullableInBuilder() ? "missingNotOneOf" : "notOneOf";
        TypeName held = slot.isNullableInBuilder() ? RuntimeTypes.nullable(type()) : type();
        Optional<String> known = methods.known(verb, key());
        if (known.isPresent()) {
            return known.get();
        }
        MethodSpec.Builder method = methods.keeper(verb, key(), word(), held);
        return methods.add(method.addCode(
                        enumeration.constants().size() > LARGEST_SWITCH ? readLoop(wrong, methods) : readSwitch(wrong))
                .build());
    }

    /*
     * return switch (reader.text()) {
     *   case "sgd" -> Optimizer.SGD;
     *   default -> reader.notOneOf(other, List.of("sgd", "adam"));
     * };
     */
    private CodeBlock readSwitch(String wrong) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (reader.text()) {\n$>");
        for (ValueType.Constant constant : enumeration.constants()) {
            code.add("case $L -> $T.$L;\n", JavaText.literals(names(constant)), type(), constant.name());
        }
        return code.add("default -> reader.$L(other, $L);\n", wrong, wireNames())
                .add("$<};\n")
                .build();
    }

    /** All by which a constant is read. */
    private static List<String> names(ValueType.Constant constant) {
        List<String> names = new ArrayList<>(List.of(constant.wireName()));
        names.addAll(constant.alsoNames());
        return names;
    }

    private CodeBlock readLoop(String wrong, WireMethods methods) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ValueType.Constant constant : enumeration.constants()) {
            for (String name : constant.alsoNames()) {
                code.beginControlFlow("if (reader.text().equals($L))", JavaText.literal(name))
                        .addStatement("return $T.$L", type(), constant.name())
                        .endControlFlow();
            }
        }
        return code.beginControlFlow("for ($T value : $T.values())", type(), type())
                .beginControlFlow("if ($L.equals(reader.text()))", write("value", methods))
                .addStatement("return value")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return reader.$L(other, $L)", wrong, wireNames())
                .build();
    }

    private CodeBlock wireNames() {
        return CodeBlock.of("$T.of($L)", RuntimeTypes.LIST, JavaText.literals(enumeration.wireNames()));
    }

    /** The names and the constants, as two lists of the same order; a constant stands again with each other name. */
    private CodeBlock constants() {
        List<String> names = new ArrayList<>(enumeration.wireNames());
        List<CodeBlock> constants = new ArrayList<>();
        for (ValueType.Constant constant : enumeration.constants()) {
            constants.add(constant(constant));
        }
        for (ValueType.Constant constant : enumeration.constants()) {
            for (String name : constant.alsoNames()) {
                names.add(name);
                constants.add(constant(constant));
            }
        }
        return CodeBlock.of(
                "$T.of($L),$W$T.of($L)",
                RuntimeTypes.LIST,
                JavaText.literals(names),
                RuntimeTypes.LIST,
                CodeBlock.join(constants, ",$W"));
    }

    private CodeBlock constant(ValueType.Constant constant) {
        return CodeBlock.of("$T.$L", type(), constant.name());
    }

    private String key() {
        return enumeration.javaClass().binaryName();
    }

    private String word() {
        return ClassNames.word(enumeration.javaClass());
    }

    private static final class Constants extends Literals {
        private final ClassName type;

        private Constants(ClassName type) {
            this.type = type;
        }

        @Override
        public CodeBlock constant(Value.Constant constant) {
            return CodeBlock.of("$T.$L", type, constant.constant().name());
        }
    }
}
