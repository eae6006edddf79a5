package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.value.NumberOrKeywordCode;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.ParameterWords;
import java.util.Optional;

/** What a check is about: whose value, how messages name it, and what must hold for there to be a value. */
record CheckedValue(Parameter parameter, Optional<CodeBlock> part, String value, Optional<Formula> present) {
    Formula when(Formula wrong) {
        return Formula.all(present.orElse(Formula.TRUE), wrong);
    }

    /** The number that the value may be. */
    CheckedValue number(ValueType.NumberOrKeyword type) {
        Formula isNumber = NumberOrKeywordCode.isNumber(value);
        return new CheckedValue(
                parameter,
                part,
                new NumberOrKeywordCode(type).number(value),
                Optional.of(present.isPresent() ? Formula.all(present.get(), isNumber) : isNumber));
    }

    /** The words that may stand in place of a number, to follow what it must be. */
    String orKeyword() {
        return ParameterWords.orKeyword(parameter.type());
    }

    /** How the report of a violation begins: whose value it is about, and which part of it. */
    CodeBlock about() {
        String name = JavaText.literal(parameter.wireName());
        return part.isEmpty()
                ? CodeBlock.of("$L", "found = found." + JavaText.call("about", name))
                : CodeBlock.of("found = found.about($L, $L)", name, part.get());
    }
}
