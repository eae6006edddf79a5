package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.model.Value;

/** Expressions for the values of one type; those of other types never reach it. */
abstract class Literals implements Value.Visitor<CodeBlock> {
    @Override
    public CodeBlock whole(Value.Whole whole) {
        throw ofAnotherType();
    }

    @Override
    public CodeBlock real(Value.Real real) {
        throw ofAnotherType();
    }

    @Override
    public CodeBlock truth(Value.Truth truth) {
        throw ofAnotherType();
    }

    @Override
    public CodeBlock text(Value.Text text) {
        throw ofAnotherType();
    }

    @Override
    public CodeBlock constant(Value.Constant constant) {
        throw ofAnotherType();
    }

    @Override
    public CodeBlock composite(Value.Composite composite) {
        throw ofAnotherType();
    }

    @Override
    public CodeBlock sequence(Value.Sequence sequence) {
        throw ofAnotherType();
    }

    private static IllegalStateException ofAnotherType() {
        return new IllegalStateException("a value of another type");
    }
}
