package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.JsonForm;
import dev.hyperbound.processor.model.ListForm;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list, held as an unmodifiable copy; one that is empty is absent where that may be. */
record ListCode(ValueType.Sequence sequence) implements ValueCode {
    /** Numbers are read as they are where a parser made them. */
    private static final CodeBlock READER = CodeBlock.of("reader");

    /** The type of a list of such elements. */
    static TypeName of(PartCode element) {
        return ParameterizedTypeName.get(RuntimeTypes.LIST, element.type().box());
    }

    private PartCode element() {
        return PartCode.of(sequence.element());
    }

    @Override
    public TypeName type() {
        return of(element());
    }

    @Override
    public DefaultPlace defaultPlace() {
        return DefaultPlace.CONSTANT;
    }

    @Override
    public CodeBlock literal(Value value) {
        return value.accept(new Lists(element()));
    }

    @Override
    public CodeBlock write(String value, WireMethods methods) {
        return sequence.form().accept(new Writing(element(), value, methods));
    }

    @Override
    public CodeBlock put(Slot slot, Optional<KnownDefault> known, WireMethods methods) {
        return sequence.form().accept(new Putting(element(), slot, methods));
    }

    @Override
    public CodeBlock read(Slot slot, WireMethods methods) {
        return slot.readOrExplain(sequence.form().accept(new Reading(element(), methods)));
    }

    @Override
    public List<SetterForm> setters(Slot slot, WireMethods methods) {
        ParameterSpec array = ParameterSpec.builder(ArrayTypeName.of(element().type()), slot.field())
                .build();
        CodeBlock varargs = CodeBlock.builder()
                .addStatement("return $L", slot.set(given("list", slot)))
                .build();
        CodeBlock list = slot.store(given(slot.parameter().isAbsentable() ? "listOrAbsent" : "list", slot));
        return List.of(new SetterForm(List.of(array), true, varargs), slot.taking(type(), list));
    }

    @Override
    public CodeBlock storeOptional(Slot slot) {
        return slot.store(given("listOrAbsent", slot));
    }

    private static CodeBlock given(String method, Slot slot) {
        return CodeBlock.of("$T.$L($N, $L)", RuntimeTypes.GIVEN, method, slot.field(), slot.wireName());
    }

    /** An expression for the text of a list, in each form. */
    private record Writing(PartCode element, String list, WireMethods methods) implements ListForm.Visitor<CodeBlock> {
        @Override
        public CodeBlock separated(Separation separation) {
            return element.writeList(list, separation.separator(), methods);
        }

        @Override
        public CodeBlock json(JsonForm json) {
            return element.writeJsonList(list, methods);
        }
    }

    /** Statements that hand a list to the writer, in each form. */
    private record Putting(PartCode element, Slot slot, WireMethods methods) implements ListForm.Visitor<CodeBlock> {
        @Override
        public CodeBlock separated(Separation separation) {
            return element.putList(slot, separation.separator(), methods);
        }

        @Override
        public CodeBlock json(JsonForm json) {
            return slot.ifThere(slot.put("putWritten", element.writeJsonList(slot.field(), methods)));
        }
    }

    /** An expression for the list that the reader is at, in each form. */
    private record Reading(PartCode element, WireMethods methods) implements ListForm.Visitor<CodeBlock> {
        @Override
        public CodeBlock separated(Separation separation) {
            CodeBlock read = element.isPrimitive() && separation.blanks() ? READER : text(separation);
            return element.list(read, separation.separator(), methods);
        }

        @Override
        public CodeBlock json(JsonForm json) {
            return element.jsonList(element.isPrimitive() ? READER : CodeBlock.of("reader.text()"), methods);
        }
    }

    /** An expression for the reader's text; where no blanks are read, it throws where there are any. */
    static CodeBlock text(Separation separation) {
        return separation.blanks()
                ? CodeBlock.of("reader.text()")
                : CodeBlock.of(
                        "$T.$L",
                        RuntimeTypes.UNSPACED,
                        JavaText.call("text", "reader.text()", JavaText.literal(separation.separator())));
    }

    private static final class Lists extends Literals {
        private final PartCode part;

        private Lists(PartCode part) {
            this.part = part;
        }

        @Override
        public CodeBlock sequence(Value.Sequence value) {
            List<CodeBlock> elements = new ArrayList<>();
            for (Value element : value.elements()) {
                elements.add(part.element(element));
            }
            return CodeBlock.of("$T.of($L)", RuntimeTypes.LIST, CodeBlock.join(elements, ",$W"));
        }
    }
}
