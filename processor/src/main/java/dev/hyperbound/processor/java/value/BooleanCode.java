package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** A boolean, with its spelling on the wire. */
record BooleanCode(ValueType.Bool spelling) implements ValueCode {
    private static final Truths TRUTHS = new Truths();

    @Override
    public TypeName type() {
        return TypeName.BOOLEAN;
    }

    @Override
    public boolean isPrimitive() {
        return true;
    }

    @Override
    public Optional<CodeBlock> every() {
        return Optional.of(CodeBlock.of("true, false"));
    }

    @Override
    public DefaultPlace defaultPlace() {
        return DefaultPlace.EXPRESSION;
    }

    @Override
    public CodeBlock literal(Value value) {
        return value.accept(TRUTHS);
    }

    @Override
    public CodeBlock holds(String field, KnownDefault value) {
        return isTrue(value) ? CodeBlock.of("$N", field) : CodeBlock.of("!$N", field);
    }

    @Override
    public CodeBlock differs(String field, KnownDefault value) {
        return isTrue(value) ? CodeBlock.of("!$N", field) : CodeBlock.of("$N", field);
    }

    @SuppressWarnings("ReferenceEquality") // one of two constants
    private static boolean isTrue(KnownDefault value) {
        return value.expression() == Truths.TRUE;
    }

    @Override
    public CodeBlock same(String one, String other) {
        return CodeBlock.of("$L", one + " == " + other);
    }

    @Override
    public CodeBlock hash(String value) {
        return CodeBlock.of("$T.$L", Boolean.class, JavaText.call("hashCode", value));
    }

    @Override
    public CodeBlock write(String value, WireMethods methods) {
        return CodeBlock.of("$T.$L", RuntimeTypes.WIRE, JavaText.call("write", value, yes(), no()));
    }

    @Override
    public CodeBlock put(Slot slot, Optional<KnownDefault> known, WireMethods methods) {
        return slot.put("putBoolean", slot.field(), yes(), no());
    }

    @Override
    public CodeBlock read(Slot slot, WireMethods methods) {
        return slot.isOptional()
                ? slot.readOrExplain(CodeBlock.of(
                        "$T.$L", RuntimeTypes.WIRE, JavaText.call("toBoolean", "reader.text()", yes(), no())))
                : slot.readOrKeep(JavaText.call("readBoolean", slot.wireName(), slot.field(), yes(), no()));
    }

    private String yes() {
        return JavaText.literal(spelling.yes());
    }

    private String no() {
        return JavaText.literal(spelling.no());
    }

    @Override
    public List<SetterForm> setters(Slot slot, WireMethods methods) {
        CodeBlock value = slot.isOptional()
                ? CodeBlock.of("$T.of($N)", RuntimeTypes.OPTIONAL, slot.field())
                : CodeBlock.of("$N", slot.field());
        return List.of(slot.taking(type(), slot.store(value)));
    }

    @Override
    public CodeBlock storeOptional(Slot slot) {
        return slot.store(slot.requireNonNull(slot.field()));
    }

    private static final class Truths extends Literals {
        private static final CodeBlock TRUE = CodeBlock.of("true");
        private static final CodeBlock FALSE = CodeBlock.of("false");

        @Override
        public CodeBlock truth(Value.Truth truth) {
            return truth.value() ? TRUE : FALSE;
        }
    }
}
