package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;

/** A type whose values may be components of a record and elements of a list. */
interface PartCode extends ValueCode {
    static PartCode of(ValueType type) {
        return type.accept(PartCodes.ALL);
    }

    /** An expression for a component of a record, from its text, or of a number from what a parser made; both arguments are expressions. */
    CodeBlock component(String text, String name);

    /** An expression for a list that a text holds, or of numbers a reader. */
    CodeBlock list(CodeBlock text, String separator, WireMethods methods);

    /** Statements that hand a list to {@code writer}. */
    default CodeBlock putList(Slot slot, String separator, WireMethods methods) {
        return slot.put("putList", slot.field(), JavaText.literal(separator));
    }

    /** An expression for the text of a list. */
    default CodeBlock writeList(String list, String separator, WireMethods methods) {
        return CodeBlock.of("$T.write($L, $L)", RuntimeTypes.WIRE_LISTS, list, JavaText.literal(separator));
    }

    /** An expression for a list that a JSON array holds, or of numbers a reader. */
    CodeBlock jsonList(CodeBlock text, WireMethods methods);

    /** An expression for the JSON array of a list. */
    default CodeBlock writeJsonList(String list, WireMethods methods) {
        return CodeBlock.of("$T.write($L)", RuntimeTypes.JSON_LISTS, list);
    }

    /** An expression for an element of a list, as an object. */
    default CodeBlock element(Value value) {
        return literal(value);
    }
}
