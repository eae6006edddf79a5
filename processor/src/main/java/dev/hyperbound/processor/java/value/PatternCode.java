package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A regular expression: sent, and compared, as its text. */
record PatternCode() implements ValueCode {
    @Override
    public TypeName type() {
        return RuntimeTypes.PATTERN;
    }

    @Override
    public DefaultPlace defaultPlace() {
        return DefaultPlace.MADE;
    }

    @Override
    public CodeBlock literal(Value value) {
        return CodeBlock.of("$T.compile($L)", RuntimeTypes.PATTERN, value.accept(TextCode.TEXTS));
    }

    @Override
    public CodeBlock holds(String field, KnownDefault value) {
        return CodeBlock.of("$N.pattern().equals($L)", field, value.value().accept(TextCode.TEXTS));
    }

    @Override
    public CodeBlock same(String one, String other) {
        return CodeBlock.of("$L.pattern().equals($L.pattern())", one, other);
    }

    @Override
    public CodeBlock sameOrNull(String one, String other) {
        return CodeBlock.of("$T.equals($L, $L)", RuntimeTypes.OBJECTS, textOrNull(one), textOrNull(other));
    }

    @Override
    public CodeBlock hash(String value) {
        return CodeBlock.of("$L.pattern().hashCode()", value);
    }

    @Override
    public CodeBlock hashOrNull(String value) {
        return CodeBlock.of("$T.hashCode($L)", RuntimeTypes.OBJECTS, textOrNull(value));
    }

    private static CodeBlock textOrNull(String value) {
        return CodeBlock.of("$T.textOrNull($L)", RuntimeTypes.WIRE_PATTERNS, value);
    }

    @Override
    public CodeBlock write(String value, WireMethods methods) {
        return CodeBlock.of("$L.pattern()", value);
    }

    @Override
    public CodeBlock put(Slot slot, Optional<KnownDefault> known, WireMethods methods) {
        return slot.put("putText", slot.isNullable() ? textOrNull(slot.field()) : write(slot.field(), methods));
    }

    @Override
    public CodeBlock read(Slot slot, WireMethods methods) {
        return slot.readOrExplain(CodeBlock.of("$T.toPattern(reader.text())", RuntimeTypes.WIRE_PATTERNS));
    }

    @Override
    public List<SetterForm> setters(Slot slot, WireMethods methods) {
        List<SetterForm> forms = new ArrayList<>(ValueCode.super.setters(slot, methods));
        forms.add(new SetterForm(
                List.of(ParameterSpec.builder(RuntimeTypes.STRING, slot.field()).build()),
                false,
                CodeBlock.of("return $L;\n", JavaText.call("set", slot.wireName(), slot.field()))));
        return List.copyOf(forms);
    }
}
