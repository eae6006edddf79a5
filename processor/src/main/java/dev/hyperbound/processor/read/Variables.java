package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            return RuleType.record(fields(composite));
        }
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        if (oneOf.isPresent()) {
            return RuleType.oneOf(oneOf.get().texts());
        }
        return type instanceof ValueType.Enumeration enumeration
                ? RuleType.oneOf(enumeration.wireNames())
                : RuleType.STRING;
    }

    private static List<RuleType.Field> fields(ValueType.Composite composite) {
        List<RuleType.Field> fields = new ArrayList<>();
        for (ValueType.Component part : composite.components()) {
            fields.add(new RuleType.Field(part.wireName(), type(part.type(), part.constraints())));
        }
        return fields;
    }
}
