package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.expression.Shape.Scalar;
import dev.hyperbound.processor.rule.Divisor;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Operator;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.analysis.Bounds;
import dev.hyperbound.processor.words.JavaSource;
import java.util.ArrayList;
import java.util.List;

/** Writes arithmetic: by operators where they can't overflow, by functions that say so where they can. */
final class NumberWriter {
    private final Values values;
    private final Knowledge knowledge;
    private final Requirements requirements;

    NumberWriter(Values values, Requirements requirements) {
        this.values = values;
        this.knowledge = values.knowledge();
        this.requirements = requirements;
    }

    private Term value(Expression expression) {
        return values.value(expression, requirements);
    }

    private boolean fails(Expression expression) {
        return knowledge.facts(expression).failsItself();
    }

    Term arithmetic(Expression.Arithmetic arithmetic) {
        Term left = value(arithmetic.left());
        Term right = value(arithmetic.right());
        Operator operator = arithmetic.operator();
        if (arithmetic.type() == RuleType.DOUBLE) {
            return binary(operator, left, right, Scalar.DOUBLE);
        }
        if (fails(arithmetic)) {
            return checked(arithmetic, left, right);
        }
        if (operator.isDivision() && !Literal.is(arithmetic.right())) {
            // Zero is outside the range of the divisor; code that runs all the same must not throw.
            requirements.known(Formula.of(
                    Term.related("!=", right, Term.whole(0), Precedence.EQUALITY),
                    Term.related("==", right, Term.whole(0), Precedence.EQUALITY)));
        }
        boolean isInt = left.shape() == Scalar.INT
                && right.shape() == Scalar.INT
                && knowledge.bounds(arithmetic).isWithin(Bounds.INT);
        return isInt || right.shape() == Scalar.LONG
                ? binary(operator, left, right, isInt ? Scalar.INT : Scalar.LONG)
                : binary(operator, widened(arithmetic.left(), left), right, Scalar.LONG);
    }

    private static Term checked(Expression.Arithmetic arithmetic, Term left, Term right) {
        return switch (arithmetic.operator()) {
            case ADD -> Term.function(Scalar.LONG, "add", left, right);
            case SUBTRACT -> Term.function(Scalar.LONG, "subtract", left, right);
            case MULTIPLY -> Term.function(Scalar.LONG, "multiply", left, right);
            case DIVIDE -> Term.function(Scalar.LONG, "divide", left, right, named(arithmetic.right()));
            case REMAINDER -> Term.function(Scalar.LONG, "remainder", left, right, named(arithmetic.right()));
        };
    }

    private static Term named(Expression divisor) {
        return Term.primary(Scalar.STRING, "$L", JavaSource.literal(Divisor.name(divisor)));
    }

    private static Term binary(Operator operator, Term left, Term right, Shape shape) {
        Precedence precedence =
                operator == Operator.ADD || operator == Operator.SUBTRACT ? Precedence.SUM : Precedence.PRODUCT;
        return new Term(
                CodeBlock.of("$L $L $L", left.at(precedence), operator.sign(), right.at(precedence.tighter())),
                precedence,
                shape);
    }

    Term negation(Expression.Negation negation) {
        Term operand = value(negation.operand());
        if (fails(negation)) {
            return Term.function(Scalar.LONG, "negate", operand);
        }
        Term wide = wideEnough(negation, negation.operand(), operand);
        return new Term(CodeBlock.of("-$L", wide.at(Precedence.PRIMARY)), Precedence.UNARY, wide.shape());
    }

    Term absolute(Expression.Absolute absolute) {
        Term operand = value(absolute.operand());
        if (fails(absolute)) {
            return Term.function(Scalar.LONG, "abs", operand);
        }
        Term wide = wideEnough(absolute, absolute.operand(), operand);
        return Term.primary(wide.shape(), "$T.abs($L)", Math.class, wide.code());
    }

    /** The operand as a type that holds the result, too. */
    private Term wideEnough(Expression result, Expression operand, Term term) {
        return knowledge.bounds(result).isWithin(Bounds.INT) ? term : widened(operand, term);
    }

    /** An int as a {@code long}; anything else as it is. */
    static Term widened(Expression expression, Term term) {
        if (term.shape() != Scalar.INT) {
            return term;
        }
        return Literal.is(expression)
                ? new Term(CodeBlock.of("$LL", term.code()), term.precedence(), Scalar.LONG)
                : new Term(CodeBlock.of("(long) $L", term.at(Precedence.PRIMARY)), Precedence.UNARY, Scalar.LONG);
    }

    Term extreme(Expression.Extreme extreme) {
        List<Term> operands = new ArrayList<>();
        for (Expression operand : extreme.operands()) {
            operands.add(value(operand));
        }
        return extreme(extreme.greatest() ? "max" : "min", operands);
    }

    private static Term extreme(String function, List<Term> operands) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        int half = operands.size() / 2;
        Term left = extreme(function, operands.subList(0, half));
        Term right = extreme(function, operands.subList(half, operands.size()));
        Shape shape = left.shape() == Scalar.INT ? right.shape() : left.shape();
        return Term.primary(shape, "$T.$L($L, $L)", Math.class, function, left.code(), right.code());
    }
}
