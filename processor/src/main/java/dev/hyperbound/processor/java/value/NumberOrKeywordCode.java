package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.expression.Term;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** A number, or a word in its place: an object that holds one of the two. */
public record NumberOrKeywordCode(ValueType.NumberOrKeyword both) implements ValueCode {
    private NumberCode kind() {
        return new NumberCode(both.kind());
    }

    private EnumCode words() {
        return new EnumCode(both.words());
    }

    private ClassName rawType() {
        return switch (both.kind()) {
            case INT -> RuntimeTypes.INT_OR;
            case LONG -> RuntimeTypes.LONG_OR;
            case DOUBLE -> RuntimeTypes.DOUBLE_OR;
        };
    }

    @Override
    public TypeName type() {
        return ParameterizedTypeName.get(rawType(), words().type());
    }

    /** A search varies the number. */
    @Override
    public Optional<NumberCode> number() {
        return Optional.of(kind());
    }

    @Override
    public Optional<TypeName> wordType() {
        return words().wordType();
    }

    @Override
    public DefaultPlace defaultPlace() {
        return DefaultPlace.CONSTANT;
    }

    @Override
    public CodeBlock literal(Value value) {
        return of(ValueCode.of(both.typeOf(value)).literal(value));
    }

    private CodeBlock of(CodeBlock numberOrWord) {
        return CodeBlock.of("$T.of($L)", rawType(), numberOrWord);
    }

    /** When a value is a number; otherwise it is a word. */
    public static Formula isNumber(String value) {
        return Formula.of(Term.test("$L.number().isPresent()", value), Term.test("$L.keyword().isPresent()", value));
    }

    /** An expression for the number that a value is. */
    public String number(String value) {
        return value + ".number()." + kind().optionalGetter() + "()";
    }

    /** An expression for the word that a value is. */
    public static String word(String value) {
        return value + ".keyword().get()";
    }

    @Override
    public CodeBlock write(String value, WireMethods methods) {
        Optional<String> known = methods.known("write", key());
        return CodeBlock.of("$L", JavaText.call(known.isPresent() ? known.get() : writer(methods), value));
    }

    /*
     * return value.number().isPresent() ? Wire.write(value.number().getAsInt()) : writeAuto(value.keyword().get());
     */
    private String writer(WireMethods methods) {
        return methods.add(methods.writer(key(), name(), type())
                .addStatement(
                        "return $L$W? $L$W: $L",
                        isNumber("value").code(),
                        kind().write(number("value"), methods),
                        words().write(word("value"), methods))
                .build());
    }

    @Override
    public CodeBlock read(Slot slot, WireMethods methods) {
        Optional<String> known = methods.known("read", key());
        return slot.readOrExplain(CodeBlock.of("$L(reader.text())", known.isPresent() ? known.get() : reader(methods)));
    }

    /*
     * return Keywords.isNumber(text)
     *     ? IntOr.of(Wire.toInt(text))
     *     : IntOr.of(Keywords.of(text, "an int", List.of("auto"), List.of(Auto.AUTO)));
     */
    private String reader(WireMethods methods) {
        return methods.add(methods.reader(key(), name(), type())
                .addStatement(
                        "return $T.isNumber(text)$W? $L$W: $L",
                        RuntimeTypes.KEYWORDS,
                        of(kind().read("text")),
                        of(words().keyword("text", both.kind())))
                .build());
    }

    /** By the number, by the word, and by what holds either. */
    @Override
    public List<SetterForm> setters(Slot slot, WireMethods methods) {
        CodeBlock number = of(CodeBlock.of("$N", slot.field()));
        CodeBlock word = of(slot.requireNonNull(slot.field()));
        return List.of(
                slot.taking(kind().type(), handOn(slot, number)),
                slot.taking(words().type(), handOn(slot, word)),
                slot.taking(type(), slot.store(slot.requireNonNull(slot.field()))));
    }

    private static CodeBlock handOn(Slot slot, CodeBlock value) {
        return CodeBlock.builder().addStatement("return $L", slot.set(value)).build();
    }

    /** What tells types with methods of their own apart. */
    private String key() {
        return rawType().simpleName() + " " + both.words().javaClass().binaryName();
    }

    private String name() {
        return rawType().simpleName() + ClassNames.word(both.words().javaClass());
    }
}
