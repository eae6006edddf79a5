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
final class Variables implements ValueType.Visitor<RuleType> {
    private final List<Constraint> constraints;

    private Variables(List<Constraint> constraints) {
        this.constraints = constraints;
    }

    static Variable of(Parameter parameter) {
        return new Variable(
                parameter.wireName(), type(parameter.type(), parameter.constraints()), parameter.isAbsentable());
    }

    private static RuleType type(ValueType type, List<Constraint> constraints) {
        return type.accept(new Variables(constraints));
    }

    @Override
    public RuleType numeric(ValueType.Numeric number) {
        return number.isWhole() ? RuleType.INT : RuleType.DOUBLE;
    }

    @Override
    public RuleType bool(ValueType.Bool bool) {
        return RuleType.BOOL;
    }

    @Override
    public RuleType text(ValueType.Text text) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        return oneOf.isPresent() ? RuleType.oneOf(oneOf.get().texts()) : RuleType.STRING;
    }

    @Override
    public RuleType regex(ValueType.Regex regex) {
        return RuleType.STRING;
    }

    @Override
    public RuleType enumeration(ValueType.Enumeration enumeration) {
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        return RuleType.oneOf(oneOf.isPresent() ? oneOf.get().texts() : enumeration.wireNames());
    }

    @Override
    public RuleType numberOrKeyword(ValueType.NumberOrKeyword type) {
        return RuleType.numberOr(type.kind().accept(this), type.keywords());
    }

    @Override
    public RuleType composite(ValueType.Composite composite) {
        List<RuleType.Field> fields = new ArrayList<>();
        for (ValueType.Component part : composite.components()) {
            fields.add(new RuleType.Field(part.wireName(), type(part.type(), part.constraints())));
        }
        return RuleType.record(fields);
    }

    @Override
    public RuleType sequence(ValueType.Sequence sequence) {
        return RuleType.listOf(type(sequence.element(), constraints));
    }
}
