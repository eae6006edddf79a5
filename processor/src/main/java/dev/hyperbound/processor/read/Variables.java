package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Variable;
import java.util.List;

/** Parameters as rules see them. */
final class Variables {
    private Variables() {}

    static Variable of(Parameter parameter) {
        return new Variable(
                parameter.wireName(), type(parameter.type(), parameter.constraints()), parameter.isAbsentable());
    }

    private static RuleType type(ValueType type, List<Constraint> constraints) {
        if (type instanceof ValueType.Numeric number) {
            return number.isWhole() ? RuleType.INT : RuleType.DOUBLE;
        }
        if (type instanceof ValueType.Bool) {
            return RuleType.BOOL;
        }
        if (type instanceof ValueType.Sequence sequence) {
            return RuleType.listOf(type(sequence.element(), constraints));
        }
        if (type instanceof ValueType.Composite composite) {
            return RuleType.record(composite.components().stream()
                    .map(part -> new RuleType.Field(part.wireName(), type(part.type(), part.constraints())))
                    .toList());
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return RuleType.oneOf(
                    Constraints.oneOf(constraints).map(Constraint.OneOf::texts).orElseGet(enumeration::wireNames));
        }
        return Constraints.oneOf(constraints)
                .map(oneOf -> RuleType.oneOf(oneOf.texts()))
                .orElse(RuleType.STRING);
    }
}
