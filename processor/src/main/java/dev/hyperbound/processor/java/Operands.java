package dev.hyperbound.processor.java;

import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.expression.Operand;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parameters as the code of rules reads them: the fields, which the builder and the values name alike. */
final class Operands {
    private final Fields fields;
    private final WireMethods wire;

    Operands(Fields fields, WireMethods wire) {
        this.fields = fields;
        this.wire = wire;
    }

    Map<String, Operand> of(List<Parameter> parameters) {
        Map<String, Operand> operands = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            operands.put(parameter.wireName(), of(parameter));
        }
        return operands;
    }

    private Operand of(Parameter parameter) {
        return parameter
                .type()
                .accept(new OperandCode(wire, parameter.constraints(), fields.value(parameter), present(parameter)));
    }

    /**
     * What must hold for there to be a value. A required string or enum that was not given is null, and so is a record
     * whose constructor refused its default; that is a violation of its own, but rules must get past it.
     */
    private Optional<Formula> present(Parameter parameter) {
        boolean always = ValueCode.of(parameter.type()).isPrimitive()
                ? !parameter.isAbsentable()
                : parameter.defaulted().isPresent() && !parameter.type().mayRefuse();
        return always ? Optional.empty() : Optional.of(fields.presence(parameter));
    }
}
