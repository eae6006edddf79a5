package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.model.Stub;
import java.util.ArrayList;
import java.util.List;

/** Keeps the compiler from warning of what generated classes cannot help. */
final class SuppressedLints {
    private SuppressedLints() {}

    static List<AnnotationSpec> of(Stub stub) {
        if (stub.lints().isEmpty()) {
            return List.of();
        }
        List<CodeBlock> lints = new ArrayList<>();
        for (String lint : stub.lints()) {
            lints.add(CodeBlock.of("$S", lint));
        }
        return List.of(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", lints.size() == 1 ? "$L" : "{$L}", CodeBlock.join(lints, ", "))
                .build());
    }
}
