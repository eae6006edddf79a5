package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/**
 * A type of values in generated code: the Java type, how fields hold and compare its values, how setters take them, how
 * they are read from the wire and written to it. {@link Slot} adds what depends on whether there has to be a value.
 */
public interface ValueCode {
    static ValueCode of(ValueType type) {
        return type.accept(ValueCodes.ALL);
    }

    /** The type of a value that is there. */
    TypeName type();

    /** The {@code Optional…} of the type. */
    default TypeName optional() {
        return ParameterizedTypeName.get(RuntimeTypes.OPTIONAL, type().box());
    }

    /** The class of the {@code Optional…}, to call its factories. */
    default ClassName optionalClass() {
        return RuntimeTypes.OPTIONAL;
    }

    /** The method that takes the value out of the {@code Optional…}. */
    default String optionalGetter() {
        return "get";
    }

    /** Whether values are primitives, which cannot say by themselves that they are missing. */
    default boolean isPrimitive() {
        return false;
    }

    /** The number that a search may vary over a range, if it is one. */
    default Optional<NumberCode> number() {
        return Optional.empty();
    }

    /** Whether a {@code switch} over values is how to tell them apart. */
    default boolean isSwitchable() {
        return false;
    }

    /** Whether a value is sent as it is. */
    default boolean isItsText() {
        return false;
    }

    /** Where a default comes from. */
    DefaultPlace defaultPlace();

    /** An expression for a value that a stub names. */
    CodeBlock literal(Value value);

    /** An expression for whether a field holds the default. */
    default CodeBlock holds(String field, KnownDefault value) {
        return CodeBlock.of("$N.equals($L)", field, value.expression());
    }

    /** An expression for whether a field holds something else than the default. */
    default CodeBlock differs(String field, KnownDefault value) {
        return CodeBlock.of("!$L", holds(field, value));
    }

    /** An expression for whether two values are the same, neither of them absent. */
    default CodeBlock same(String one, String other) {
        return CodeBlock.of("$L", JavaText.call(one + ".equals", other));
    }

    /** The same where both may be null. */
    default CodeBlock sameOrNull(String one, String other) {
        return CodeBlock.of("$T.equals($L, $L)", RuntimeTypes.OBJECTS, one, other);
    }

    /** An expression for the hash code of a value that is there. */
    default CodeBlock hash(String value) {
        return CodeBlock.of("$L", JavaText.call(value + ".hashCode"));
    }

    /** The same where the value may be null. */
    default CodeBlock hashOrNull(String value) {
        return CodeBlock.of("$T.hashCode($L)", RuntimeTypes.OBJECTS, value);
    }

    /** An expression for the wire form of a value. */
    CodeBlock write(String value, WireMethods methods);

    /** An expression for a value as one that a tuning job may choose. */
    default CodeBlock choice(String value, WireMethods methods) {
        return CodeBlock.of("$T.of($L, $L)", RuntimeTypes.CHOICE, value, write(value, methods));
    }

    /** What is no number and yet a value of the type: it takes the place of one, or there are no others. */
    default Optional<TypeName> wordType() {
        return Optional.of(type());
    }

    /** An expression for all values, as arguments, where they can be listed. */
    default Optional<CodeBlock> every() {
        return Optional.empty();
    }

    /** Statements that read a parameter from {@code reader}. */
    CodeBlock read(Slot slot, WireMethods methods);

    /** Statements that hand a parameter to {@code writer}, which leaves out what is not there. */
    default CodeBlock put(Slot slot, Optional<KnownDefault> known, WireMethods methods) {
        return slot.ifThere(slot.put("putWritten", write(slot.value(), methods)));
    }

    /** The ways to give a value, but for the {@code Optional…} of it. */
    default List<SetterForm> setters(Slot slot, WireMethods methods) {
        return List.of(slot.taking(type(), slot.store(slot.requireNonNull(slot.field()))));
    }

    /** Statements of the setter that takes the {@code Optional…}. */
    default CodeBlock storeOptional(Slot slot) {
        return slot.store(CodeBlock.of("$L.orElse(null)", slot.requireNonNull(slot.field())));
    }
}
