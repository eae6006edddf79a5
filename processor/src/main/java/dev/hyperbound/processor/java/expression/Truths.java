package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.runtime.Truth;

/** Expressions of type {@link Truth}. */
final class Truths {
    static final CodeBlock TRUE = CodeBlock.of("$T.TRUE", Truth.class);
    static final CodeBlock FALSE = CodeBlock.of("$T.FALSE", Truth.class);
    static final CodeBlock UNKNOWN = CodeBlock.of("$T.UNKNOWN", Truth.class);

    private Truths() {}

    static CodeBlock of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static CodeBlock of(Term term) {
        return CodeBlock.of("$T.of($L)", Truth.class, term.code());
    }

    static CodeBlock of(Formula formula) {
        return formula.isAlways() || formula.isNever() ? of(formula.isAlways()) : of(formula.term());
    }
}
