package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.analysis.DomainOfType;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.expression.Operand;
import dev.hyperbound.processor.java.expression.Shape;
import dev.hyperbound.processor.java.value.NumberOrKeywordCode;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of each type as the code of rules reads it.
 *
 * @param value the expression of the value, once it is there
 * @param present whether it is, none if it always is
 */
record OperandCode(WireMethods wire, List<Constraint> constraints, String value, Optional<Formula> present)
        implements ValueType.Visitor<Operand> {
    OperandCode {
        constraints = List.copyOf(constraints);
    }

    private Operand operand(Shape shape) {
        return new Operand(shape, CodeBlock.of("$L", value), present);
    }

    @Override
    public Operand numeric(ValueType.Numeric number) {
        Operand operand = operand(
                switch (number) {
                    case INT -> Shape.Scalar.INT;
                    case LONG -> Shape.Scalar.LONG;
                    case DOUBLE -> Shape.Scalar.DOUBLE;
                });
        return number.isWhole() ? operand.within(DomainOfType.bounds(number, constraints)) : operand;
    }

    @Override
    public Operand bool(ValueType.Bool bool) {
        return operand(Shape.Scalar.BOOLEAN);
    }

    @Override
    public Operand text(ValueType.Text text) {
        return operand(Shape.Scalar.STRING);
    }

    @Override
    public Operand regex(ValueType.Regex regex) {
        return new Operand(Shape.Scalar.STRING, CodeBlock.of("$L.pattern()", value), present);
    }

    @Override
    public Operand enumeration(ValueType.Enumeration enumeration) {
        Map<String, CodeBlock> constants = new LinkedHashMap<>();
        for (ValueType.Constant constant : enumeration.constants()) {
            constants.put(
                    constant.wireName(),
                    CodeBlock.of("$T.$L", ValueCode.of(enumeration).type(), constant.name()));
        }
        return operand(new Shape.Enumeration(
                ValueCode.of(enumeration).type(), constants, constant -> wire.write(enumeration, constant)));
    }

    @Override
    public Operand numberOrKeyword(ValueType.NumberOrKeyword type) {
        NumberOrKeywordCode code = new NumberOrKeywordCode(type);
        Formula isNumber = NumberOrKeywordCode.isNumber(value);
        Operand number = facet(type.kind(), code.number(value), isNumber);
        Operand keyword = facet(type.words(), NumberOrKeywordCode.word(value), isNumber.negated());
        Shape both = new Shape.NumberOr(isNumber, number, keyword, whole -> wire.write(type, whole.toString()));
        return new Operand(both, CodeBlock.of("$L", value), present, number.bounds());
    }

    /** One of the two things that a value may be. */
    private Operand facet(ValueType type, String facet, Formula isOne) {
        Formula there = present.isPresent() ? Formula.all(present.get(), isOne) : isOne;
        return type.accept(new OperandCode(wire, constraints, facet, Optional.of(there)));
    }

    @Override
    public Operand composite(ValueType.Composite composite) {
        Map<String, Operand> components = new LinkedHashMap<>();
        for (ValueType.Component component : composite.components()) {
            String call = value + "." + component.name() + "()";
            OperandCode code = new OperandCode(wire, component.constraints(), call, Optional.empty());
            components.put(component.wireName(), component.type().accept(code));
        }
        return operand(new Shape.Composite(components));
    }

    @Override
    public Operand sequence(ValueType.Sequence sequence) {
        return operand(new Shape.Sequence(sequence.element().accept(this).shape()));
    }
}
