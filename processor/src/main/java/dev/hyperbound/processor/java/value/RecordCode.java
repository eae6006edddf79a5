package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record: its components, with a separator between them. */
record RecordCode(ValueType.Composite composite) implements ValueCode {
    /** Of the method that reads numbers as they are where a parser made them. */
    private static final String NUMBERS = " numbers";

    private static final TypeName TEXTS = ParameterizedTypeName.get(RuntimeTypes.LIST, RuntimeTypes.STRING);
    private static final TypeName ANY_PARTS =
            ParameterizedTypeName.get(RuntimeTypes.LIST, WildcardTypeName.subtypeOf(Object.class));

    @Override
    public ClassName type() {
        return ClassNames.of(composite.javaClass());
    }

    @Override
    public DefaultPlace defaultPlace() {
        return composite.mayRefuse() ? DefaultPlace.MADE : DefaultPlace.CONSTANT;
    }

    @Override
    public CodeBlock literal(Value value) {
        return value.accept(new Records(this));
    }

    @Override
    public CodeBlock write(String value, WireMethods methods) {
        Optional<String> known = methods.known("write", key());
        return CodeBlock.of("$L", JavaText.call(known.isPresent() ? known.get() : writer(methods), value));
    }

    private String writer(WireMethods methods) {
        List<CodeBlock> texts = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            texts.add(PartCode.of(component.type()).write("value." + component.name() + "()", methods));
        }
        return methods.add(methods.writer(key(), word(), type())
                .addStatement("return $L", joined(texts))
                .build());
    }

    /** An expression for the texts of components, as they are sent. */
    private CodeBlock joined(List<CodeBlock> texts) {
        CodeBlock.Builder all = CodeBlock.builder().add(texts.get(0));
        for (CodeBlock text : texts.subList(1, texts.size())) {
            all.add("$W+ $L + ", JavaText.literal(composite.separator())).add(text);
        }
        return all.build();
    }

    @Override
    public CodeBlock read(Slot slot, WireMethods methods) {
        if (composite.separation().blanks() && isOfNumbers()) {
            Optional<String> known = methods.known("read", key() + NUMBERS);
            return slot.readOrExplain(
                    CodeBlock.of("$L(reader)", known.isPresent() ? known.get() : numbersReader(methods)));
        }
        Optional<String> known = methods.known("read", key());
        return slot.readOrExplain(CodeBlock.of(
                "$L($L)", known.isPresent() ? known.get() : reader(methods), ListCode.text(composite.separation())));
    }

    private boolean isOfNumbers() {
        for (ValueType.Component component : composite.components()) {
            if (!PartCode.of(component.type()).isPrimitive()) {
                return false;
            }
        }
        return true;
    }

    private String numbersReader(WireMethods methods) {
        return methods.add(parts(methods.numbersReader(key() + NUMBERS, word(), type()), ANY_PARTS, "reader"));
    }

    private String reader(WireMethods methods) {
        return methods.add(parts(methods.reader(key(), word(), type()), TEXTS, "text"));
    }

    /*
     * List<?> parts = WireRecords.split(reader, ",", List.of("num_channels", "height", "width"));
     * return new ImageShape(
     *     WireRecords.toInt(parts.get(0), "num_channels"),
     *     …);
     */
    /** The method, made whole: it takes the record apart, and makes a new one of the parts. */
    private MethodSpec parts(MethodSpec.Builder method, TypeName parts, String whole) {
        List<String> wireNames = new ArrayList<>();
        List<CodeBlock> arguments = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            String text = "parts.get(" + arguments.size() + ")";
            arguments.add(PartCode.of(component.type()).component(text, JavaText.literal(component.wireName())));
            wireNames.add(component.wireName());
        }
        return method.addStatement(
                        "$T parts = $T.split($L, $L, $T.of($L))",
                        parts,
                        RuntimeTypes.WIRE_RECORDS,
                        whole,
                        JavaText.literal(composite.separator()),
                        RuntimeTypes.LIST,
                        JavaText.literals(wireNames))
                .addStatement("return new $T(\n$L)", type(), CodeBlock.join(arguments, ",\n"))
                .build();
    }

    /** Most hold their default, whose text is known; one whose constructor may change it is sent as it is. */
    @Override
    public CodeBlock put(Slot slot, Optional<KnownDefault> known, WireMethods methods) {
        if (known.isEmpty() || composite.mayRefuse()) {
            return ValueCode.super.put(slot, known, methods);
        }
        return slot.put(
                "putWritten",
                CodeBlock.of(
                        "$L$W? $L$W: $L",
                        holds(slot.field(), known.get()),
                        JavaText.literal(known.get().text()),
                        write(slot.value(), methods)));
    }

    @Override
    public List<SetterForm> setters(Slot slot, WireMethods methods) {
        List<SetterForm> forms = new ArrayList<>();
        forms.add(slot.taking(type(), storeWhole(slot)));
        if (composite.components().size() > 1) {
            forms.add(components(slot, methods));
        }
        return List.copyOf(forms);
    }

    private CodeBlock storeWhole(Slot slot) {
        List<CodeBlock> required = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            if (!PartCode.of(component.type()).isPrimitive()) {
                required.add(
                        Slot.requireNonNull(slot.field() + "." + component.name() + "()", pathOf(component, slot)));
            }
        }
        if (required.isEmpty()) {
            return slot.store(slot.requireNonNull(slot.field()));
        }
        CodeBlock.Builder body = CodeBlock.builder().addStatement(slot.requireNonNull(slot.field()));
        for (CodeBlock component : required) {
            body.addStatement(component);
        }
        return body.add(slot.store(CodeBlock.of("$N", slot.field()))).build();
    }

    private static String pathOf(ValueType.Component component, Slot slot) {
        return slot.parameter().wireName() + "." + component.wireName();
    }

    /*
     * try {
     *   return imageShape(new ImageShape(numChannels, height, width));
     * } catch (RuntimeException problem) {
     *   reader().refused("image_shape", …, problem);
     *   return this;
     * }
     */
    private SetterForm components(Slot slot, WireMethods methods) {
        List<ParameterSpec> takes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<CodeBlock> texts = new ArrayList<>();
        CodeBlock.Builder body = CodeBlock.builder();
        for (ValueType.Component component : composite.components()) {
            PartCode part = PartCode.of(component.type());
            String name = slot.names().variable(component.name());
            takes.add(ParameterSpec.builder(part.type(), name).build());
            names.add(name);
            if (!part.isPrimitive()) {
                body.addStatement(Slot.requireNonNull(name, pathOf(component, slot)));
            }
            if (composite.mayRefuse()) {
                texts.add(part.write(name, methods));
            }
        }
        CodeBlock make = CodeBlock.builder()
                .addStatement("return $L", slot.set(CodeBlock.of("new $T($L)", type(), String.join(", ", names))))
                .build();
        body.add(composite.mayRefuse() ? unlessRefused(slot, make, joined(texts), names) : make);
        return new SetterForm(takes, false, body.build());
    }

    private static CodeBlock unlessRefused(Slot slot, CodeBlock make, CodeBlock text, List<String> taken) {
        String problem = SourceNames.unlike("problem", taken);
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(make)
                .nextControlFlow("catch ($T $N)", RuntimeException.class, problem)
                .addStatement("reader().refused($L, $L, $N)", slot.wireName(), text, problem)
                .addStatement("return this")
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock storeOptional(Slot slot) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L.isPresent())", slot.requireNonNull(slot.field()))
                .addStatement("return $L", slot.set(CodeBlock.of("$N.get()", slot.field())))
                .endControlFlow()
                .add(slot.store(CodeBlock.of("null")))
                .build();
    }

    /** What tells records with methods of their own apart: a class, and what separates its parts. */
    private String key() {
        return composite.javaClass().binaryName() + " " + composite.separator();
    }

    private String word() {
        return ClassNames.word(composite.javaClass());
    }

    private static final class Records extends Literals {
        private final RecordCode code;

        private Records(RecordCode code) {
            this.code = code;
        }

        @Override
        public CodeBlock composite(Value.Composite value) {
            List<ValueType.Component> components = code.composite().components();
            List<CodeBlock> arguments = new ArrayList<>();
            for (int i = 0; i < components.size(); i++) {
                arguments.add(PartCode.of(components.get(i).type())
                        .literal(value.components().get(i)));
            }
            return CodeBlock.of("new $T($L)", code.type(), CodeBlock.join(arguments, ",$W"));
        }
    }
}
