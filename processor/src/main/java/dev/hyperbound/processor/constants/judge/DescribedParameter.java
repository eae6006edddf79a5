package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.JsonForm;
import dev.hyperbound.processor.model.ListForm;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.runtime.ParameterBuilder;
import dev.hyperbound.runtime.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A parameter as generated code describes it to the run time; what no reader of values asks for is left out. */
final class DescribedParameter implements ValueType.Visitor<ParameterType> {
    private static final DescribedParameter TYPE = new DescribedParameter();

    private DescribedParameter() {}

    static dev.hyperbound.runtime.Parameter of(Parameter parameter) {
        ParameterBuilder builder =
                begin(parameter.wireName(), parameter.accessor(), parameter.type(), parameter.constraints());
        if (parameter.isRequired()) {
            builder.required();
        }
        if (parameter.defaulted().isPresent()) {
            builder.defaultValue(parameter.defaulted().get().text());
        }
        builder.alsoNames(parameter.alsoNames().toArray(new String[0]));
        if (parameter.isSecret()) {
            builder.secret();
        }
        if (parameter.absent().isPresent()) {
            builder.absentTexts(parameter.absent().get().texts().toArray(new String[0]));
        }
        if (parameter.context()) {
            builder.context();
        }
        return builder.build();
    }

    private static ParameterBuilder begin(
            String wireName, String accessor, ValueType type, List<Constraint> constraints) {
        ParameterBuilder builder = dev.hyperbound.runtime.Parameter.builder(wireName, accessor, type.accept(TYPE));
        Optional<Interval> range = Constraints.range(constraints);
        if (range.isPresent()) {
            builder.range(range.get().text());
        }
        OptionalLong divisor = Constraints.divisor(constraints);
        if (divisor.isPresent()) {
            builder.multipleOf(divisor.getAsLong());
        }
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        if (oneOf.isPresent()) {
            builder.allowedValues(oneOf.get().texts().toArray(new String[0]));
        }
        return builder;
    }

    @Override
    public ParameterType numeric(ValueType.Numeric numeric) {
        return switch (numeric) {
            case INT -> ParameterType.Numeric.INT;
            case LONG -> ParameterType.Numeric.LONG;
            case DOUBLE -> ParameterType.Numeric.DOUBLE;
        };
    }

    @Override
    public ParameterType bool(ValueType.Bool bool) {
        return new ParameterType.Bool(bool.yes(), bool.no());
    }

    @Override
    public ParameterType text(ValueType.Text text) {
        return new ParameterType.Text();
    }

    @Override
    public ParameterType regex(ValueType.Regex regex) {
        return new ParameterType.Regex();
    }

    @Override
    public ParameterType enumeration(ValueType.Enumeration enumeration) {
        List<ParameterType.EnumValue> values = new ArrayList<>();
        for (ValueType.Constant constant : enumeration.constants()) {
            values.add(ParameterType.EnumValue.of(constant.wireName())
                    .withAlsoNames(constant.alsoNames().toArray(new String[0])));
        }
        return ParameterType.Enumeration.of(values.toArray(new ParameterType.EnumValue[0]));
    }

    @Override
    public ParameterType numberOrKeyword(ValueType.NumberOrKeyword type) {
        return new ParameterType.NumberOrKeyword(
                (ParameterType.Numeric) type.kind().accept(this),
                (ParameterType.Enumeration) type.words().accept(this));
    }

    @Override
    public ParameterType composite(ValueType.Composite composite) {
        List<dev.hyperbound.runtime.Parameter> components = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            components.add(begin(component.wireName(), component.name(), component.type(), component.constraints())
                    .required()
                    .build());
        }
        ParameterType.Composite type = ParameterType.Composite.of(
                composite.separator(), components.toArray(new dev.hyperbound.runtime.Parameter[0]));
        return composite.separation().blanks() ? type : type.withoutBlanks();
    }

    @Override
    public ParameterType sequence(ValueType.Sequence sequence) {
        return sequence.form().accept(new DescribedList(sequence.element().accept(this)));
    }

    /** A list in each form. */
    private record DescribedList(ParameterType element) implements ListForm.Visitor<ParameterType> {
        @Override
        public ParameterType separated(Separation separation) {
            ParameterType.Sequence type = ParameterType.Sequence.of(separation.separator(), element);
            return separation.blanks() ? type : type.withoutBlanks();
        }

        @Override
        public ParameterType json(JsonForm json) {
            return new ParameterType.JsonSequence(element);
        }
    }
}
