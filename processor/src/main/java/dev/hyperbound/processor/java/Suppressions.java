package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.model.Stub;
import java.util.List;

/** Keeps the compiler from warning of what generated classes cannot help. */
final class Suppressions {
    private Suppressions() {}

    static List<AnnotationSpec> of(Stub stub) {
        if (stub.lints().isEmpty()) {
            return List.of();
        }
        CodeBlock lints =
                stub.lints().stream().map(lint -> CodeBlock.of("$S", lint)).collect(CodeBlock.joining(", "));
        return List.of(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", stub.lints().size() == 1 ? "$L" : "{$L}", lints)
                .build());
    }
}
