package dev.hyperbound.processor.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.ClassNames;
import dev.hyperbound.processor.model.Stub;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The generated class of tuning jobs: fixed values, ranges for others, and an objective. */
public final class TuningClass {
    private static final TypeName RANGES = ParameterizedTypeName.get(RuntimeTypes.LIST, RuntimeTypes.PARAMETER_RANGE);

    private final Stub stub;
    private final Generation generation;
    private final ClassName values;
    private final ClassName space;

    public TuningClass(StubAnalysis analysis) {
        this.stub = analysis.stub();
        this.generation = Generation.ofTuning(analysis);
        this.values = ClassNames.of(stub.hyperparametersClass());
        this.space = generation.type().nestedClass("Space");
    }

    /** The class, to be put into the stub's package. */
    public TypeSpec define() {
        TuningBuilder builder = new TuningBuilder(generation);
        List<TypeSpec> stages = new StageInterfaces(generation, builder).define();
        DescribedJob described = new DescribedJob(generation, startOfSpace());
        TypeSpec builderType = builder.define(described);
        return declare()
                .addFields(fields())
                .addMethod(constructor())
                .addMethod(builderMethod())
                .addMethod(described.from())
                .addMethod(getter(
                        "staticHyperparameters",
                        "every fixed value that is in use somewhere in the search space, as it is sent",
                        RuntimeTypes.TEXT_MAP,
                        "space.staticHyperparameters()"))
                .addMethod(getter("parameterRanges", "what is tuned, in declaration order", RANGES, "space.ranges()"))
                .addMethod(getter("objective", "what the job aims at", objective(), "objective"))
                .addMethod(getter(
                        "warnings",
                        "what is doubtful though not wrong, with the values for which it is",
                        RuntimeTypes.VIOLATION_LIST,
                        "space.warnings()"))
                .addMethod(toBuilder())
                .addMethod(contains())
                .addMethod(equals())
                .addMethod(hash())
                .addMethod(text())
                .addMethods(generation.wire().methods())
                .addTypes(stages)
                .addType(builderType)
                .addType(described.definition())
                .addType(new SpaceClass(generation).define())
                .build();
    }

    private TypeSpec.Builder declare() {
        return TypeSpec.classBuilder(generation.type())
                .addJavadoc(
                        "A tuning job of $L; immutable, and valid once built.\n\n<p>Start with {@link #builder()}.\n",
                        JavaText.comment(stub.title()))
                .addAnnotation(generation.generated())
                .addAnnotations(SuppressedLints.of(stub))
                .addAnnotations(Setters.deprecated(stub.deprecation()))
                .addModifiers(generation.modifiers())
                .addSuperinterface(RuntimeTypes.TUNING_JOB);
    }

    /** A job may be read without an objective where the algorithm names none. */
    private TypeName objective() {
        return stub.objectives().isEmpty()
                ? RuntimeTypes.nullable(RuntimeTypes.TUNING_OBJECTIVE)
                : RuntimeTypes.TUNING_OBJECTIVE;
    }

    private List<FieldSpec> fields() {
        return List.of(
                FieldSpec.builder(space, "space", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("No one else's, so that it stays as it was found valid.\n")
                        .build(),
                FieldSpec.builder(objective(), "objective", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(
                                stub.objectives().isEmpty()
                                        ? "Null if this was read from a job without one.\n"
                                        : "Never null: one of those that the stub names.\n")
                        .build());
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("""
                        Takes what {@code build()} has found valid.

                        @param space what is tried
                        @param objective what it is tried for
                        """)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(space, "space")
                .addParameter(objective(), "objective")
                .addStatement("this.space = space")
                .addStatement("this.objective = objective")
                .build();
    }

    /** A search space around a builder of values. */
    private CodeBlock startOfSpace() {
        return CodeBlock.of("new Space(new $T())", values.nestedClass("Builder"));
    }

    private MethodSpec builderMethod() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(
                        "Starts a builder; what is required must be fixed or tuned.\n\n@return the first stage, or the builder\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(generation.firstStage())
                .addStatement("return new Builder($L)", startOfSpace())
                .build();
    }

    private static MethodSpec getter(String name, String doc, TypeName type, String value) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Returns $L.\n\n@return $L\n", doc, doc)
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder that starts from this job, to vary it.\n\n@return the builder\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.builder())
                .addStatement("Builder builder = new Builder(new Space(space))")
                .addCode(stub.objectives().isEmpty() ? Guards.when(Formula.notNull("objective"), copied()) : copied())
                .addStatement("return builder")
                .build();
    }

    private static CodeBlock copied() {
        return CodeBlock.builder()
                .addStatement("builder.metric = objective.metric()")
                .addStatement("builder.goal = objective.goal()")
                .build();
    }

    private MethodSpec contains() {
        return MethodSpec.methodBuilder("contains")
                .addJavadoc("""
                        Tells whether the job may try these values: the tuned ones from the ranges, with the fixed ones.

                        @param that the values
                        @return whether the job may try them
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(values, "that")
                .addStatement("return space.contains(that)")
                .build();
    }

    private MethodSpec equals() {
        return override("equals")
                .returns(TypeName.BOOLEAN)
                .addParameter(Object.class, "other")
                .addStatement("""
                        return this == other
                        || (other instanceof $T that
                            && staticHyperparameters().equals(that.staticHyperparameters())
                            && parameterRanges().equals(that.parameterRanges())
                            && $T.equals(objective, that.objective))""", generation.type(), RuntimeTypes.OBJECTS)
                .build();
    }

    private static MethodSpec hash() {
        return override("hashCode")
                .returns(TypeName.INT)
                .addStatement(
                        "return $T.hash(staticHyperparameters(), parameterRanges(), objective)", RuntimeTypes.OBJECTS)
                .build();
    }

    private MethodSpec text() {
        return override("toString")
                .returns(RuntimeTypes.STRING)
                .addStatement(
                        "return $L\n+ $L\n+ parameterRanges()",
                        JavaText.literal("tuning of " + stub.name()),
                        stub.hasSecrets()
                                ? CodeBlock.of(
                                        "$T.hide(staticHyperparameters(), $T.PARAMETERS)", RuntimeTypes.SECRETS, values)
                                : "staticHyperparameters()")
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC);
    }
}
