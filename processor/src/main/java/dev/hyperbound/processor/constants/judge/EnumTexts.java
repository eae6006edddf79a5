package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The texts that are read as constants of an enum, and the constants, in the same order: other names come last. */
record EnumTexts(List<String> names, List<ValueType.Constant> constants) {
    static EnumTexts of(ValueType.Enumeration type) {
        List<String> names = new ArrayList<>(type.wireNames());
        List<ValueType.Constant> constants = new ArrayList<>(type.constants());
        for (ValueType.Constant constant : type.constants()) {
            for (String name : constant.alsoNames()) {
                names.add(name);
                constants.add(constant);
            }
        }
        return new EnumTexts(names, constants);
    }
}
