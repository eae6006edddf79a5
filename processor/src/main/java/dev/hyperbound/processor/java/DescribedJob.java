package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** {@code from}, and its like for tools: a tuning job that is described elsewhere, read back. */
final class DescribedJob {
    /** The nested class, which the definition of the values makes. */
    static final String DEFINITION = "Described";

    private static final TypeName RANGES = ParameterizedTypeName.get(RuntimeTypes.LIST, RuntimeTypes.PARAMETER_RANGE);
    private static final TypeName NAMES = ParameterizedTypeName.get(RuntimeTypes.SET, RuntimeTypes.STRING);

    private final Generation generation;
    private final CodeBlock space;

    /**
     * For a class.
     *
     * @param space an expression for a new search space
     */
    DescribedJob(Generation generation, CodeBlock space) {
        this.generation = generation;
        this.space = space;
    }

    MethodSpec from() {
        return described(MethodSpec.methodBuilder("from"))
                .addJavadoc("""
                        Reads a job that is described elsewhere, as strictly as {@code fromMap} reads a map.

                        @param staticHyperparameters what is fixed, by wire name
                        @param ranges what is tuned
                        @param objective what the job aims at$L
                        @return the tuning job
                        @throws $T with every violation, if there is any
                        """, mayBeMissing(), RuntimeTypes.INVALID)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(generation.type())
                .addStatement(
                        "return new Builder($L)\n.read(staticHyperparameters, ranges, objective, $T.of())\n.build()",
                        space,
                        RuntimeTypes.SET)
                .build();
    }

    private String mayBeMissing() {
        return switch (generation.stub().objectives().size()) {
            case 0 -> "; may be null";
            case 1 -> "; may be null, for there is only one";
            default -> "";
        };
    }

    private static MethodSpec.Builder described(MethodSpec.Builder method) {
        return method.addParameter(RuntimeTypes.TEXT_MAP, "staticHyperparameters")
                .addParameter(RANGES, "ranges")
                .addParameter(ParameterSpec.builder(RuntimeTypes.TUNING_OBJECTIVE, "objective")
                        .addAnnotation(RuntimeTypes.NULLABLE)
                        .build());
    }

    /** The builder's method that takes a described job over. */
    MethodSpec read() {
        MethodSpec.Builder method = described(MethodSpec.methodBuilder("read"))
                .addJavadoc("""
                        Takes over a job that is described elsewhere.

                        @param staticHyperparameters what is fixed, by wire name
                        @param ranges what is tuned
                        @param objective what the job aims at$L
                        @param unknown the names of what has a value that nobody knows
                        @return this builder
                        """, mayBeMissing())
                .addModifiers(Modifier.PRIVATE)
                .returns(generation.builder())
                .addParameter(NAMES, "unknown")
                .addStatement("values.read(space.describe(staticHyperparameters, ranges, unknown))");
        CodeBlock.Builder aim = CodeBlock.builder();
        if (generation.stub().objectives().isEmpty()) {
            aim.addStatement("optimize(objective.metric(), objective.goal())");
            method.addStatement("isAimless = objective == null");
        } else {
            aim.addStatement("optimize(objective.metric())").addStatement("space.aim(objective, goal)");
        }
        return method.addCode(Guards.when(Formula.notNull("objective"), aim.build()))
                .addStatement("return this")
                .build();
    }

    /*
     * static final class Described implements TuningDefinition<ClassifierTuning> {
     *   Described() {}
     *   public ClassifierTuning from(…) {
     *     return ClassifierTuning.from(staticHyperparameters, ranges, objective);
     *   }
     *   public List<Violation> check(…) {
     *     Builder builder = new Builder(new Space(…)).read(staticHyperparameters, ranges, objective, unknown);
     *     return builder.space.allOf(builder.validate());
     *   }
     * }
     */
    TypeSpec definition() {
        return TypeSpec.classBuilder(DEFINITION)
                .addJavadoc("Made for who asks for it.\n")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.TUNING_DEFINITION, generation.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Holds nothing: all is asked of the class.\n")
                        .build())
                .addMethod(described(override("from"))
                        .returns(generation.type())
                        .addStatement("return $T.from(staticHyperparameters, ranges, objective)", generation.type())
                        .build())
                .addMethod(described(override("check"))
                        .addParameter(NAMES, "unknown")
                        .returns(RuntimeTypes.VIOLATION_LIST)
                        .addStatement(
                                "Builder builder = new Builder($L)\n.read(staticHyperparameters, ranges, objective, unknown)",
                                space)
                        .addStatement("return builder.space.allOf(builder.validate())")
                        .build())
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC);
    }
}
