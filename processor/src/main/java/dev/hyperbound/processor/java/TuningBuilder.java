package dev.hyperbound.processor.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The builder of tuning jobs. Fixed values go to a builder of values, ranges to a search space; both check theirs. */
final class TuningBuilder {
    private static final String VALUES = "values";

    private final Generation generation;
    private final ClassName valuesBuilder;
    private final ClassName space;
    private final Setters setters;
    private final TuneMethods tunes;

    TuningBuilder(Generation generation) {
        this.generation = generation;
        this.valuesBuilder =
                Types.className(generation.stub().hyperparametersClass()).nestedClass("Builder");
        this.space = generation.type().nestedClass("Space");
        this.setters = new Setters(generation, "");
        this.tunes = new TuneMethods(generation);
    }

    /** What the stage of a required parameter offers: to fix it, and to tune it if that is possible. */
    List<MethodSpec> inStage(Parameter parameter, ClassName next) {
        List<MethodSpec> methods = new ArrayList<>(setters.inStage(parameter, next));
        methods.addAll(tunes.inStage(parameter, next));
        return methods;
    }

    TypeSpec define() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addJavadoc(
                        "Fixes or tunes parameters, in any order, each as often as you like; the last call counts.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterfaces(generation.stub().requiredParameters().stream()
                        .map(generation::stage)
                        .toList())
                .addField(valuesBuilder, VALUES, Modifier.PRIVATE, Modifier.FINAL)
                .addField(space, "space", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
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
                .build();
    }

    private MethodSpec optimize() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("optimize")
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.STRING, "metric");
        List<Objective> objectives = generation.stub().objectives();
        if (objectives.isEmpty()) {
            return method.addJavadoc("Says which metric the job optimises, and in which direction.\n")
                    .addParameter(RuntimeTypes.GOAL, "goal")
                    .addStatement("space.optimize(metric, goal)")
                    .addStatement("return this")
                    .build();
        }
        String known = objectives.stream()
                .map(objective -> JavaText.code(objective.metric()))
                .collect(Collectors.joining(", "));
        String said = objectives.size() == 1
                ? "Says which metric the job optimises; needless, for there is only " + known
                : "Says which metric the job optimises: one of " + known;
        return method.addJavadoc("$L.\n", said)
                .addStatement("space.optimize(metric)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec set(String fixed) {
        return MethodSpec.methodBuilder("set")
                .addJavadoc("Fixes a parameter by its wire name, as from a command line.\n")
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
                .addJavadoc("Fixes parameters by their wire names.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.TEXT_MAP, "map")
                .addStatement("map.forEach(this::set)")
                .addStatement("return this")
                .build();
    }

    private MethodSpec validate() {
        return MethodSpec.methodBuilder("validate")
                .addJavadoc("Returns what {@link #build()} would complain about.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.VIOLATION_LIST)
                .addStatement("return space.validate()")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc(
                        "Checks the fixed values, the ranges, and the rules over all that the job may try.\n\n"
                                + "@return the tuning job\n@throws $T with every violation, if there is any\n",
                        RuntimeTypes.INVALID)
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.type())
                .addStatement("$T found = validate()", RuntimeTypes.VIOLATION_LIST)
                .beginControlFlow("if (!found.isEmpty())")
                .addStatement(
                        "throw new $T($L, found)",
                        RuntimeTypes.INVALID,
                        JavaText.literal(generation.stub().name()))
                .endControlFlow()
                .addStatement("return new $T(new Space(space))", generation.type())
                .build();
    }

    private MethodSpec fixed(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.STRING, "wireName")
                .addStatement("space.fix(wireName)")
                .addStatement("return this")
                .build();
    }
}
