package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Value;
import java.util.Optional;

/** A string, sent as it is. */
record TextCode() implements PartCode {
    static final Texts TEXTS = new Texts();

    @Override
    public TypeName type() {
        return RuntimeTypes.STRING;
    }

    @Override
    public boolean isSwitchable() {
        return true;
    }

    @Override
    public boolean isItsText() {
        return true;
    }

    @Override
    public DefaultPlace defaultPlace() {
        return DefaultPlace.EXPRESSION;
    }

    @Override
    public CodeBlock literal(Value value) {
        return value.accept(TEXTS);
    }

    @Override
    public CodeBlock write(String value, WireMethods methods) {
        return CodeBlock.of("$L", value);
    }

    @Override
    public CodeBlock read(Slot slot, WireMethods methods) {
        return slot.readOrKeep(
                JavaText.call(slot.isSet() ? "readText" : "readMissingText", slot.wireName(), slot.field()));
    }

    @Override
    public CodeBlock put(Slot slot, Optional<KnownDefault> known, WireMethods methods) {
        return slot.put("putText", slot.field());
    }

    @Override
    public CodeBlock component(String text, String name) {
        return CodeBlock.of("$T.toText($L, $L)", RuntimeTypes.WIRE_RECORDS, text, name);
    }

    @Override
    public CodeBlock list(CodeBlock text, String separator, WireMethods methods) {
        return CodeBlock.of("$T.toStrings($L, $L)", RuntimeTypes.WIRE_LISTS, text, JavaText.literal(separator));
    }

    @Override
    public CodeBlock jsonList(CodeBlock text, WireMethods methods) {
        return CodeBlock.of("$T.toStrings($L)", RuntimeTypes.JSON_LISTS, text);
    }

    /** Texts as literals. */
    static final class Texts extends Literals {
        @Override
        public CodeBlock text(Value.Text text) {
            return CodeBlock.of("$L", JavaText.literal(text.value()));
        }
    }
}
