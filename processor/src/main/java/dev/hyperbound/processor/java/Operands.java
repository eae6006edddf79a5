package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.expression.Operand;
import dev.hyperbound.processor.java.expression.Shape;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.analysis.ParameterFacts;
import java.math.BigDecimal;
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

    /** What is known of them before run time. */
    Map<String, ParameterFacts> facts(List<Parameter> parameters) {
        Map<String, ParameterFacts> facts = new LinkedHashMap<>();
        for (Map.Entry<String, Operand> operand : of(parameters).entrySet()) {
            facts.put(operand.getKey(), operand.getValue().facts());
        }
        return facts;
    }

    private Operand of(Parameter parameter) {
        String held = fields.value(parameter);
        String value = parameter.type() instanceof ValueType.Regex ? held + ".pattern()" : held;
        return operand(parameter.type(), parameter.constraints(), CodeBlock.of("$L", value), present(parameter));
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

    private Operand operand(
            ValueType type, List<Constraint> constraints, CodeBlock value, Optional<Formula> present) {
        Operand operand = new Operand(shape(type, value), value, present);
        if (!(type instanceof ValueType.Numeric number) || !number.isWhole()) {
            return operand;
        }
        Optional<Interval> range = Constraints.range(constraints);
        return range.isPresent() ? operand.within(lowest(range.get(), number), highest(range.get(), number)) : operand;
    }

    private static long lowest(Interval interval, ValueType.Numeric number) {
        BigDecimal smallest = BigDecimal.valueOf(number == ValueType.Numeric.INT ? Integer.MIN_VALUE : Long.MIN_VALUE);
        return smallest.max(interval.lowestWhole().orElse(smallest)).longValueExact();
    }

    private static long highest(Interval interval, ValueType.Numeric number) {
        BigDecimal largest = BigDecimal.valueOf(number == ValueType.Numeric.INT ? Integer.MAX_VALUE : Long.MAX_VALUE);
        return largest.min(interval.highestWhole().orElse(largest)).longValueExact();
    }

    private Shape shape(ValueType type, CodeBlock value) {
        if (type instanceof ValueType.Numeric number) {
            return switch (number) {
                case INT -> Shape.Scalar.INT;
                case LONG -> Shape.Scalar.LONG;
                case DOUBLE -> Shape.Scalar.DOUBLE;
            };
        }
        if (type instanceof ValueType.Bool) {
            return Shape.Scalar.BOOLEAN;
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return enumeration(enumeration);
        }
        if (type instanceof ValueType.Composite composite) {
            Map<String, Operand> components = new LinkedHashMap<>();
            for (ValueType.Component component : composite.components()) {
                CodeBlock call = CodeBlock.of("$L.$N()", value, component.name());
                components.put(
                        component.wireName(),
                        operand(component.type(), component.constraints(), call, Optional.empty()));
            }
            return new Shape.Composite(components);
        }
        return type instanceof ValueType.Sequence sequence
                ? new Shape.Sequence(shape(sequence.element(), value))
                : Shape.Scalar.STRING;
    }

    private Shape enumeration(ValueType.Enumeration enumeration) {
        Map<String, CodeBlock> constants = new LinkedHashMap<>();
        for (ValueType.Constant constant : enumeration.constants()) {
            constants.put(constant.wireName(), CodeBlock.of("$T.$L", ValueCode.of(enumeration).type(), constant.name()));
        }
        return new Shape.Enumeration(
                ValueCode.of(enumeration).type(), constants, constant -> wire.write(enumeration, constant));
    }
}
