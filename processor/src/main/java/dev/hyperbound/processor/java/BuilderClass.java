package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.Slot;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.StubRule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder: the last stage, with a setter a parameter. Setters only store; {@code build()} checks everything. */
final class BuilderClass {
    private final Generation generation;
    private final DefinitionMembers definition;
    private final Names names;
    private final String stored;

    BuilderClass(Generation generation, DefinitionMembers definition) {
        this.generation = generation;
        this.definition = definition;
        this.names = generation.names();
        this.stored = names.method("stored");
    }

    Setters setters() {
        return new Setters(generation, stored);
    }

    TypeSpec define() {
        Setters setters = setters();
        ValidateMethods validate = new ValidateMethods(generation);
        ReadMethods read = new ReadMethods(generation);
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addJavadoc(javadoc())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterfaces(generation.stages());
        for (Parameter parameter : generation.parameters()) {
            type.addFields(fields(parameter));
        }
        type.addField(FieldSpec.builder(RuntimeTypes.nullable(RuntimeTypes.WIRE_READER), "reader", Modifier.PRIVATE)
                .addJavadoc("Remembers the texts that could not be read; null until there is something to read.\n")
                .build());
        type.addMethod(constructor());
        for (Parameter parameter : generation.parameters()) {
            type.addMethods(setters.inBuilder(parameter, generation.builder()));
        }
        List<MethodSpec> checks = new ArrayList<>(validate.define());
        checks.addAll(new WarningMethods(generation).inBuilder());
        return type.addMethods(read.define())
                .addMethods(checks)
                .addMethods(generation.rules().inBuilder().methods())
                .addFields(generation.rules().inBuilder().constants())
                .addMethod(build())
                .addMethods(generation.stub().isTunable() ? List.of(asIs()) : List.of())
                .addMethod(copy())
                .addMethods(definition.inBuilder())
                .addMethods(generation.parameters().isEmpty() ? List.of() : List.of(storedMethod()))
                .addMethods(mayRefuse() ? List.of(readerMethod()) : List.of())
                .build();
    }

    /** A tuning job, in the same package, begins behind the stages. */
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(
                        generation.stub().requiredParameters().isEmpty()
                                ? "Begins with the defaults.\n"
                                : "Begins with the defaults; what is required comes next.\n");
        return (generation.stub().isTunable() ? constructor : constructor.addModifiers(Modifier.PRIVATE)).build();
    }

    private CodeBlock javadoc() {
        return CodeBlock.of(
                "$L: parameters in any order,\neach as often as you like; the last value counts.\n",
                generation.stub().requiredParameters().isEmpty()
                        ? "Sets what there is to set"
                        : "Last stage, behind the required parameters");
    }

    private List<FieldSpec> fields(Parameter parameter) {
        List<FieldSpec> fields = new ArrayList<>();
        Slot slot = generation.fields().slot(parameter);
        FieldSpec.Builder value = FieldSpec.builder(slot.typeInBuilder(), slot.field(), Modifier.PRIVATE)
                .addJavadoc(FieldDoc.inBuilder(slot));
        if (slot.isSet()) {
            value.initializer("$L", generation.defaults().expression(parameter));
        }
        if (slot.isOptional()) {
            value.initializer("$T.empty()", slot.code().optionalClass());
        }
        fields.add(value.build());
        if (slot.flag().isPresent()) {
            fields.add(FieldSpec.builder(TypeName.BOOLEAN, slot.flag().get(), Modifier.PRIVATE)
                    .addJavadoc(FieldDoc.flag(slot))
                    .build());
        }
        return fields;
    }

    private MethodSpec copy() {
        StringBuilder assignments = new StringBuilder();
        for (Parameter parameter : generation.parameters()) {
            String field = names.field(parameter);
            assignments.append(JavaText.assignment(field, "that." + field));
            if (Fields.isFlagged(parameter)) {
                assignments.append(JavaText.assignment(names.given(parameter), "true"));
            }
        }
        return MethodSpec.methodBuilder(names.method("copy"))
                .addJavadoc("{@return this builder, with the values of another object}\n\n@param that the object\n")
                .addModifiers(Modifier.PRIVATE)
                .returns(generation.builder())
                .addParameter(generation.type(), "that")
                .addCode("$L", assignments)
                .addStatement("return this")
                .build();
    }

    /*
     * public ImageClassificationHyperparameters build() {
     *   Violations found = findErrors();
     *   if (!found.isEmpty()) {
     *     throw new InvalidHyperparametersException("image-classification", found.done(PARAMETERS));
     *   }
     *   return new ImageClassificationHyperparameters(this);
     * }
     */
    private MethodSpec build() {
        String rules = rules();
        return MethodSpec.methodBuilder("build")
                .addJavadoc(
                        "$L\n",
                        rules.isEmpty()
                                ? "Checks every constraint."
                                : "Checks every constraint, and the rules:\n<ul>\n" + rules + "</ul>")
                .addJavadoc(
                        "\n@return the hyperparameters\n@throws $T with every violation, if there is any\n",
                        RuntimeTypes.INVALID)
                .addModifiers(Modifier.PUBLIC)
                .returns(generation.type())
                .addStatement("$T found = $N()", RuntimeTypes.VIOLATIONS, names.method("findErrors"))
                .beginControlFlow("if (!found.isEmpty())")
                .addStatement(
                        "throw new $T($L, found.done(PARAMETERS))",
                        RuntimeTypes.INVALID,
                        JavaText.literal(generation.stub().name()))
                .endControlFlow()
                .addStatement("return new $T(this)", generation.type())
                .build();
    }

    /** The rules that {@code build()} checks, as items of a list. */
    private String rules() {
        StringBuilder items = new StringBuilder();
        for (StubRule rule : generation.stub().rules()) {
            if (rule.severity() == Severity.ERROR) {
                items.append(ParameterDoc.item(rule));
            }
        }
        return items.toString();
    }

    private MethodSpec asIs() {
        return MethodSpec.methodBuilder(names.asIs())
                .addJavadoc("{@return the values, even if a rule forbids them: a search space may hold such points}\n")
                .returns(generation.type())
                .addStatement("return new $T(this)", generation.type())
                .build();
    }

    private MethodSpec storedMethod() {
        return MethodSpec.methodBuilder(stored)
                .addJavadoc("""
                        Ends a setter: its value takes the place of one that could not be read.

                        @param wireName what was set
                        @return this builder
                        """)
                .addModifiers(Modifier.PRIVATE)
                .returns(generation.builder())
                .addParameter(RuntimeTypes.STRING, "wireName")
                .beginControlFlow("if (reader != null)")
                .addStatement("reader.forget(wireName)")
                .endControlFlow()
                .addStatement("return this")
                .build();
    }

    private static MethodSpec readerMethod() {
        return MethodSpec.methodBuilder("reader")
                .addJavadoc("{@return what remembers the texts that could not be read, made when first needed}\n")
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.WIRE_READER)
                .beginControlFlow("if (reader == null)")
                .addStatement("reader = new $T()", RuntimeTypes.WIRE_READER)
                .endControlFlow()
                .addStatement("return reader")
                .build();
    }

    /** Whether setters may meet values that code of the author refuses. */
    private boolean mayRefuse() {
        for (Parameter parameter : generation.parameters()) {
            if (parameter.type().mayRefuse()) {
                return true;
            }
        }
        return false;
    }
}
