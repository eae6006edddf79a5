package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.Parameter;
import java.util.List;

/**
 * What a parameter was given, and what is wrong with that alone.
 *
 * @param wrong in the order of the value's parts
 */
record Setting(Given given, List<ValueCheck.Wrong> wrong) {
    static Setting of(StubFacts facts, Parameter parameter, Given given) {
        return new Setting(given, ValueCheck.of(facts, parameter, given));
    }
}
