package dev.hyperbound.processor.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.ClassNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The search space of a stub: a builder of values to try points with, and what depends on what is tuned. */
final class SpaceClass {
    private final Generation generation;
    private final ClassName values;

    SpaceClass(Generation generation) {
        this.generation = generation;
        this.values = ClassNames.of(generation.stub().hyperparametersClass());
    }

    TypeSpec define() {
        ClassName builder = values.nestedClass("Builder");
        ClassName space = generation.type().nestedClass("Space");
        return TypeSpec.classBuilder(space)
                .addJavadoc("What the job may try: the values of a builder, varied over ranges.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.SEARCH_SPACE)
                .addField(FieldSpec.builder(builder, "values", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("What is fixed, and in a search the point that it is at.\n")
                        .build())
                .addMethods(constructors(builder, space))
                .addMethods(new PointSetters(generation.parameters()).define())
                .addMethod(override("read")
                        .addParameter(RuntimeTypes.STRING, "parameter")
                        .addParameter(RuntimeTypes.STRING, "text")
                        .addStatement("values.set(parameter, text)")
                        .build())
                .addMethod(override("valueErrors")
                        .returns(RuntimeTypes.VIOLATION_LIST)
                        .addStatement("return values.validate()")
                        .build())
                .addMethod(override("valueWarnings")
                        .returns(RuntimeTypes.VIOLATION_LIST)
                        .addStatement(
                                generation.warns() ? "return values.warnings()" : "return $T.of()",
                                generation.warns() ? new Object[0] : new Object[] {RuntimeTypes.LIST})
                        .build())
                .addMethod(override("values")
                        .returns(values)
                        .addStatement("return values.$N()", generation.names().asIs())
                        .build())
                .addMethods(reports())
                .addMethods(examine())
                .build();
    }

    private List<MethodSpec> reports() {
        return ReportedMetrics.areConditional(generation.stub())
                ? List.of(override("reports")
                        .addParameter(RuntimeTypes.STRING, "metric")
                        .returns(TypeName.BOOLEAN)
                        .addStatement(
                                "return values().$N(metric)", generation.names().reports())
                        .build())
                : List.of();
    }

    private List<MethodSpec> constructors(ClassName builder, ClassName space) {
        MethodSpec start = MethodSpec.constructorBuilder()
                .addJavadoc("Begins with nothing to vary.\n\n@param values what is fixed\n")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, "values")
                .addStatement("super($T.PARAMETERS)", values)
                .addStatement("this.values = values")
                .build();
        MethodSpec copy = MethodSpec.constructorBuilder()
                .addJavadoc("Begins where another is, which is free to go on.\n\n@param that the other\n")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(space, "that")
                .addStatement("super(that)")
                .addStatement("values = that.values().toBuilder()")
                .build();
        return List.of(start, copy);
    }

    private List<MethodSpec> examine() {
        List<CodeBlock> statements = new SearchCode(generation).statements();
        MethodSpec.Builder method = override("examine").addParameter(RuntimeTypes.EXAMINATION, "examination");
        if (statements.size() <= Chunks.SIZE) {
            for (CodeBlock statement : statements) {
                method.addStatement(statement);
            }
            return List.of(method.build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        for (List<CodeBlock> chunk : Chunks.of(statements)) {
            String name = "examine" + (methods.size() + 1);
            method.addStatement("$N(examination)", name);
            MethodSpec.Builder part = MethodSpec.methodBuilder(name)
                    .addJavadoc("Tells some: one method has no room for all.\n\n@param examination what is told\n")
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(RuntimeTypes.EXAMINATION, "examination");
            for (CodeBlock statement : chunk) {
                part.addStatement(statement);
            }
            methods.add(part.build());
        }
        methods.add(0, method.build());
        return methods;
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PROTECTED);
    }
}
