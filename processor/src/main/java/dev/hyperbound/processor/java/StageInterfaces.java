package dev.hyperbound.processor.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The stages: one interface a required parameter, each leading to the next, the last one to the builder.
 *
 * <pre>{@code
 * public interface NumClassesStage {
 *   NumTrainingSamplesStage numClasses(int numClasses);
 * }
 * }</pre>
 */
final class StageInterfaces {
    private final Generation generation;
    private final Members members;

    StageInterfaces(Generation generation, Members members) {
        this.generation = generation;
        this.members = members;
    }

    /** What the stage of a required parameter offers. */
    interface Members {
        List<MethodSpec> inStage(Parameter parameter, ClassName next);
    }

    List<TypeSpec> define() {
        List<Parameter> required = generation.stub().requiredParameters();
        List<TypeSpec> stages = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            ClassName next = i + 1 < required.size() ? generation.stage(required.get(i + 1)) : generation.builder();
            String comesNext = i + 1 < required.size()
                    ? JavaText.code(required.get(i + 1).wireName())
                    : "whatever is not required, in any order";
            stages.add(define(required.get(i), next, comesNext));
        }
        return stages;
    }

    private TypeSpec define(Parameter parameter, ClassName next, String comesNext) {
        List<MethodSpec> methods = members.inStage(parameter, next);
        return TypeSpec.interfaceBuilder(generation.names().stage(parameter))
                .addJavadoc(
                        "$L\n",
                        JavadocLines.of("Stage that sets " + JavaText.code(parameter.wireName()) + ", then comes "
                                + comesNext + "; a stage is used once."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addMethods(methods)
                .build();
    }
}
