package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;

/** Code that runs under a condition. */
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
}
