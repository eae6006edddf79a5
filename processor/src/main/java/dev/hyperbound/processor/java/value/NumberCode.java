package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.JavaSource;
import java.util.List;
import java.util.Optional;

/** A number: a primitive of its own kind. */
public record NumberCode(ValueType.Numeric kind) implements PartCode {
    @Override
    public TypeName type() {
        return switch (kind) {
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case DOUBLE -> TypeName.DOUBLE;
        };
    }

    /** The type's name within those of methods: {@code Int} as in {@code readInt}. */
    private String word() {
        return switch (kind) {
            case INT -> "Int";
            case LONG -> "Long";
            case DOUBLE -> "Double";
        };
    }

    /** Java has no switch over longs and doubles. */
    @Override
    public boolean isSwitchable() {
        return kind == ValueType.Numeric.INT;
    }

    @Override
    public ClassName optionalClass() {
        return switch (kind) {
            case INT -> RuntimeTypes.OPTIONAL_INT;
            case LONG -> RuntimeTypes.OPTIONAL_LONG;
            case DOUBLE -> RuntimeTypes.OPTIONAL_DOUBLE;
        };
    }

    @Override
    public TypeName optional() {
        return optionalClass();
    }

    @Override
    public String optionalGetter() {
        return "getAs" + word();
    }

    @Override
    public boolean isPrimitive() {
        return true;
    }

    @Override
    public Optional<NumberCode> number() {
        return Optional.of(this);
    }

    @Override
    public Optional<TypeName> wordType() {
        return Optional.empty();
    }

    @Override
    public CodeBlock choice(String value, WireMethods methods) {
        return CodeBlock.of("$T.of($L)", RuntimeTypes.CHOICE, value);
    }

    @Override
    public DefaultPlace defaultPlace() {
        return DefaultPlace.EXPRESSION;
    }

    @Override
    public CodeBlock literal(Value value) {
        return value.accept(Numbers.PLAIN);
    }

    @Override
    public CodeBlock element(Value value) {
        return value.accept(kind == ValueType.Numeric.LONG ? Numbers.BOXED_LONG : Numbers.PLAIN);
    }

    @Override
    public CodeBlock holds(String field, KnownDefault value) {
        return compared(field, value.expression(), "==");
    }

    @Override
    public CodeBlock differs(String field, KnownDefault value) {
        return compared(field, value.expression(), "!=");
    }

    private CodeBlock compared(String field, CodeBlock expression, String sign) {
        // The two zeros are written differently
        return kind.isWhole()
                ? CodeBlock.of("$N $L $L", field, sign, expression)
                : CodeBlock.of("$T.compare($N, $L) $L 0", Double.class, field, expression, sign);
    }

    @Override
    public CodeBlock same(String one, String other) {
        return kind.isWhole()
                ? CodeBlock.of("$L", one + " == " + other)
                : CodeBlock.of("$T.$L", Double.class, JavaText.call("compare", one, other) + " == 0");
    }

    @Override
    public CodeBlock hash(String value) {
        return kind == ValueType.Numeric.INT
                ? CodeBlock.of("$L", value)
                : CodeBlock.of("$T.$L", type().box(), JavaText.call("hashCode", value));
    }

    @Override
    public CodeBlock write(String value, WireMethods methods) {
        return CodeBlock.of("$T.write($L)", RuntimeTypes.WIRE, value);
    }

    @Override
    public CodeBlock read(Slot slot, WireMethods methods) {
        return slot.readOrKeep(JavaText.call("read" + word(), slot.wireName(), slot.field()));
    }

    /** Most hold their default, whose text is known. */
    @Override
    public CodeBlock put(Slot slot, Optional<KnownDefault> known, WireMethods methods) {
        String put = "put" + word();
        return known.isEmpty()
                ? slot.put(put, slot.field())
                : slot.put(
                        put,
                        slot.field(),
                        known.get().expression().toString(),
                        JavaText.literal(known.get().text()));
    }

    @Override
    public List<SetterForm> setters(Slot slot, WireMethods methods) {
        CodeBlock value = slot.isOptional()
                ? CodeBlock.of("$T.of($N)", optionalClass(), slot.field())
                : CodeBlock.of("$N", slot.field());
        return List.of(slot.taking(type(), slot.store(value)));
    }

    @Override
    public CodeBlock storeOptional(Slot slot) {
        return slot.store(slot.requireNonNull(slot.field()));
    }

    /** An expression for the number that a text is. */
    CodeBlock read(String text) {
        return CodeBlock.of("$T.to$L($L)", RuntimeTypes.WIRE, word(), text);
    }

    @Override
    public CodeBlock component(String text, String name) {
        return CodeBlock.of("$T.to$L($L, $L)", RuntimeTypes.WIRE_RECORDS, word(), text, name);
    }

    @Override
    public CodeBlock list(CodeBlock text, String separator, WireMethods methods) {
        return CodeBlock.of("$T.to$Ls($L, $L)", RuntimeTypes.WIRE_LISTS, word(), text, JavaText.literal(separator));
    }

    @Override
    public CodeBlock jsonList(CodeBlock text, WireMethods methods) {
        return CodeBlock.of("$T.to$Ls($L)", RuntimeTypes.JSON_LISTS, word(), text);
    }

    /** Numbers as primitives, or as what is boxed to a {@code Long}. */
    private static final class Numbers extends Literals {
        private static final Numbers PLAIN = new Numbers(false);
        private static final Numbers BOXED_LONG = new Numbers(true);

        private final boolean boxedLong;

        private Numbers(boolean boxedLong) {
            this.boxedLong = boxedLong;
        }

        @Override
        public CodeBlock whole(Value.Whole whole) {
            return CodeBlock.of("$L", boxedLong ? whole.value() + "L" : JavaSource.literal(whole.value()));
        }

        @Override
        public CodeBlock real(Value.Real real) {
            return CodeBlock.of("$L", JavaSource.literal(real.value()));
        }
    }
}
