package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.expression.Shape.Scalar;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.runtime.Wire;

/** Converts a number, text or bool of one type to the type that it is asked for. */
final class ConversionWriter implements RuleType.Visitor<Term> {
    private final Term operand;
    private final RuleType from;

    ConversionWriter(Term operand, RuleType from) {
        this.operand = operand;
        this.from = from;
    }

    @Override
    public Term whole(RuleType.Int type) {
        return from == RuleType.INT ? operand : Term.function(Scalar.LONG, "toInt", operand);
    }

    @Override
    public Term real(RuleType.Real type) {
        if (from == RuleType.INT) {
            return new Term(
                    CodeBlock.of("(double) $L", operand.at(Precedence.PRIMARY)), Precedence.UNARY, Scalar.DOUBLE);
        }
        return from == RuleType.DOUBLE ? operand : Term.function(Scalar.DOUBLE, "toDouble", operand);
    }

    @Override
    public Term text(RuleType.Text type) {
        if (operand.shape().numberOr().isPresent()) {
            return operand.shape().numberOr().get().text(operand);
        }
        if (from.isText()) {
            return operand;
        }
        return from == RuleType.DOUBLE
                ? Term.primary(Scalar.STRING, "$T.write($L)", Wire.class, operand.code())
                : Term.primary(Scalar.STRING, "$T.valueOf($L)", String.class, operand.code());
    }

    @Override
    public Term bool(RuleType.Bool type) {
        throw none(type);
    }

    @Override
    public Term numberOr(RuleType.NumberOr type) {
        throw none(type);
    }

    @Override
    public Term listOf(RuleType.ListOf type) {
        throw none(type);
    }

    @Override
    public Term recordOf(RuleType.RecordOf type) {
        throw none(type);
    }

    @Override
    public Term nothing(RuleType.Nothing type) {
        throw none(type);
    }

    private static IllegalStateException none(RuleType type) {
        return new IllegalStateException("nothing is converted to " + type.words());
    }
}
