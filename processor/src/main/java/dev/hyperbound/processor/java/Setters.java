package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Deprecation;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The setters of a parameter: one for its value, and by its type one for the parts, for varargs, for the
 * {@code Optional…}. Setters store; {@code build()} checks.
 */
final class Setters implements StageInterfaces.Members {
    private final Names names;
    private final WireMethods wire;
    private final ParameterDoc docs;
    private final String stored;

    Setters(Generation generation, String stored) {
        this.names = generation.names();
        this.wire = generation.wire();
        this.docs = new ParameterDoc(generation.stub().rules());
        this.stored = stored;
    }

    /** The setters of the builder. */
    List<MethodSpec> inBuilder(Parameter parameter, ClassName builder) {
        List<MethodSpec> setters = new ArrayList<>();
        for (Form form : forms(parameter)) {
            setters.add(declareInBuilder(parameter, form, builder)
                    .addCode(form.body())
                    .build());
        }
        return setters;
    }

    /** The setters of a builder that hands values on to another one, which checks them. */
    List<MethodSpec> handingOn(Parameter parameter, ClassName builder, String target, CodeBlock end) {
        List<MethodSpec> setters = new ArrayList<>();
        for (Form form : forms(parameter)) {
            List<String> given = form.given();
            setters.add(declareInBuilder(parameter, form, builder)
                    .addStatement(
                            "$L.$N($L)",
                            given.contains(target) ? "this." + target : target,
                            parameter.accessor(),
                            String.join(", ", given))
                    .addStatement(end)
                    .build());
        }
        return setters;
    }

    /** The setters of the stage of a required parameter: each leads to the next stage. */
    @Override
    public List<MethodSpec> inStage(Parameter parameter, ClassName next) {
        List<MethodSpec> setters = new ArrayList<>();
        for (Form form : forms(parameter)) {
            setters.add(declare(parameter, form, next)
                    .addModifiers(Modifier.ABSTRACT)
                    .addJavadoc(form.doc())
                    .build());
        }
        return setters;
    }

    /** A way to give a value: what it takes, what it says, what it does. */
    private record Form(List<ParameterSpec> takes, boolean varargs, CodeBlock doc, CodeBlock body) {
        /** The names of what it takes. */
        List<String> given() {
            List<String> names = new ArrayList<>();
            for (ParameterSpec parameter : takes) {
                names.add(parameter.name());
            }
            return names;
        }
    }

    private static MethodSpec.Builder declareInBuilder(Parameter parameter, Form form, ClassName builder) {
        MethodSpec.Builder method = declare(parameter, form, builder);
        return parameter.isRequired() ? method.addAnnotation(RuntimeTypes.OVERRIDE) : method.addJavadoc(form.doc());
    }

    private static MethodSpec.Builder declare(Parameter parameter, Form form, ClassName returns) {
        return MethodSpec.methodBuilder(parameter.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addParameters(form.takes())
                .varargs(form.varargs())
                .addAnnotations(deprecated(parameter.deprecation()));
    }

    /** The annotation that carries a deprecation over; none where nothing is deprecated. */
    static List<AnnotationSpec> deprecated(Optional<Deprecation> deprecation) {
        return deprecation.isPresent() ? List.of(deprecated(deprecation.get())) : List.of();
    }

    private static AnnotationSpec deprecated(Deprecation deprecation) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
        if (!deprecation.since().isEmpty()) {
            annotation.addMember("since", "$L", JavaText.constant(deprecation.since()));
        }
        if (deprecation.forRemoval()) {
            annotation.addMember("forRemoval", "true");
        }
        return annotation.build();
    }

    private List<Form> forms(Parameter parameter) {
        ValueType type = parameter.type();
        List<Form> forms = new ArrayList<>();
        if (type instanceof ValueType.Sequence sequence) {
            forms.add(varargs(parameter, sequence));
        }
        forms.add(value(parameter));
        if (type instanceof ValueType.Composite composite
                && composite.components().size() > 1) {
            forms.add(components(parameter, composite));
        }
        if (type instanceof ValueType.Regex) {
            forms.add(regex(parameter));
        }
        if (parameter.isAbsentable()) {
            forms.add(optional(parameter));
        }
        return forms;
    }

    /*
     * public Builder topK(@Range("(1, inf)") int topK) {
     *   this.topK = OptionalInt.of(topK);
     *   return stored("top_k");
     * }
     */
    private Form value(Parameter parameter) {
        String field = names.field(parameter);
        CodeBlock given;
        if (parameter.type() instanceof ValueType.Sequence) {
            given = parameter.isAbsentable()
                    ? CodeBlock.of("$N.isEmpty() ? null : $T.copyOf($N)", field, RuntimeTypes.LIST, field)
                    : CodeBlock.of("$T.copyOf($N)", RuntimeTypes.LIST, field);
        } else if (Fields.isOptional(parameter)) {
            given = CodeBlock.of("$T.of($N)", Types.optionalClass(parameter.type()), field);
        } else if (Types.isPrimitive(parameter.type())) {
            given = CodeBlock.of("$N", field);
        } else {
            given = requireNonNull(field, parameter.wireName());
        }
        CodeBlock.Builder body = CodeBlock.builder();
        if (parameter.type() instanceof ValueType.Composite composite) {
            for (ValueType.Component component : composite.components()) {
                if (!Types.isPrimitive(component.type())) {
                    body.addStatement(requireNonNull(
                            field + "." + component.name() + "()", parameter.wireName() + "." + component.wireName()));
                }
            }
        }
        return new Form(
                List.of(takes(Types.of(parameter.type()), field)),
                false,
                docs.of(parameter),
                body.add(store(parameter, given)).build());
    }

