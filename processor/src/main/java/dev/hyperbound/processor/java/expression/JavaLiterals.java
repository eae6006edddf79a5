package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.words.JavaSource;

/** Writes constants as Java literals. */
final class JavaLiterals {
    private JavaLiterals() {}

    /**
     * A string literal on one line, of characters that print. JavaPoet's own {@code $S} breaks it into a sum at line
     * ends, which falls apart beside other operators.
     */
    static CodeBlock string(String text) {
        return CodeBlock.of("$L", JavaSource.literal(text));
    }
}
