package dev.hyperbound.processor.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.ClassNames;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder of tuning jobs. Fixed values go to a builder of values, ranges to a search space; both check theirs. */
final class TuningBuilder implements StageInterfaces.Members {
    private static final String VALUES = "values";

    /** How violations call what is no parameter. */
    private static final String OBJECTIVE = "objective";

    private final Generation generation;
    private final ClassName valuesBuilder;
    private final ClassName space;
    private final List<Objective> objectives;
    private final Setters setters;
    private final TuneMethods tunes;

    TuningBuilder(Generation generation) {
        this.generation = generation;
        this.valuesBuilder =
                ClassNames.of(generation.stub().hyperparametersClass()).nestedClass("Builder");
        this.objectives = generation.stub().objectives();
        this.space = generation.type().nestedClass("Space");
        this.setters = new Setters(generation, ClassNames.of(generation.stub().hyperparametersClass()));
        this.tunes = new TuneMethods(generation);
    }

    /** What the stage of a required parameter offers: to fix it, and to tune it if that is possible. */
    @Override
    public List<MethodSpec> inStage(Parameter parameter, ClassName next) {
        List<MethodSpec> methods = new ArrayList<>(setters.inStage(parameter, next));
        methods.addAll(tunes.inStage(parameter, next));
        return methods;
    }

