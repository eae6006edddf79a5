package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.runtime.Truth;

/** The statements of a method as they are written, and the names of its local variables. */
final class Body {
    private final LocalNames names;
    private final CodeBlock.Builder code = CodeBlock.builder();

    Body(LocalNames names) {
        this.names = names;
    }

    CodeBlock code() {
        return code.build();
    }

    String fresh(String wanted) {
        return names.fresh(wanted);
    }

    /** Declares a variable of type {@code Truth}. */
    String declareTruth(String wanted) {
        String name = names.fresh(wanted);
        statement("$T $N", Truth.class, name);
        return name;
    }

    void statement(String format, Object... arguments) {
        code.addStatement(format, arguments);
    }

    void begin(String format, Object... arguments) {
        code.beginControlFlow(format, arguments);
    }

    void beginIf(Formula condition) {
        code.beginControlFlow("if ($L)", condition.code());
    }

    void next(String format, Object... arguments) {
        code.nextControlFlow(format, arguments);
    }

    void end() {
        code.endControlFlow();
    }

    /** Goes on where the target was not settled; a block has been begun for where it was. */
    void beginOtherwise(Target target) {
        if (target.returns()) {
            end();
        } else {
            next("else");
        }
    }

    void endOtherwise(Target target) {
        if (!target.returns()) {
            end();
        }
    }
}
