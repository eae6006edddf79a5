package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.ClassNames;
import dev.hyperbound.processor.java.value.Slot;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The generated class: immutable values behind the stub's own methods, with everything that belongs to it inside. */
public final class ValueClass {
    private final Stub stub;
    private final Generation generation;
    private final Names names;

    public ValueClass(StubAnalysis analysis) {
        this.generation = Generation.of(analysis);
        this.stub = generation.stub();
        this.names = generation.names();
    }

    /** The class, to be put into the stub's package. */
    public TypeSpec define() {
        DefinitionMembers definition = new DefinitionMembers(generation);
        BuilderClass builder = new BuilderClass(generation, definition);
        TypeSpec builderType = builder.define();
        List<TypeSpec> stages = new StageInterfaces(generation, builder.setters()).define();
        MapMethods maps = new MapMethods(generation);
        List<MethodSpec> mapMethods = maps.define();
        List<MethodSpec> warnings = new WarningMethods(generation).inValues();
        List<MethodSpec> metrics = new ReportedMetrics(generation).inValues();
        DescribeMethods describe = new DescribeMethods(generation);
        TypeSpec definitionType = definition.type();
        return declare()
                .addField(describe.constant())
                .addFields(generation.defaults().fields())
                .addFields(generation.rules().inValues().constants())
                .addFields(fields())
                .addMethod(constructor())
                .addMethod(builderMethod())
                .addMethod(fromMap())
                .addMethod(check())
                .addMethods(definition.methods())
                .addMethods(accessors())
                .addMethod(toBuilder())
                .addMethods(mapMethods)
                .addMethods(warnings)
                .addMethods(new ObjectMethods(generation, maps).define())
                .addMethod(checkReader())
                .addMethods(generation.defaults().methods())
                .addMethods(metrics)
                .addMethods(generation.rules().inValues().methods())
                .addMethods(generation.checks().methods())
                .addMethods(generation.wire().methods())
                .addMethods(describe.define())
                .addTypes(stages)
                .addType(builderType)
                .addType(definitionType)
                .addTypes(generation.checks().patterns())
                .build();
    }

    private TypeSpec.Builder declare() {
        return TypeSpec.classBuilder(generation.type())
                .addJavadoc(javadoc())
                .addAnnotation(generation.generated())
                .addAnnotations(SuppressedLints.of(stub))
                .addAnnotations(Setters.deprecated(stub.deprecation()))
                .addModifiers(generation.modifiers())
                .addSuperinterface(ClassNames.of(stub.javaClass()))
                .addSuperinterface(RuntimeTypes.HYPERPARAMETERS);
    }

    private CodeBlock javadoc() {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("Hyperparameters of $L; immutable, and valid once built.\n", JavaText.comment(stub.title()));
        return doc.add("$L", DescriptionDoc.of(stub.description(), true))
                .add("\n<p>Start with {@link #builder()}, or read a map with {@link #fromMap}.\n")
                .build();
    }

    private List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            Slot slot = generation.fields().slot(parameter);
            fields.add(FieldSpec.builder(slot.typeInValues(), slot.field(), Modifier.PRIVATE, Modifier.FINAL)
                    .addJavadoc(FieldDoc.inValues(slot))
                    .build());
        }
        return fields;
    }

    private MethodSpec constructor() {
        CodeBlock.Builder assignments = CodeBlock.builder();
        for (Parameter parameter : stub.parameters()) {
            Slot slot = generation.fields().slot(parameter);
            assignments.addStatement("$L$L", slot.field() + " = ", slot.complete("builder"));
        }
        return MethodSpec.constructorBuilder()
                .addJavadoc(
                        "Takes what {@code build()} has found valid$L.\n\n@param builder what holds it\n",
                        stub.isTunable() ? ", or a point of a search that is not" : "")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(generation.builder(), "builder")
                .addCode(assignments.build())
                .build();
    }

    private MethodSpec builderMethod() {
        List<String> required = new ArrayList<>();
        for (Parameter parameter : stub.requiredParameters()) {
            required.add(JavaText.code(parameter.wireName()));
        }
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(
                        required.isEmpty()
                                ? CodeBlock.of("Starts a builder; nothing is required.\n\n@return the builder\n")
                                : CodeBlock.of(
                                        "$L\n\n@return the first stage\n",
                                        JavadocLines.of("Starts a builder with what is required, one after the other: "
                                                + String.join(", ", required) + ".")))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(generation.firstStage())
                .addStatement("return new Builder()")
                .build();
    }

    private MethodSpec fromMap() {
        return MethodSpec.methodBuilder("fromMap")
                .addJavadoc(
                        "Reads what the service is sent.\n\n@param map the values by wire name\n@return the values\n@throws $T with every violation, if there is any\n",
                        RuntimeTypes.INVALID)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(generation.type())
                .addParameter(RuntimeTypes.TEXT_MAP, "map")
                .addStatement("return new Builder().read($T.ofSent(map)).build()", RuntimeTypes.WIRE_READER)
                .build();
    }

    private MethodSpec check() {
        return MethodSpec.methodBuilder("check")
                .addJavadoc("""
                        Returns every violation of a map, errors and warnings, without throwing.

                        @param map the values by wire name
                        @return the violations
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.VIOLATION_LIST)
                .addParameter(RuntimeTypes.TEXT_MAP, "map")
                .addStatement("return check($T.ofSent(map)).done(PARAMETERS)", RuntimeTypes.WIRE_READER)
                .build();
    }

    /** What maps and typed values have in common. */
    private MethodSpec checkReader() {
        return MethodSpec.methodBuilder("check")
                .addJavadoc("{@return every violation, errors first}\n\n@param reader the map, or the typed values\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.VIOLATIONS)
                .addParameter(RuntimeTypes.WIRE_READER, "reader")
                .addCode(
                        generation.warns()
                                ? withWarnings()
                                : CodeBlock.of("return new Builder().read(reader).$N();\n", names.method("findErrors")))
                .build();
    }

    private CodeBlock withWarnings() {
        return CodeBlock.builder()
                .addStatement("Builder builder = new Builder().read(reader)")
                .addStatement(
                        "return builder.$N(builder.$N())", names.method("findWarnings"), names.method("findErrors"))
                .build();
    }

    private List<MethodSpec> accessors() {
        List<MethodSpec> accessors = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            accessors.add(accessor(parameter));
        }
        return accessors;
    }

    private MethodSpec accessor(Parameter parameter) {
        Slot slot = generation.fields().slot(parameter);
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(parameter.accessor())
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addAnnotations(Setters.deprecated(parameter.deprecation()))
                .addModifiers(Modifier.PUBLIC)
                .returns(slot.accessorType());
        return slot.isNullable()
                ? accessor.addStatement("return $T.ofNullable($N)", RuntimeTypes.OPTIONAL, slot.field())
                        .build()
                : accessor.addCode("return $N;\n", slot.field()).build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder that starts from these values, to vary them.\n\n@return the builder\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.builder())
                .addStatement("return new Builder().$N(this)", names.method("copy"))
                .build();
    }
}
