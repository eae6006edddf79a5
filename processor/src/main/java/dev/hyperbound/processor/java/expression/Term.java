package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;

/**
 * A Java expression.
 *
 * @param level how tightly its outermost operator binds
 */
record Term(CodeBlock code, int level, Shape shape) {
    static final int PRIMARY = 16;
    static final int UNARY = 14;
    static final int PRODUCT = 13;
    static final int SUM = 12;
    static final int RELATION = 10;
    static final int EQUALITY = 9;
    static final int AND = 5;
    static final int OR = 4;
    static final int CHOICE = 3;

    static Term primary(Shape shape, String format, Object... arguments) {
        return new Term(CodeBlock.of(format, arguments), PRIMARY, shape);
    }

    /** The expression, in parentheses unless it binds at least that tightly. */
    CodeBlock at(int wanted) {
        return level >= wanted ? code : CodeBlock.of("($L)", code);
    }

    Term negated() {
        return new Term(CodeBlock.of("!$L", at(UNARY)), UNARY, Shape.Scalar.BOOLEAN);
    }
}
