package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.value.Slot;
import dev.hyperbound.processor.model.Parameter;

/** What the fields of generated classes say of themselves: what stands in them as long as nothing was set. */
final class FieldDoc {
    /** A default of many elements would say no more than that there is one. */
    private static final int LONGEST_DEFAULT = 60;

    private FieldDoc() {}

    /** Of the values, which are complete. */
    static CodeBlock inValues(Slot slot) {
        Parameter parameter = slot.parameter();
        return line(unset(slot) + (parameter.context() ? "; never sent" : ""));
    }

    private static String unset(Slot slot) {
        Parameter parameter = slot.parameter();
        if (parameter.isAbsentable()) {
            return (slot.isOptional() ? "Empty" : "Null") + " if not set";
        }
        return parameter.isRequired() ? "Required, so never missing" : defaulted(parameter) + " if not set";
    }

    private static String defaulted(Parameter parameter) {
        if (parameter.shownDefault().isPresent()) {
            String text = parameter.shownDefault().get().text();
            if (!text.isEmpty() && text.length() <= LONGEST_DEFAULT) {
                return JavaText.code(text);
            }
        }
        return "The default";
    }

    /** Of the builder, where what is required may be missing, and defaults may still have to be made. */
    static CodeBlock inBuilder(Slot slot) {
        if (slot.flag().isPresent()) {
            return line("Of no meaning until {@code " + slot.flag().get() + "}");
        }
        if (slot.isSet()) {
            return line("The default until set");
        }
        if (slot.isOptional()) {
            return line("Empty until set");
        }
        return line(Defaults.isMade(slot.parameter()) ? "Null until set, or the default is needed" : "Null until set");
    }

    /** Of the builder's field that says that a required primitive was given. */
    static CodeBlock flag(Slot slot) {
        return line("Whether {@code " + slot.field() + "} was set, which no {@code " + slot.type() + "} could say");
    }

    private static CodeBlock line(String words) {
        return CodeBlock.of("$L", words + ".\n");
    }
}
