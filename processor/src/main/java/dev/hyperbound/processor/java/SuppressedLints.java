package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.model.Deprecation;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keeps the compiler from warning of what generated classes cannot help. */
final class SuppressedLints {
    private SuppressedLints() {}

    static List<AnnotationSpec> of(Stub stub) {
        return of(stub.lints());
    }

    /** For a method that calls setters of another class, of which some may be deprecated. */
    static List<AnnotationSpec> ofSetters(List<Parameter> parameters) {
        Set<String> lints = new TreeSet<>();
        for (Parameter parameter : parameters) {
            Optional<Deprecation> deprecation = parameter.deprecation();
            if (deprecation.isPresent()) {
                lints.add(deprecation.get().forRemoval() ? "removal" : "deprecation");
            }
        }
        return of(lints);
    }

    private static List<AnnotationSpec> of(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<CodeBlock> lints = new ArrayList<>();
        for (String lint : names) {
            lints.add(CodeBlock.of("$S", lint));
        }
        return List.of(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", lints.size() == 1 ? "$L" : "{$L}", CodeBlock.join(lints, ", "))
                .build());
    }
}
