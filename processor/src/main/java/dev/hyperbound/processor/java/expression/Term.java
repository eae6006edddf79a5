package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;

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
    static Term related(CodeBlock left, String sign, CodeBlock right, Precedence precedence) {
        return new Term(CodeBlock.of("$L $L $L", left, sign, right), precedence, Shape.Scalar.BOOLEAN);
    }

    /** The expression, in parentheses unless it binds at least that tightly. */
    CodeBlock at(Precedence wanted) {
        return precedence.compareTo(wanted) >= 0 ? code : CodeBlock.of("($L)", code);
    }

    Term negated() {
        return new Term(CodeBlock.of("!$L", at(Precedence.UNARY)), Precedence.UNARY, Shape.Scalar.BOOLEAN);
    }
}
