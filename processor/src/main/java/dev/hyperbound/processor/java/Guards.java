package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.expression.Formula;

/** Code that runs under a condition, or that may fail. */
final class Guards {
    private Guards() {}

    /** The code, run only where the condition holds. */
    static CodeBlock when(CodeBlock condition, CodeBlock code) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .add(code)
                .endControlFlow()
                .build();
    }

    /** The code, run only where the condition holds. */
    static CodeBlock when(Formula condition, CodeBlock code) {
        return when(condition.code(), code);
    }

    /** The code, and what to do about it where code of the author's throws {@code problem}. */
    static CodeBlock unlessRefused(CodeBlock code, CodeBlock refused) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(code)
                .nextControlFlow("catch ($T problem)", RuntimeException.class)
                .add(refused)
                .endControlFlow()
                .build();
    }
}
