package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.words.JavaSource;
import dev.hyperbound.runtime.RuleMath;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java expression.
 *
 * @param precedence how tightly its outermost operator binds
 */
public record Term(CodeBlock code, Precedence precedence, Shape shape) {
    /** A name, call or literal. */
    public static Term primary(Shape shape, String format, Object... arguments) {
        return new Term(CodeBlock.of(format, arguments), Precedence.PRIMARY, shape);
    }

    /** A name or call that is true or false. */
    public static Term test(String format, Object... arguments) {
        return primary(Shape.Scalar.BOOLEAN, format, arguments);
    }

    /** {@code left sign right}, which is true or false. */
    static Term related(String sign, Term left, Term right, Precedence precedence) {
        return new Term(
                CodeBlock.of("$L " + sign + " $L", left.at(precedence.tighter()), right.at(precedence.tighter())),
                precedence,
                Shape.Scalar.BOOLEAN);
    }

    /** A whole number. */
    static Term whole(long value) {
        boolean isInt = value == (int) value;
        boolean isSigned = value < 0 && value != Long.MIN_VALUE;
        CodeBlock code = value == Long.MIN_VALUE
                ? CodeBlock.of("$T.MIN_VALUE", Long.class)
                : CodeBlock.of("$L", JavaSource.literal(value));
        return new Term(
                code, isSigned ? Precedence.UNARY : Precedence.PRIMARY, isInt ? Shape.Scalar.INT : Shape.Scalar.LONG);
    }

    /** A double. */
    static Term real(double value) {
        boolean isSigned = value < 0 || 1 / value < 0;
        return new Term(
                CodeBlock.of("$L", JavaSource.literal(value)),
                isSigned ? Precedence.UNARY : Precedence.PRIMARY,
                Shape.Scalar.DOUBLE);
    }

    /** A call of a function of {@link RuleMath}. */
    static Term function(Shape result, String function, Term... arguments) {
        List<CodeBlock> codes = new ArrayList<>();
        for (Term argument : arguments) {
            codes.add(argument.code());
        }
        return primary(result, "$T.$L($L)", RuleMath.class, function, CodeBlock.join(codes, ", "));
    }

    /** The expression, in parentheses unless it binds at least that tightly. */
    CodeBlock at(Precedence wanted) {
        return precedence.compareTo(wanted) >= 0 ? code : CodeBlock.of("($L)", code);
    }

    boolean isWhole() {
        return shape == Shape.Scalar.INT || shape == Shape.Scalar.LONG;
    }

    /** What messages and text functions see of the value: an enum constant becomes its wire name. */
    Term text() {
        return shape.enumeration().isPresent() ? shape.enumeration().get().text(this) : this;
    }

    Term negated() {
        return new Term(CodeBlock.of("!$L", at(Precedence.UNARY)), Precedence.UNARY, Shape.Scalar.BOOLEAN);
    }
}
