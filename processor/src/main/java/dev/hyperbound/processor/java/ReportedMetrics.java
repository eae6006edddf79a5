package dev.hyperbound.processor.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Stub;
import java.util.List;

/** Which metrics the algorithm reports for some values: asked by searches that are to optimise one. */
final class ReportedMetrics {
    private final Generation generation;

    ReportedMetrics(Generation generation) {
        this.generation = generation;
    }

    /** Whether a tuning job has anything to ask. */
    static boolean areConditional(Stub stub) {
        if (stub.isTunable()) {
            for (Objective objective : stub.objectives()) {
                if (objective.when().isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /*
     * boolean reports(String metric) {
     *   return switch (metric) {
     *     case "validation:auc" -> evalMetric == EvalMetric.AUC;
     *     default -> true;
     *   };
     * }
     */
    /** The method of the values; none where every metric is reported always. */
    List<MethodSpec> inValues() {
        if (!areConditional(generation.stub())) {
            return List.of();
        }
        String metric = SourceNames.unlike("metric", generation.names().fieldNames());
        MethodSpec.Builder method = MethodSpec.methodBuilder(generation.names().reports())
                .addJavadoc(
                        "{@return whether the algorithm reports a metric, as far as these values tell}\n\n@param $L its name\n",
                        metric)
                .returns(TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.STRING, metric)
                .addCode("return switch ($N) {\n$>", metric);
        for (Objective objective : generation.stub().objectives()) {
            if (objective.when().isPresent()) {
                method.addCode(
                        "case $L -> $L;\n",
                        JavaText.literal(objective.metric()),
                        generation.rules().reports(objective.when().get()).code());
            }
        }
        return List.of(method.addCode("default -> true;\n$<};\n").build());
    }
}