    TypeSpec define(DescribedJob described) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addJavadoc(
                        "Fixes or tunes parameters, in any order, each as often as you like; the last call counts.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterfaces(generation.stages())
                .addField(FieldSpec.builder(valuesBuilder, VALUES, Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("What is fixed; the same object as in the space.\n")
                        .build())
                .addField(FieldSpec.builder(space, "space", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("What is tuned; a job gets a copy.\n")
                        .build())
                .addFields(objective())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Begins where a space is.\n\n@param space the space, which is this builder's own\n")
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(space, "space")
                        .addStatement("this.space = space")
                        .addStatement("values = space.values")
                        .build());
        String fixed = generation.names().method("fixed");
        for (Parameter parameter : generation.parameters()) {
            CodeBlock end = parameter.tunable().isPresent()
                    ? CodeBlock.of("return $N($L)", fixed, JavaText.literal(parameter.wireName()))
                    : CodeBlock.of("return this");
            type.addMethods(setters.handingOn(parameter, generation.builder(), VALUES, end))
                    .addMethods(tunes.inBuilder(parameter, generation.builder()));
        }
        return type.addMethod(optimize())
                .addMethod(set(fixed))
                .addMethod(setAll())
                .addMethod(validate())
                .addMethod(build())
                .addMethod(fixed(fixed))
                .addMethod(described.read())
                .build();
    }

    /** Whether there is only one objective, so that there always is one. */
    private boolean isChosen() {
        return objectives.size() == 1;
    }

    /** The metric and its goal; where there is only one objective, it is chosen from the start. */
    private List<FieldSpec> objective() {
        TypeName metricType = isChosen() ? RuntimeTypes.STRING : RuntimeTypes.nullable(RuntimeTypes.STRING);
        FieldSpec.Builder metric = FieldSpec.builder(metricType, "metric", Modifier.PRIVATE)
                .addJavadoc(isChosen() ? "The only one, unless another was named.\n" : "Null until it is chosen.\n");
        FieldSpec.Builder goal = FieldSpec.builder(RuntimeTypes.nullable(RuntimeTypes.GOAL), "goal", Modifier.PRIVATE)
                .addJavadoc(
                        objectives.isEmpty()
                                ? "Null until it is chosen.\n"
                                : "The metric's, or null where the algorithm has no such metric.\n");
        if (isChosen()) {
            metric.initializer("$L", JavaText.literal(objectives.get(0).metric()));
            goal.initializer("$T.$L", RuntimeTypes.GOAL, objectives.get(0).goal());
        }
        if (!objectives.isEmpty()) {
            return List.of(metric.build(), goal.build());
        }
        return List.of(
                metric.build(),
                goal.build(),
                FieldSpec.builder(TypeName.BOOLEAN, "isAimless", Modifier.PRIVATE)
                        .addJavadoc("Whether this was read from a job without an objective.\n")
                        .build());
    }

    /*
     * public Builder optimize(String metric) {
     *   this.metric = Objects.requireNonNull(metric, "metric");
     *   goal = switch (metric) {
     *     case "validation:accuracy" -> Goal.MAXIMIZE;
     *     default -> null;
     *   };
     *   return this;
     * }
     */
    private MethodSpec optimize() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("optimize")
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.STRING, "metric")
                .addStatement("this.metric = $T.requireNonNull(metric, $S)", RuntimeTypes.OBJECTS, "metric");
        if (objectives.isEmpty()) {
            return method.addJavadoc("""
                        Says which metric the job optimises, and in which direction.

                        @param metric the metric
                        @param goal the direction
                        @return this builder
                        """)
                    .addParameter(RuntimeTypes.GOAL, "goal")
                    .addStatement("this.goal = $T.requireNonNull(goal, $S)", RuntimeTypes.OBJECTS, "goal")
                    .addStatement("return this")
                    .build();
        }
        List<String> known = new ArrayList<>();
        for (String metric : metrics()) {
            known.add(JavaText.code(metric));
        }
        method.addJavadoc(
                "$L.\n\n@param metric the metric\n@return this builder\n",
                isChosen()
                        ? "Says which metric the job optimises; needless, for there is only " + known.get(0)
                        : "Says which metric the job optimises: one of " + String.join(", ", known));
        method.addCode("goal = switch (metric) {\n$>");
        for (Objective objective : objectives) {
            method.addCode(
                    "case $L -> $T.$L;\n", JavaText.literal(objective.metric()), RuntimeTypes.GOAL, objective.goal());
        }
        return method.addCode("default -> null;\n$<};\n")
                .addStatement("return this")
                .build();
    }

    private MethodSpec set(String fixed) {
        return MethodSpec.methodBuilder("set")
                .addJavadoc("""
                        Fixes a parameter by its wire name, as from a command line.

                        @param wireName the name
                        @param value the value as it is sent
                        @return this builder
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.STRING, "wireName")
                .addParameter(RuntimeTypes.STRING, "value")
                .addStatement("values.set(wireName, value)")
                .addStatement("return $N(wireName)", fixed)
                .build();
    }

    private MethodSpec setAll() {
        return MethodSpec.methodBuilder("setAll")
                .addJavadoc("""
                        Fixes parameters by their wire names.

                        @param map the values as they are sent
                        @return this builder
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.TEXT_MAP, "map")
                .addStatement("values.setAll(map)")
                .beginControlFlow("for ($T wireName : map.keySet())", String.class)
                .addStatement("space.fix(wireName)")
                .endControlFlow()
                .addStatement("return this")
                .build();
    }

    private MethodSpec validate() {
        String isMissing = objectives.isEmpty() ? "metric == null && !isAimless" : "metric == null";
        String isWrong = objectives.isEmpty() ? "metric != null && metric.isBlank()" : "goal == null";
        CodeBlock wrong = objectives.isEmpty()
                ? CodeBlock.of("malformed(metric, $S, $S)", "string", "must not be blank")
                : CodeBlock.of("oneOf(metric, $T.of($L))", RuntimeTypes.LIST, JavaText.literals(metrics()));
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addJavadoc("Returns what {@link #build()} would complain about.\n\n@return every violation\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.VIOLATION_LIST)
                .addStatement(
                        "$T found = $T.of(space.validate($L))",
                        RuntimeTypes.VIOLATIONS,
                        RuntimeTypes.VIOLATIONS,
                        ReportedMetrics.areConditional(generation.stub()) ? "metric" : "");
        if (isChosen()) {
            method.beginControlFlow("if ($L)", isWrong);
        } else {
            method.beginControlFlow("if ($L)", isMissing)
                    .addStatement("found = found.about($S).required()", OBJECTIVE)
                    .nextControlFlow("else if ($L)", isWrong);
        }
        return method.addStatement("found = found.about($S).$L", OBJECTIVE, wrong)
                .endControlFlow()
                .addStatement("return found.done()")
                .build();
    }

    private List<String> metrics() {
        List<String> metrics = new ArrayList<>();
        for (Objective objective : objectives) {
            metrics.add(objective.metric());
        }
        return metrics;
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc("""
                        Checks the fixed values, the ranges, and the rules over all that the job may try.

                        @return the tuning job
                        @throws $T with every violation, if there is any
                        """, RuntimeTypes.INVALID)
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.type())
                .addStatement("$T found = validate()", RuntimeTypes.VIOLATION_LIST)
                .beginControlFlow("if (!found.isEmpty())")
                .addStatement(
                        "throw new $T($L, found)",
                        RuntimeTypes.INVALID,
                        JavaText.literal(generation.stub().name()))
                .endControlFlow()
                .addStatement("return new $T(new Space(space),$W$L)", generation.type(), aim())
                .build();
    }

    /** The objective, which is known to be complete. */
    private CodeBlock aim() {
        CodeBlock goal = CodeBlock.of("$T.requireNonNull(goal, $S)", RuntimeTypes.OBJECTS, "goal");
        if (objectives.isEmpty()) {
            return CodeBlock.of("metric == null ? null : new $T(metric,$W$L)", RuntimeTypes.TUNING_OBJECTIVE, goal);
        }
        CodeBlock metric = isChosen()
                ? CodeBlock.of("metric")
                : CodeBlock.of("$T.requireNonNull(metric, $S)", RuntimeTypes.OBJECTS, "metric");
        return CodeBlock.of("new $T($L,$W$L)", RuntimeTypes.TUNING_OBJECTIVE, metric, goal);
    }

    private MethodSpec fixed(String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("""
                        Ends a setter: a parameter is fixed or tuned, and the last call counts.

                        @param wireName what was set
                        @return this builder
                        """)
                .addModifiers(Modifier.PRIVATE)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.STRING, "wireName")
                .addStatement("space.fix(wireName)")
                .addStatement("return this")
                .build();
    }
}
