package dev.hyperbound.processor.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.ClassNames;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.RuleIds;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.words.RuleWords;
import dev.hyperbound.runtime.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Typed values and {@code definition()}: what tools use that know many algorithms. */
final class DefinitionMembers {
    private static final String NESTED = "Described";
    private static final TypeName VALUES =
            ParameterizedTypeName.get(RuntimeTypes.MAP, RuntimeTypes.STRING, WildcardTypeName.subtypeOf(Object.class));

    private final Generation generation;
    private final Stub stub;
    private final String describeRules;

    DefinitionMembers(Generation generation) {
        this.generation = generation;
        this.stub = generation.stub();
        this.describeRules = generation.names().method("describeRules");
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(ofValues("fromValues", generation.type())
                .addJavadoc("""
                        Reads values as JSON and YAML have them; see {@link $T#fromValues}.

                        @param values the values by wire name
                        @return the hyperparameters
                        @throws $T with every violation, if there is any
                        """, RuntimeTypes.DEFINITION, RuntimeTypes.INVALID)
                .build());
        methods.add(ofValues("checkValues", RuntimeTypes.VIOLATION_LIST)
                .addJavadoc("""
                        Returns every violation of typed values, errors and warnings, without throwing.

                        @param values the values by wire name
                        @return the violations
                        """)
                .build());
        methods.add(MethodSpec.methodBuilder("definition")
                .addJavadoc("""
                        Returns all that this class offers, without its name: for tools that know many algorithms.

                        @return the definition
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.DEFINITION, generation.type()))
                .addStatement("return new $L()", NESTED)
                .build());
        return methods;
    }

    private static MethodSpec.Builder ofValues(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(VALUES, "values")
                .addStatement("return definition().$N(values)", name);
    }

    /** Methods of the builder, which tells the same rules where they are broken; none if there are none. */
    List<MethodSpec> inBuilder() {
        if (stub.rules().isEmpty()) {
            return List.of();
        }
        return new ArrayMethods(generation.names(), describeRules, RuntimeTypes.RULE_INFO).define(Chunks.of(rules()));
    }

    private List<CodeBlock> rules() {
        List<String> ids = RuleIds.of(stub.rules());
        List<CodeBlock> rules = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            StubRule rule = stub.rules().get(i);
            List<String> reads = rule.rule().reads();
            String text = JavaText.literal(rule.rule().text()) + ",";
            CodeBlock start = ids.get(i).equals(RuleInfo.idOf(reads))
                    ? CodeBlock.of("$T$L", RuntimeTypes.RULE_INFO, ".of(" + text)
                    : CodeBlock.of(
                            "$T$L$W$L", RuntimeTypes.RULE_INFO, ".named(" + JavaText.literal(ids.get(i)) + ",", text);
            rules.add(CodeBlock.of(
                    "$L$W$L$W$T$L$L)",
                    start,
                    JavaText.literal(RuleWords.of(rule)) + ",",
                    RuntimeTypes.SEVERITY,
                    "." + rule.severity().name() + ", ",
                    JavaText.literals(reads)));
        }
        return rules;
    }

    /*
     * private static final class Described extends StubDefinition<DemoHyperparameters> {
     *   private Described() {
     *     super("demo", "Demo", "", PARAMETERS);
     *   }
     *   …
     * }
     */
    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NESTED)
                .addJavadoc("Made for who asks for it.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.STUB_DEFINITION, generation.type()))
                .addMethod(constructor());
        if (!stub.objectives().isEmpty()) {
            type.addMethod(list("objectives", RuntimeTypes.TUNING_OBJECTIVE, objectives()));
        }
        if (!stub.rules().isEmpty()) {
            type.addMethod(override("describeRules", Modifier.PROTECTED, ArrayTypeName.of(RuntimeTypes.RULE_INFO))
                    .addStatement("return Builder.$N()", describeRules)
                    .build());
        }
        if (stub.isTunable()) {
            type.addMethod(tuning());
        }
        type.addMethod(override("build", Modifier.PROTECTED, generation.type())
                .addParameter(RuntimeTypes.WIRE_READER, "reader")
                .addStatement("return new Builder().read(reader).build()")
                .build());
        type.addMethod(override("find", Modifier.PROTECTED, RuntimeTypes.VIOLATIONS)
                .addParameter(RuntimeTypes.WIRE_READER, "reader")
                .addStatement("return $T.check(reader)", generation.type())
                .build());
        return type.addMethods(new OwnValues(generation).plain()).build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Hands on what the stub calls itself.\n")
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                        "super($L,$W$L,$W$L,$WPARAMETERS)",
                        JavaText.literal(stub.name()),
                        JavaText.literal(stub.title()),
                        JavaText.literal(stub.reference().orElse("")))
                .build();
    }

    private CodeBlock objectives() {
        List<CodeBlock> objectives = new ArrayList<>();
        for (Objective objective : stub.objectives()) {
            objectives.add(CodeBlock.of(
                    "new $T($L, $T.$L)",
                    RuntimeTypes.TUNING_OBJECTIVE,
                    JavaText.literal(objective.metric()),
                    RuntimeTypes.GOAL,
                    objective.goal().name()));
        }
        return CodeBlock.join(objectives, ",\n");
    }

    private MethodSpec tuning() {
        TypeName definition =
                ParameterizedTypeName.get(RuntimeTypes.TUNING_DEFINITION, WildcardTypeName.subtypeOf(Object.class));
        return override("tuning", Modifier.PUBLIC, ParameterizedTypeName.get(RuntimeTypes.OPTIONAL, definition))
                .addStatement(
                        "return $T.of(new $T())",
                        RuntimeTypes.OPTIONAL,
                        ClassNames.of(stub.tuningClass()).nestedClass(DescribedJob.DEFINITION))
                .build();
    }

    private static MethodSpec list(String name, TypeName element, CodeBlock elements) {
        return override(name, Modifier.PUBLIC, ParameterizedTypeName.get(RuntimeTypes.LIST, element))
                .addStatement("return $T.of($L)", RuntimeTypes.LIST, elements)
                .build();
    }

    private static MethodSpec.Builder override(String name, Modifier visibility, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(visibility)
                .returns(result);
    }
}