    /** An expression for a value that must be there; what its absence throws names the parameter or component. */
    private static CodeBlock requireNonNull(String value, String name) {
        return CodeBlock.of(
                "$T.$L", RuntimeTypes.OBJECTS, JavaText.call("requireNonNull", value, JavaText.literal(name)));
    }

    private CodeBlock store(Parameter parameter, CodeBlock value) {
        String given = Fields.isFlagged(parameter) ? JavaText.assignment("this." + names.given(parameter), "true") : "";
        return CodeBlock.of("this.$N = $L;\n$L", names.field(parameter), value, given + done(parameter));
    }

    private String done(Parameter parameter) {
        return "return " + JavaText.call(stored, JavaText.literal(parameter.wireName())) + ";\n";
    }

    private Form varargs(Parameter parameter, ValueType.Sequence sequence) {
        TypeName element = Types.of(sequence.element());
        String field = names.field(parameter);
        return new Form(
                List.of(takes(ArrayTypeName.of(element), field)),
                true,
                docs.of(parameter),
                Types.isPrimitive(sequence.element())
                        ? boxing(parameter, element)
                        : CodeBlock.builder()
                                .addStatement("return $N($T.of($N))", parameter.accessor(), RuntimeTypes.LIST, field)
                                .build());
    }

    /*
     * List<Integer> elements = new ArrayList<>();
     * for (int element : steps) {
     *   elements.add(element);
     * }
     * return steps(elements);
     */
    private CodeBlock boxing(Parameter parameter, TypeName element) {
        return CodeBlock.builder()
                .addStatement("$T elements = new $T<>()", Types.of(parameter.type()), ArrayList.class)
                .beginControlFlow("for ($T element : $N)", element, names.field(parameter))
                .addStatement("elements.add(element)")
                .endControlFlow()
                .addStatement("return $N(elements)", parameter.accessor())
                .build();
    }

    /*
     * try {
     *   return imageShape(new ImageShape(numChannels, height, width));
     * } catch (RuntimeException problem) {
     *   reader().refused("image_shape", …, problem);
     *   return this;
     * }
     */
    private Form components(Parameter parameter, ValueType.Composite composite) {
        List<ParameterSpec> takes = new ArrayList<>();
        List<CodeBlock> arguments = new ArrayList<>();
        CodeBlock.Builder body = CodeBlock.builder();
        for (ValueType.Component component : composite.components()) {
            String name = parameterName(component);
            takes.add(takes(Types.of(component.type()), name));
            arguments.add(CodeBlock.of("$N", name));
            if (!Types.isPrimitive(component.type())) {
                body.addStatement(requireNonNull(name, parameter.wireName() + "." + component.wireName()));
            }
        }
        CodeBlock make = CodeBlock.builder()
                .addStatement(
                        "return $N(new $T($L))",
                        parameter.accessor(),
                        Types.of(composite),
                        CodeBlock.join(arguments, ", "))
                .build();
        body.add(composite.mayRefuse() ? Guards.unlessRefused(make, refused(parameter, composite)) : make);
        return new Form(takes, false, docs.of(parameter), body.build());
    }

    private CodeBlock refused(Parameter parameter, ValueType.Composite composite) {
        List<CodeBlock> texts = new ArrayList<>();
        for (ValueType.Component component : composite.components()) {
            texts.add(wire.write(component.type(), parameterName(component)));
        }
        return CodeBlock.builder()
                .addStatement(
                        "reader().refused($L, $L, problem)",
                        JavaText.literal(parameter.wireName()),
                        WireMethods.joined(texts, composite.separator()))
                .addStatement("return this")
                .build();
    }

    private Form regex(Parameter parameter) {
        String field = names.field(parameter);
        return new Form(
                List.of(takes(RuntimeTypes.STRING, field)),
                false,
                docs.of(parameter),
                CodeBlock.builder()
                        .addStatement("return set($L, $N)", JavaText.literal(parameter.wireName()), field)
                        .build());
    }

    private Form optional(Parameter parameter) {
        String field = names.field(parameter);
        TypeName optional = Types.optional(parameter.type());
        CodeBlock.Builder body = CodeBlock.builder();
        if (Fields.isOptional(parameter)) {
            body.addStatement("this.$N = $L", field, requireNonNull(field, parameter.wireName()));
        } else if (parameter.type() instanceof ValueType.Composite) {
            body.beginControlFlow("if ($N.isPresent())", field)
                    .addStatement("return $N($N.get())", parameter.accessor(), field)
                    .endControlFlow()
                    .addStatement("this.$N = null", field);
        } else if (parameter.type() instanceof ValueType.Sequence) {
            body.addStatement(
                    "this.$N = $N.isEmpty() || $N.get().isEmpty() ? null : $T.copyOf($N.get())",
                    field,
                    field,
                    field,
                    RuntimeTypes.LIST,
                    field);
        } else {
            body.addStatement("this.$N = $N.orElse(null)", field, field);
        }
        return new Form(
                List.of(ParameterSpec.builder(optional, field).build()),
                false,
                CodeBlock.of("Sets or clears $L; see the setter of its value.\n", JavaText.code(parameter.wireName())),
                body.add("$L", done(parameter)).build());
    }

    /** The parameter that takes a component; one may be called as the variable of the catch clause is. */
    private static String parameterName(ValueType.Component component) {
        return component.name().equals("problem") ? "problem2" : component.name();
    }

    static ParameterSpec takes(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }
}
