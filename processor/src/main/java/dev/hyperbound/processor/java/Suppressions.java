package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.ValueType;
import java.util.List;

/** Warnings of the compiler that generated classes cannot help. */
final class Suppressions {
    private Suppressions() {}

    /** Deprecated constants of the author's enums are named here without anybody's fault. */
    static List<AnnotationSpec> of(Stub stub) {
        boolean deprecated = stub.parameters().stream()
                .anyMatch(parameter -> parameter.deprecation().isPresent() || namesDeprecated(parameter.type()));
        boolean removed = stub.parameters().stream()
                .anyMatch(parameter -> parameter
                        .deprecation()
                        .filter(deprecation -> deprecation.forRemoval())
                        .isPresent());
        if (!deprecated && !removed) {
            return List.of();
        }
        return List.of(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", removed ? "{\"deprecation\", \"removal\"}" : "\"deprecation\"")
                .build());
    }

    private static boolean namesDeprecated(ValueType type) {
        if (type instanceof ValueType.Enumeration enumeration) {
            return enumeration.constants().stream().anyMatch(ValueType.Constant::deprecated);
        }
        if (type instanceof ValueType.Composite composite) {
            return composite.components().stream().anyMatch(component -> namesDeprecated(component.type()));
        }
        return type instanceof ValueType.Sequence sequence && namesDeprecated(sequence.element());
    }
}
